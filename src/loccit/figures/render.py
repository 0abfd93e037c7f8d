"""Shapes to SVG: matplotlib paints them at final size, its text stays text."""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from loccit.figures.pen import Pen
from loccit.figures.shapes import (
    POINT,
    WIDTH,
    Anchor,
    Area,
    Boxes,
    Dot,
    Line,
    Shape,
    Words,
)

if TYPE_CHECKING:
    from matplotlib.artist import Artist

_ALIGN: dict[Anchor, Literal["left", "center", "right"]] = {
    "start": "left",
    "middle": "center",
    "end": "right",
}


def painted(shapes: Iterable[Shape], height: float, pen: Pen) -> bytes:
    """Return ``shapes`` as matplotlib writes them: an SVG ``height`` mm high.

    The element of a shape that belongs to a mark has the mark's id.
    """
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context(fname=str(pen.theme.file("chart.mplstyle"))):
        figure = Figure(figsize=(WIDTH / 25.4, height / 25.4))
        figure.patch.set_visible(False)
        for order, shape in enumerate(shapes):
            artist = _artist(shape, height, pen)
            artist.set_gid(shape.mark or None)
            artist.set_zorder(order)
            artist.set_transform(figure.dpi_scale_trans)
            figure.add_artist(artist)
        content = BytesIO()
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        figure.savefig(content, format="svg", metadata=nothing)
    return content.getvalue()


def _artist(shape: Shape, height: float, pen: Pen) -> "Artist":
    """Return a shape as an artist in inches, y upwards, as matplotlib has them."""

    def at(x: float, y: float) -> tuple[float, float]:
        return x / 25.4, (height - y) / 25.4

    if isinstance(shape, Line):
        return _line(shape, [at(*point) for point in shape.points])
    if isinstance(shape, Area):
        return _area(shape, [at(*point) for point in shape.points])
    if isinstance(shape, Boxes):
        return _boxes(shape, height)
    if isinstance(shape, Dot):
        return _dot(shape, at(shape.x, shape.y))
    return _words(shape, at(shape.x, shape.y), pen)


def _dashes(dash: tuple[float, ...]) -> Any:
    return (0, tuple(length / POINT for length in dash)) if dash else "solid"


def _line(shape: Line, points: list[tuple[float, float]]) -> "Artist":
    from matplotlib.lines import Line2D

    xs, ys = zip(*points, strict=True)
    return Line2D(
        xs,
        ys,
        color=shape.colour,
        linewidth=shape.width,
        linestyle=_dashes(shape.dash),
    )


def _area(shape: Area, points: list[tuple[float, float]]) -> "Artist":
    from matplotlib.patches import Polygon

    return Polygon(
        points,
        closed=True,
        facecolor=shape.fill,
        edgecolor=shape.stroke or "none",
        linewidth=shape.width if shape.stroke else 0,
        linestyle=_dashes(shape.dash),
    )


def _boxes(shape: Boxes, height: float) -> "Artist":
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path
    from matplotlib.transforms import Affine2D

    upwards = Affine2D().scale(1, -1).translate(0, height).scale(1 / 25.4)
    corners = [
        Path(((x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)), closed=True)
        for x, y, w, h in shape.boxes
    ]
    path = upwards.transform_path(Path.make_compound_path(*corners))
    return PathPatch(path, facecolor=shape.fill, edgecolor="none", linewidth=0)


def _dot(shape: Dot, centre: tuple[float, float]) -> "Artist":
    from matplotlib.patches import Circle

    return Circle(
        centre,
        shape.r / 25.4,
        facecolor=shape.fill,
        edgecolor=shape.stroke or "none",
        linewidth=shape.width if shape.stroke else 0,
    )


def _words(shape: Words, place: tuple[float, float], pen: Pen) -> "Artist":
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text

    face = pen.face(shape.weight, shape.style)
    font = FontProperties(
        family=face.family,
        weight=face.weight,
        style=face.style,
        size=shape.size,
        fname=str(face.file),
    )
    return Text(
        *place,
        shape.text,
        color=shape.colour,
        fontproperties=font,
        horizontalalignment=_ALIGN[shape.anchor],
        verticalalignment="baseline",
    )
