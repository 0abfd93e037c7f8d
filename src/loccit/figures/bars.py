"""The bars of a bar chart: full, outlined or fading, as the number is known."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures import signs
from loccit.figures.caption import Caption
from loccit.figures.chart import Chart
from loccit.figures.pen import Pen
from loccit.figures.scale import Scale
from loccit.figures.shapes import Area, Shape, box, marked
from loccit.figures.signs import Sign
from loccit.model import Mark, Value

THICK = 3.8
COLOURS = ("blue", "rust", "blue-2", "rust-2", "umber", "rule-2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One bar: its value, the number it reaches to, its column's place in ``x``."""

    value: Value
    number: float
    series: int
    mark: Mark

    @property
    def caption(self) -> Caption:
        """Return what stands at the bar's end."""
        open_end = {"ceiling": "no lower limit given", "floor": "no upper limit given"}
        remark = open_end.get(signs.kind(self.value), "")
        return Caption(value=self.mark.label, remark=remark, colour="ink")


def bar(chart: Chart, item: Item, scale: Scale, y: float) -> Iterator[Shape]:
    """Yield one bar around ``y`` and what stands at its end."""
    zero, end = scale.at(0), scale.at(item.number)
    left, right = sorted((zero, end))
    sign = Sign(shapes=(), left=left, right=right)
    if item.number < 0:
        x = left - 1.6 - item.caption.width(chart.pen)
    else:
        x = sign.right + 1.6
    words = item.caption.words(x, y, chart.pen)
    shapes = _body(chart, item, left, right, scale, y)
    yield from marked(item.mark.id, *words, *shapes)


def _body(
    chart: Chart, item: Item, left: float, right: float, scale: Scale, y: float
) -> Iterator[Shape]:
    """Yield a full bar for what was counted or stated, an open one for the rest."""
    pen, token = chart.pen, COLOURS[item.series % len(COLOURS)]
    top, thick, width = y - (THICK - 0.7) / 2, THICK - 0.7, max(right - left, 0.4)
    name = signs.kind(item.value)
    if name in ("ceiling", "floor"):
        yield from signs.sign(item.value, (item.number,), scale, y, pen).shapes
    elif name == "range":
        yield from _range(item, scale, top, thick, pen, token)
    elif name == "estimate":
        yield Area(
            points=box(left, top, width, thick, "").points,
            fill=pen.colour(token, 0.15),
            stroke=pen.colour(token),
            width=0.9,
        )
    else:
        yield box(left, top, width, thick, pen.colour(token))


def _range(
    item: Item, scale: Scale, top: float, thick: float, pen: Pen, token: str
) -> Iterator[Shape]:
    """Yield a bar that is full up to the lower limit and pale up to the upper."""
    zero = scale.at(0)
    ends = [scale.at(float(end)) for end in (item.value.low or 0, item.number)]
    for end, share in zip(reversed(ends), (0.38, 1.0), strict=True):
        left, right = sorted((zero, end))
        yield box(left, top, right - left, thick, pen.colour(token, share))
