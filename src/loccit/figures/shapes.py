"""What a chart is made of: shapes in millimetres, y downwards, painted in order."""

from dataclasses import dataclass, replace
from typing import Literal

from loccit.theme.tokens import Style

# The text block of an A4 page (visual rules): every chart takes all of it.
WIDTH = 168.0
# Millimetres in a point.
POINT = 25.4 / 72
Anchor = Literal["start", "middle", "end"]
Dash = tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line through ``points``; ``width`` in points, ``dash`` in millimetres."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float = 0.6
    dash: Dash = ()
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A filled outline; ``stroke`` is drawn ``width`` points wide when given."""

    points: tuple[tuple[float, float], ...]
    fill: str
    stroke: str = ""
    width: float = 0.6
    dash: Dash = ()
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """Rectangles (x, y, width, height) filled as one path.

    Viewers move the edges of a single rectangle to whole pixels of the screen,
    those of a path with several never: many small ones stay even at every zoom.
    """

    boxes: tuple[tuple[float, float, float, float], ...]
    fill: str
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A disc of radius ``r`` around (x, y); hollow when filled with white."""

    x: float
    y: float
    r: float
    fill: str
    stroke: str = ""
    width: float = 1.6
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of text on the baseline ``y``; ``size`` in points."""

    x: float
    y: float
    text: str
    colour: str
    size: float = 8.5
    weight: int = 400
    style: Style = "normal"
    anchor: Anchor = "start"
    mark: str = ""


Shape = Line | Area | Boxes | Dot | Words


def box(x: float, y: float, width: float, height: float, fill: str) -> Area:
    """Return a rectangle whose upper left corner is (x, y)."""
    right, foot = x + width, y + height
    return Area(points=((x, y), (right, y), (right, foot), (x, foot)), fill=fill)


def marked(mark: str, *shapes: Shape) -> tuple[Shape, ...]:
    """Return ``shapes`` as parts of the mark with this id."""
    return tuple(replace(shape, mark=mark) for shape in shapes)
