"""Boxes, dots and frames: one shape for each item that a row counts."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.chart import Chart
from loccit.figures.shapes import (
    POINT,
    WIDTH,
    Area,
    Boxes,
    Dot,
    Shape,
    Words,
    box,
    marked,
)
from loccit.model import Mark

_BLOCK = 10
_PER_ROW = 100
# Sizes are whole multiples of three quarters of a point, one pixel at 96 dpi: there
# every box falls alike on the pixels, and other scales have no bands either.
_PIXEL = 0.75 * POINT
_WIDE, _HIGH, _GAP = 5 * _PIXEL, 2 * _PIXEL, _PIXEL
# What parts the blocks of a hundred, beside the gap that all boxes have.
_GUTTER = 4 * _PIXEL
_DOT = 1.95
_FRAME = (32 * _PIXEL, 16 * _PIXEL)
_FRAMES = 6 * _PIXEL
# More things that are only named than this are dots, like things that were counted.
_MOST_FRAMES = 12
LEADING = 6.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row: how many shapes, None for words without a number."""

    label: str
    count: int | None
    per_box: int
    mark: Mark

    @property
    def frames(self) -> int:
        """How many empty frames: one for words, one for each thing only named."""
        if self.count is None:
            return 1
        value = self.mark.value
        named = value is not None and value.known == "listed"
        return self.count if named and self.count <= _MOST_FRAMES else 0


def field(chart: Chart, item: Item, y: float, token: str) -> tuple[list[Shape], float]:
    """Return a field of boxes from ``y`` on and where it ends.

    Rows are bars that white ones divide into boxes: ten thousand boxes take two
    shapes.
    """
    count = item.count or 0
    rows = [
        (0.0, y + _start(row, _HIGH), _end(min(_PER_ROW, count - before)), _HIGH)
        for row, before in enumerate(range(0, count, _PER_ROW))
    ]
    foot = rows[-1][1] + _HIGH
    gaps = [
        (left := _end(column), y, _start(column, _WIDE) - left, foot - y)
        for column in range(1, min(_PER_ROW, count))
    ]
    drawn = (
        Boxes(boxes=tuple(rows), fill=chart.pen.colour(token)),
        Boxes(boxes=tuple(gaps), fill=chart.pen.colour("white")),
    )
    words = count_words(chart, item, 0, foot + 4.6, token)
    return list(marked(item.mark.id, *drawn, *words)), foot + 4.6 + LEADING


def _start(number: int, size: float) -> float:
    """Return where box ``number`` of a row or a column of boxes begins."""
    return number * (size + _GAP) + number // _BLOCK * _GUTTER


def _end(count: int) -> float:
    """Return where the last of ``count`` boxes of a row ends."""
    return _start(count - 1, _WIDE) + _WIDE


def text_colour(token: str) -> str:
    """Return the full colour of a pale one: pale words would not be legible."""
    return {"rust-2": "rust", "blue-2": "blue", "rule-2": "grey"}.get(token, token)


def extent(item: Item) -> float:
    """Return the width in mm of an item's dots or frame on one line."""
    if item.frames:
        return item.frames * (_FRAME[0] + _FRAMES) - _FRAMES
    return min((item.count or 0) * _DOT, WIDTH)


def _across(item: Item) -> int:
    """Return how many dots of ``item`` stand in one row."""
    return max(1, min(int(WIDTH // _DOT), item.count or 0))


def depth(item: Item) -> float:
    """Return the height in mm of an item's dots or frames."""
    if item.frames:
        return _FRAME[1]
    return max(1, math.ceil((item.count or 0) / _across(item))) * _DOT


def dots(chart: Chart, item: Item, x: float, y: float, token: str) -> list[Shape]:
    """Return an item's dots, or its frames, from (x, y) on."""
    if item.frames:
        return list(_frames(chart, item.frames, x, y))
    across = _across(item)
    return [
        Dot(
            x=x + _DOT / 2 + number % across * _DOT,
            y=y + _DOT / 2 + number // across * _DOT,
            r=0.74,
            fill=chart.pen.colour(token),
        )
        for number in range(item.count or 0)
    ]


def _frames(chart: Chart, count: int, x: float, y: float) -> Iterator[Shape]:
    """Yield ``count`` empty frames side by side, inside their strokes' edges."""
    for number in range(count):
        left = x + number * (_FRAME[0] + _FRAMES)
        inside = (left + 0.15, y + 0.15, _FRAME[0] - 0.3, _FRAME[1] - 0.3)
        frame = box(*inside, chart.pen.colour("white"))
        grey = chart.pen.colour("grey")
        yield Area(
            points=frame.points, fill=frame.fill, stroke=grey, width=0.8, dash=(1, 0.7)
        )


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
