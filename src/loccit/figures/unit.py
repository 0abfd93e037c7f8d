"""One shape for each item: boxes in hundreds, dots in rows, a frame for a word."""

import math

from loccit.figures.chart import Chart, Drawing, printed, reach, words_of
from loccit.figures.counters import (
    LEADING,
    Item,
    count_words,
    depth,
    dots,
    extent,
    field,
    text_colour,
)
from loccit.figures.scale import in_words
from loccit.figures.shapes import WIDTH, Shape, marked
from loccit.figures.spec import Unit
from loccit.model import Finding, Row

# More than this many are drawn as boxes in blocks of a hundred, fewer as dots.
_DOTS = 300
# A chart of more boxes than this is no longer a picture: one box stands for more.
_BOXES = 20_000
_APART = 5.0


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
        drawn, y = field(chart, item, y, token)
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


def _small(chart: Chart, items: list[Item], y: float) -> tuple[list[Shape], float]:
    """Return dots and frames from ``y`` on, side by side where they fit."""
    shapes: list[Shape] = []
    tokens = iter(("rust", "rust-2", "blue", "blue-2", "umber", "rule-2") * len(items))
    for line in _lines(chart, items):
        drawn = []
        deep = max(depth(item) for item in line)
        for item, x in zip(line, _places(chart, line), strict=True):
            token = "grey" if item.frames else next(tokens)
            # One row of dots beside frames stands on their middle.
            top = y + (deep - depth(item)) / 2
            drawn.append((x, token, dots(chart, item, x, top, token)))
        foot = y + deep + 4.4
        for item, (left, token, parts) in zip(line, drawn, strict=True):
            words = count_words(chart, item, left, foot, text_colour(token))
            shapes += marked(item.mark.id, *parts, *words)
        y = foot + LEADING
    return shapes, y - LEADING + 1.6


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


def _places(chart: Chart, line: list[Item]) -> list[float]:
    """Return where the items of a line begin; a line nearly full ends at the edge."""
    rooms = [_room(chart, item) for item in line]
    free = WIDTH - sum(rooms) - _APART * (len(line) - 1)
    full = len(line) > 1 and free <= WIDTH / 5
    places = [sum(rooms[:i]) + _APART * i for i in range(len(line))]
    # The last item only moves: those before it are read together.
    return [*places[:-1], places[-1] + (free if full else 0.0)]


def _room(chart: Chart, item: Item) -> float:
    return min(WIDTH, max(extent(item), _label_width(chart, item)))


def _label_width(chart: Chart, item: Item) -> float:
    bold = chart.pen.width(item.mark.label, 8.5, 600)
    return bold + 1.4 + chart.pen.width(item.label)


def _legend(items: list[Item]) -> str:
    said = []
    for item in items:
        shape = "box" if (item.count or 0) > _DOTS else "dot"
        one = "one item" if item.per_box == 1 else f"{in_words(item.per_box)} items"
        drawn = f"One {shape}: {one}."
        if item.frames:
            named = item.count is not None
            drawn = f"Empty frame: {'named' if named else 'no number given'}."
        said.append(drawn)
    return " ".join(dict.fromkeys(said))


def _alt(items: list[Item]) -> str:
    said = "; ".join(f"{item.label}: {item.mark.label}" for item in items)
    return f"Chart that draws one shape for each item. {said}."
