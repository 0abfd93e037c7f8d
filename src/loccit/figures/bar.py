"""Horizontal bars from zero; how each number is known shows in its bar."""

from collections.abc import Iterator

from loccit.figures import signs
from loccit.figures.bars import COLOURS, THICK, Item, bar
from loccit.figures.chart import Chart, Drawing, printed, reach, words_of
from loccit.figures.scale import Scale, axis, gridlines, linear
from loccit.figures.shapes import WIDTH, Line, Shape, Words, box
from loccit.figures.spec import Bar
from loccit.model import Finding, Row

_BETWEEN = 3.4
_GAP = 4.0


def draw(spec: Bar, chart: Chart) -> Drawing:
    """Draw one bar for each quantity of each row, rows apart, columns together."""
    rows, findings = _rows(spec, chart)
    items = [item for _, bars in rows for item in bars]
    if not items:
        return Drawing(
            shapes=(), height=0, marks=(), legend="", alt="", findings=findings
        )
    scale = _scale(spec, chart, rows)
    body: list[Shape] = []
    y = 1.5
    for row, bars in rows:
        height = THICK * len(bars)
        body += _label(spec, chart, row, y + height / 2)
        for index, item in enumerate(bars):
            body += bar(chart, item, scale, y + THICK * index + THICK / 2)
        y += height + _BETWEEN
    zero = scale.at(0)
    baseline = Line(points=((zero, 0), (zero, y)), colour=chart.pen.colour("ink"))
    return Drawing(
        shapes=(
            *gridlines(scale, 0, y, chart.pen),
            *body,
            baseline,
            *axis(scale, y, chart.pen),
            *_keys(spec, chart, y + 11.0),
        ),
        height=y + (13.0 if len(spec.quantities()) > 1 else 7.0),
        marks=tuple(item.mark for item in items),
        legend=_legend(items),
        alt=_alt(spec, chart, rows),
        findings=findings,
    )


def _rows(
    spec: Bar, chart: Chart
) -> tuple[list[tuple[Row, list[Item]]], tuple[Finding, ...]]:
    """Return the bars of each row that has any, and a finding for each other cell."""
    rows: list[tuple[Row, list[Item]]] = []
    findings: list[Finding] = []
    for row in chart.rows:
        bars: list[Item] = []
        for series, column in enumerate(spec.quantities()):
            value = row.values.get(column)
            number = reach(value) if value else None
            if value is None or number is None:
                findings.append(_barless(chart, row, column))
                continue
            mark = chart.mark(row, column, printed(row, column))
            bars.append(Item(value=value, number=number, series=series, mark=mark))
        if bars:
            rows.append((row, bars))
    return rows, tuple(findings)


def _barless(chart: Chart, row: Row, column: str) -> Finding:
    said = words_of(row, column)
    held = f"{said!r} has no length" if said else "the cell is empty"
    return chart.finding(
        row,
        "no-quantity",
        f"Row {row.id!r} has no bar for {column!r} in the chart {chart.id!r}: {held}.",
        "Give a number, or show words with a chart of kind range.",
    )


def _scale(spec: Bar, chart: Chart, rows: list[tuple[Row, list[Item]]]) -> Scale:
    items = [item for _, bars in rows for item in bars]
    pen = chart.pen
    labels = [line for row, _ in rows for line in _lines(spec, chart, row)]
    left = max(26.0, max(pen.width(line) for line in labels) + _GAP)
    longest = max(item.caption.width(pen) for item in items)
    before = longest + 2.0 if any(item.number < 0 for item in items) else 0.0
    right = max(left + before + 20.0, WIDTH - longest - 2.0)
    return linear([item.number for item in items], left + before, right)


def _lines(spec: Bar, chart: Chart, row: Row) -> tuple[str, ...]:
    return chart.pen.lines(words_of(row, spec.label) or row.id, 46)[:2]


def _label(spec: Bar, chart: Chart, row: Row, y: float) -> Iterator[Shape]:
    lines = _lines(spec, chart, row)
    for index, text in enumerate(lines):
        top = y + 1.1 - 1.7 * (len(lines) - 1)
        yield Words(x=0, y=top + 3.4 * index, text=text, colour=chart.pen.colour("ink"))


def _keys(spec: Bar, chart: Chart, y: float) -> Iterator[Shape]:
    """Yield what each colour stands for where there are several columns."""
    titles = {column.name: column.title for column in chart.table.columns}
    x = 0.0
    for index, column in enumerate(spec.quantities()):
        if len(spec.quantities()) == 1:
            return
        words = titles.get(column) or column
        yield box(x, y - 2.2, 3.0, 2.2, chart.pen.colour(COLOURS[index % 6]))
        grey = chart.pen.colour("grey")
        yield Words(x=x + 4.2, y=y, text=words, colour=grey, size=8)
        x += 4.2 + chart.pen.width(words, 8) + 5.0


def _legend(items: list[Item]) -> str:
    said = {
        "ceiling": signs.LEGENDS["ceiling"],
        "floor": signs.LEGENDS["floor"],
        "estimate": "Outlined bar: estimate.",
        "range": "Full part: lower limit; pale part: up to the upper limit.",
    }
    kinds = {signs.kind(item.value) for item in items}
    return " ".join(words for name, words in said.items() if name in kinds)


def _alt(spec: Bar, chart: Chart, rows: list[tuple[Row, list[Item]]]) -> str:
    several = len(spec.quantities()) > 1
    said = "; ".join(
        f"{words_of(row, spec.label) or row.id}: "
        + ", ".join(
            f"{item.mark.column} {item.mark.label}" if several else item.mark.label
            for item in bars
        )
        for row, bars in rows
    )
    return f"Bar chart of {len(rows)} rows, from zero. {said}."
