"""Days to millimetres, and the axis of years or months under a timeline."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from loccit.figures.calendar import MONTHS, Period
from loccit.figures.pen import Pen
from loccit.figures.shapes import WIDTH, Line, Shape, Words

_MONTH_DAYS = 30.44


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeScale:
    """Maps the days (as ordinals) ``first``…``last`` to the width of the chart."""

    first: int
    last: int

    def at(self, day: int) -> float:
        """Return where the day with this ordinal begins, in mm."""
        return (day - self.first) / (self.last - self.first) * WIDTH

    def middle(self, when: Period) -> float:
        """Return the middle of a period in mm."""
        return (when.middle - self.first) / (self.last - self.first) * WIDTH

    @property
    def months(self) -> float:
        """Return the length of the scale in months."""
        return (self.last - self.first) / _MONTH_DAYS


def covering(periods: list[Period]) -> TimeScale:
    """Return a scale from the start of the first year or month over all periods."""
    first = min(when.first for when in periods)
    last = max(when.last for when in periods).toordinal() + 1
    long = last - first.toordinal() > 15 * _MONTH_DAYS
    start = date(first.year, 1 if long else first.month, 1).toordinal()
    # Some air after the last event, so that its sign is not cut at the edge.
    return TimeScale(first=start, last=last + max(3, round((last - start) * 0.04)))


def axis(scale: TimeScale, y: float, pen: Pen) -> Iterator[Shape]:
    """Yield the axis at ``y``: named steps with a long tick, smaller ones between."""
    colour, ink = pen.colour("rule-2"), pen.colour("ink")
    yield Line(points=((0, y), (WIDTH, y)), colour=colour)
    for day in _steps(scale, *_minor(scale)):
        x = scale.at(day.toordinal())
        yield Line(points=((x, y - 1.0), (x, y)), colour=colour, width=0.4)
    end = -1.0
    for day in _steps(scale, *_major(scale)):
        x = scale.at(day.toordinal())
        words = Words(
            x=x + 1.1,
            y=y + 3.6,
            text=_name(scale, day),
            colour=ink if day.month == 1 else pen.colour("grey"),
            size=8,
            weight=600,
        )
        _, _, right, _ = pen.extent(words)
        yield Line(points=((x, y - 1.0), (x, y + 4.0)), colour=colour)
        if x > end and right <= WIDTH:
            yield words
            end = right + 1.0


def _minor(scale: TimeScale) -> tuple[int, int]:
    """Return the step of the small ticks as years and months."""
    if scale.months <= 60:
        return 0, 1
    return (1, 0) if scale.months <= 12 * 60 else (10, 0)


def _major(scale: TimeScale) -> tuple[int, int]:
    if scale.months <= 15:
        return 0, 1 if scale.months <= 8 else 3
    if scale.months <= 12 * 10:
        return 1, 0
    years = scale.months / 12
    return next(step for step in (2, 5, 10, 20, 50, 100, 500) if years <= step * 10), 0


def _steps(scale: TimeScale, years: int, months: int) -> Iterator[date]:
    """Yield the days within ``scale`` on which a step of this size begins."""
    step = years * 12 + months
    count = date.fromordinal(scale.first).year * 12
    while True:
        day = date(count // 12, count % 12 + 1, 1)
        if day.toordinal() >= scale.last or count >= 9998 * 12:
            return
        aligned = not years or day.year % years == 0
        if day.toordinal() >= scale.first and aligned:
            yield day
        count += step if aligned else 12


def _name(scale: TimeScale, day: date) -> str:
    if scale.months > 15:
        return str(day.year)
    year = f" {day.year}" if day.month == 1 or day.toordinal() == scale.first else ""
    return f"{MONTHS[day.month - 1]}{year}"
