"""One shape for each item: boxes in hundreds, dots in rows, a frame for a word."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.chart import Chart, Drawing, printed, reach, words_of
from loccit.figures.scale import in_words
from loccit.figures.shapes import WIDTH, Area, Dot, Line, Shape, Words, box, marked
from loccit.figures.spec import Unit
from loccit.model import Finding, Mark, Row

# More than this many are drawn as boxes in blocks of a hundred, fewer as dots.
_DOTS = 300
# A chart of more boxes than this is no longer a picture: one box stands for more.
_BOXES = 20_000
_BLOCK = 10
_PER_ROW = 100
_GUTTER = 1.6
_STEP = 0.68
_DOT = 2.1
_FRAME = (8.4, 4.4)
_LEADING = 6.2
_APART = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row: how many shapes, None for words without a number."""

    label: str
    count: int | None
    per_box: int
    mark: Mark


def draw(spec: Unit, chart: Chart) -> Drawing:
    """Draw the rows of ``chart`` one below the other, fields of boxes first."""
    items, findings = _items(spec, chart)
    if not items:
        return Drawing(
            shapes=(), height=0, marks=(), legend="", alt="", findings=findings
        )
    boxes = [item for item in items if (item.count or 0) > _DOTS]
    rest = [item for item in items if item not in boxes]
    shapes: list[Shape] = []
    y = 0.0
    for index, item in enumerate(boxes):
        token = ("blue", "rust")[index % 2]
        drawn, y = _field(chart, item, y, token)
        shapes += drawn
    drawn, y = _small(chart, rest, y)
    return Drawing(
        shapes=(*shapes, *drawn),
        height=y + 0.6,
        marks=tuple(item.mark for item in items),
        legend=_legend(items),
        alt=_alt(items),
        findings=findings,
    )


def _items(spec: Unit, chart: Chart) -> tuple[list[Item], tuple[Finding, ...]]:
    items: list[Item] = []
    findings: list[Finding] = []
    for row in chart.rows:
        value = row.values.get(spec.x)
        number = reach(value) if value else None
        if (value is None and not words_of(row, spec.x)) or (number or 0) < 0:
            findings.append(_uncounted(spec, chart, row))
            continue
        per_box = _per_box(spec, number or 0)
        items.append(
            Item(
                label=words_of(row, spec.label) or row.id,
                count=None if number is None else math.ceil(number / per_box),
                per_box=per_box,
                mark=chart.mark(row, spec.x, printed(row, spec.x)),
            )
        )
    return items, tuple(findings)


def _per_box(spec: Unit, number: float) -> int:
    """Return how many one box stands for: as written, more where that is too many."""
    if number / spec.per_box <= _BOXES:
        return spec.per_box
    return int(10 ** math.ceil(math.log10(number / 10_000)))


def _uncounted(spec: Unit, chart: Chart, row: Row) -> Finding:
    return chart.finding(
        row,
        "no-quantity",
        f"Row {row.id!r} is left out of the chart {chart.id!r}: its {spec.x!r} is "
        "empty or below zero.",
        "Give a number of items, or leave the row out with `filter`.",
    )


def _field(chart: Chart, item: Item, y: float, token: str) -> tuple[list[Shape], float]:
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
    words = _words(chart, item, 0, foot + 4.6, token)
    return list(marked(item.mark.id, *rows, *words)), foot + 4.6 + _LEADING


def _row(count: int, width: float, y: float, colour: str) -> Line:
    """Return ``count`` boxes as one dashed line, a gutter after each ten."""
    gap = width * 0.22
    dash = (width - gap, gap) * (_BLOCK - 1) + (width - gap, gap + _GUTTER)
    end = count * width + (count - 1) // _BLOCK * _GUTTER - gap
    height = _STEP * 0.72 / 25.4 * 72
    return Line(
        points=((0, y), (end, y)), colour=colour, width=round(height, 3), dash=dash
    )


def _small(chart: Chart, items: list[Item], y: float) -> tuple[list[Shape], float]:
    """Return dots and frames from ``y`` on, side by side where they fit."""
    shapes: list[Shape] = []
    tokens = iter(("rust", "rust-2", "blue", "blue-2", "umber", "rule-2") * len(items))
    for line in _lines(chart, items):
        x = 0.0
        drawn = []
        for item in line:
            token = next(tokens) if item.count is not None else "grey"
            drawn.append((x, token, *_dots(chart, item, x, y, token)))
            x += _room(chart, item) + _APART
        foot = max(end for *_, end in drawn) + 3.8
        for item, (left, token, parts, _) in zip(line, drawn, strict=True):
            words = _words(chart, item, left, foot, _text_colour(token))
            shapes += marked(item.mark.id, *parts, *words)
        y = foot + _LEADING
    return shapes, y - _LEADING + 1.6


def _lines(chart: Chart, items: list[Item]) -> list[list[Item]]:
    """Return ``items`` in lines that fit the width, side by side."""
    lines: list[list[Item]] = []
    x = WIDTH
    for item in items:
        if x + _room(chart, item) > WIDTH:
            lines.append([])
            x = 0.0
        lines[-1].append(item)
        x += _room(chart, item) + _APART
    return lines


def _room(chart: Chart, item: Item) -> float:
    return min(WIDTH, max(_extent(item), _label_width(chart, item)))


def _text_colour(token: str) -> str:
    """Return the full colour of a pale one: pale words would not be legible."""
    return {"rust-2": "rust", "blue-2": "blue", "rule-2": "grey"}.get(token, token)


def _extent(item: Item) -> float:
    return _FRAME[0] if item.count is None else min(item.count * _DOT, WIDTH)


def _dots(
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


def _words(chart: Chart, item: Item, x: float, y: float, token: str) -> Iterator[Shape]:
    colour = chart.pen.colour(token)
    yield Words(x=x, y=y, text=item.mark.label, colour=colour, weight=600)
    start = x + chart.pen.width(item.mark.label, 8.5, 600) + 1.4
    room = WIDTH - start
    text = chart.pen.shortened(item.label, room)
    yield Words(x=start, y=y, text=text, colour=chart.pen.colour("grey"))


def _label_width(chart: Chart, item: Item) -> float:
    bold = chart.pen.width(item.mark.label, 8.5, 600)
    return bold + 1.4 + chart.pen.width(item.label)


def _legend(items: list[Item]) -> str:
    said = []
    for item in items:
        shape = "box" if (item.count or 0) > _DOTS else "dot"
        one = "one item" if item.per_box == 1 else f"{in_words(item.per_box)} items"
        drawn = f"One {shape}: {one}."
        said.append("Empty frame: no number given." if item.count is None else drawn)
    return " ".join(dict.fromkeys(said))


def _alt(items: list[Item]) -> str:
    said = "; ".join(f"{item.label}: {item.mark.label}" for item in items)
    return f"Chart that draws one shape for each item. {said}."
