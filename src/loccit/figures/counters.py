"""Boxes, dots and frames: one shape for each item that a row counts."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.chart import Chart
from loccit.figures.shapes import WIDTH, Area, Dot, Line, Shape, Words, box, marked
from loccit.model import Mark

_BLOCK = 10
_PER_ROW = 100
_GUTTER = 1.6
# Boxes 0.5 mm high and 0.34 mm apart, as far as sideways: closer ones run into
# bands of light and dark on a screen.
_STEP, _HIGH = 0.84, 0.6
_DOT = 2.1
_FRAME = (8.4, 4.4)
LEADING = 6.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row: how many shapes, None for words without a number."""

    label: str
    count: int | None
    per_box: int
    mark: Mark


def field(chart: Chart, item: Item, y: float, token: str) -> tuple[list[Shape], float]:
    """Return a field of boxes from ``y`` on and where it ends.

    A row of up to a hundred boxes is one dashed line: a field of ten thousand
    boxes takes a hundred elements.
    """
    width = (WIDTH - _GUTTER * (_PER_ROW / _BLOCK - 1)) / _PER_ROW
    left, rows = item.count or 0, []
    for number in range(math.ceil(left / _PER_ROW)):
        # Half a step more after each ten rows parts the blocks.
        top = y + number * _STEP + number // _BLOCK * 1.2 + _STEP / 2
        rows.append(_row(min(left, _PER_ROW), width, top, chart.pen.colour(token)))
        left -= _PER_ROW
    foot = rows[-1].points[0][1] + _STEP / 2
    words = count_words(chart, item, 0, foot + 4.6, token)
    return list(marked(item.mark.id, *rows, *words)), foot + 4.6 + LEADING


def _row(count: int, width: float, y: float, colour: str) -> Line:
    """Return ``count`` boxes as one dashed line, a gutter after each ten."""
    gap = width * 0.22
    dash = (width - gap, gap) * (_BLOCK - 1) + (width - gap, gap + _GUTTER)
    end = count * width + (count - 1) // _BLOCK * _GUTTER - gap
    height = _STEP * _HIGH / 25.4 * 72
    return Line(
        points=((0, y), (end, y)), colour=colour, width=round(height, 3), dash=dash
    )


def text_colour(token: str) -> str:
    """Return the full colour of a pale one: pale words would not be legible."""
    return {"rust-2": "rust", "blue-2": "blue", "rule-2": "grey"}.get(token, token)


def extent(item: Item) -> float:
    """Return the width in mm of an item's dots or frame on one line."""
    return _FRAME[0] if item.count is None else min(item.count * _DOT, WIDTH)


def dots(
    chart: Chart, item: Item, x: float, y: float, token: str
) -> tuple[list[Shape], float]:
    """Return an item's dots, or its frame, from (x, y) on, and where they end."""
    if item.count is None:
        frame = box(x + 0.3, y + 0.3, *_FRAME, chart.pen.colour("white"))
        grey = chart.pen.colour("grey")
        dashed = Area(
            points=frame.points, fill=frame.fill, stroke=grey, width=0.8, dash=(1, 0.7)
        )
        return [dashed], y + _FRAME[1] + 0.6
    across = max(1, int((WIDTH - x) // _DOT))
    dots: list[Shape] = [
        Dot(
            x=x + _DOT / 2 + number % across * _DOT,
            y=y + _DOT / 2 + number // across * _DOT,
            r=0.78,
            fill=chart.pen.colour(token),
        )
        for number in range(item.count)
    ]
    return dots, y + max(1, math.ceil(item.count / across)) * _DOT + 0.6


def count_words(
    chart: Chart, item: Item, x: float, y: float, token: str
) -> Iterator[Shape]:
    """Yield an item's number and name from (x, y) on."""
    colour = chart.pen.colour(token)
    yield Words(x=x, y=y, text=item.mark.label, colour=colour, weight=600)
    start = x + chart.pen.width(item.mark.label, 8.5, 600) + 1.4
    room = WIDTH - start
    text = chart.pen.shortened(item.label, room)
    yield Words(x=start, y=y, text=text, colour=chart.pen.colour("grey"))
