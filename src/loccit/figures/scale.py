"""Numbers to millimetres: linear and logarithmic scales and the axis under them."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.pen import Pen
from loccit.figures.shapes import Line, Shape, Words

_TICK = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Maps ``low``…``high`` to ``left``…``right`` mm; ``ticks`` lie in between."""

    low: float
    high: float
    left: float
    right: float
    log: bool
    ticks: tuple[float, ...]

    def at(self, number: float) -> float:
        """Return the place of ``number`` in mm, the nearest end if it is outside."""
        low, high, place = (self._bent(n) for n in (self.low, self.high, number))
        share = (place - low) / (high - low)
        return self.left + (self.right - self.left) * min(1.0, max(0.0, share))

    def _bent(self, number: float) -> float:
        return math.log10(max(number, self.low)) if self.log else number


def linear(numbers: list[float], left: float, right: float, steps: int = 5) -> Scale:
    """Return a scale from zero over all ``numbers``, with round ticks."""
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    # Numbers so small that a step between them is none are drawn at zero.
    step = _round_step((high - low if high - low > 1e-9 else 1.0) / steps)
    first, last = math.floor(low / step), math.ceil(high / step) or 1
    ticks = tuple(step * index for index in range(first, last + 1))
    return Scale(
        low=ticks[0], high=ticks[-1], left=left, right=right, log=False, ticks=ticks
    )


def logarithmic(numbers: list[float], left: float, right: float) -> Scale:
    """Return a scale over the powers of ten around ``numbers``, all above zero."""
    first = math.floor(math.log10(min(numbers)) + 1e-9)
    last = max(math.ceil(math.log10(max(numbers)) - 1e-9), first + 1)
    every = max(1, math.ceil((last - first) / 8))
    ticks = tuple(10.0**power for power in range(first, last + 1, every))
    return Scale(
        low=10.0**first,
        high=10.0**last,
        left=left,
        right=right,
        log=True,
        ticks=ticks,
    )


def _round_step(step: float) -> float:
    power = 10.0 ** math.floor(math.log10(step))
    return next(power * n for n in (1, 2, 2.5, 5, 10) if power * n >= step * 0.999)


def in_words(number: float) -> str:
    """Return a tick's number: "1,000", "0.5", "2.5 million", "1 trillion"."""
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(number) >= size * 0.999:
            return f"{_plain(number / size)} {word}"
    return _plain(number)


def _plain(number: float) -> str:
    return f"{round(number, 10):,.10f}".rstrip("0").rstrip(".").replace("-", "−")


def gridlines(scale: Scale, top: float, foot: float, pen: Pen) -> Iterator[Shape]:
    """Yield a hairline for each tick, from ``top`` to ``foot``."""
    for tick in scale.ticks:
        x = scale.at(tick)
        yield Line(points=((x, top), (x, foot)), colour=pen.colour("rule"), width=0.4)


def axis(scale: Scale, y: float, pen: Pen) -> Iterator[Shape]:
    """Yield the axis at ``y`` with ticks and numbers, those left out that collide."""
    colour = pen.colour("rule-2")
    yield Line(points=((scale.left, y), (scale.right, y)), colour=colour)
    end = -math.inf
    for tick in scale.ticks:
        x = scale.at(tick)
        yield Line(points=((x, y), (x, y + _TICK)), colour=colour)
        words = Words(
            x=x,
            y=y + 5.2,
            text=in_words(tick),
            colour=pen.colour("grey"),
            size=8,
            anchor="middle",
        )
        left, _, right, _ = pen.extent(words)
        if left > end + 1.5:
            yield words
            end = right
