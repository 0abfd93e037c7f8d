"""The kinds of chart: what each must offer, and where it is found."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from loccit.figures import bar, exchange, range, timeline, unit
from loccit.figures.chart import Chart, Drawing
from loccit.figures.spec import Bar, Exchange, Range, Spec, Timeline, Unit


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of chart: the model of its keys and the function that draws it.

    ``draw`` gets a specification of that model and a chart whose rows and columns
    have been looked up; it returns what to paint, never fails on a cell.
    """

    spec: type[Spec]
    draw: Callable[[Any, Chart], Drawing] = field(repr=False)


KINDS: dict[str, Kind] = {
    "bar": Kind(Bar, bar.draw),
    "exchange": Kind(Exchange, exchange.draw),
    "range": Kind(Range, range.draw),
    "timeline": Kind(Timeline, timeline.draw),
    "unit": Kind(Unit, unit.draw),
}
