"""The kinds of chart: what each must offer, and where it is found."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from loccit.figures import bar, exchange, range, timeline, unit
from loccit.figures.chart import Chart, Drawing


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of chart: the function that draws it; its keys are in ``spec.MODELS``.

    ``draw`` gets a specification of its own model and a chart whose rows and columns
    have been looked up; it returns what to paint, never fails on a cell.
    """

    draw: Callable[[Any, Chart], Drawing] = field(repr=False)


KINDS: dict[str, Kind] = {
    "bar": Kind(bar.draw),
    "exchange": Kind(exchange.draw),
    "range": Kind(range.draw),
    "timeline": Kind(timeline.draw),
    "unit": Kind(unit.draw),
}
