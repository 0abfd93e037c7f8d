"""Horizontal bars from zero; how each number is known shows in its bar."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures import signs
from loccit.figures.caption import Caption
from loccit.figures.chart import Chart, Drawing, printed, reach, words_of
from loccit.figures.pen import Pen
from loccit.figures.scale import Scale, axis, gridlines, linear
from loccit.figures.shapes import WIDTH, Area, Line, Shape, Words, box, marked
from loccit.figures.signs import Sign
from loccit.figures.spec import Bar
from loccit.model import Finding, Mark, Row, Value

_THICK = 3.8
_BETWEEN = 3.4
_GAP = 4.0
_COLOURS = ("blue", "rust", "blue-2", "rust-2", "umber", "rule-2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One bar: its value, the number it reaches to, its column's place in ``x``."""

    value: Value
    number: float
    series: int
    mark: Mark

    @property
    def caption(self) -> Caption:
        """Return what stands at the bar's end."""
        open_end = {"ceiling": "no lower limit given", "floor": "no upper limit given"}
        remark = open_end.get(signs.kind(self.value), "")
        return Caption(value=self.mark.label, remark=remark, colour="ink")


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
        height = _THICK * len(bars)
        body += _label(spec, chart, row, y + height / 2)
        for index, item in enumerate(bars):
            body += _bar(chart, item, scale, y + _THICK * index + _THICK / 2)
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


def _bar(chart: Chart, item: Item, scale: Scale, y: float) -> Iterator[Shape]:
    zero, end = scale.at(0), scale.at(item.number)
    left, right = sorted((zero, end))
    sign = Sign(shapes=(), left=left, right=right)
    if item.number < 0:
        x = left - 1.6 - item.caption.width(chart.pen)
    else:
        x = sign.right + 1.6
    words = item.caption.words(x, y, chart.pen)
    shapes = _body(chart, item, left, right, scale, y)
    yield from marked(item.mark.id, *words, *shapes)


def _body(
    chart: Chart, item: Item, left: float, right: float, scale: Scale, y: float
) -> Iterator[Shape]:
    """Yield a full bar for what was counted or stated, an open one for the rest."""
    pen, token = chart.pen, _COLOURS[item.series % len(_COLOURS)]
    top, thick, width = y - (_THICK - 0.7) / 2, _THICK - 0.7, max(right - left, 0.4)
    name = signs.kind(item.value)
    if name in ("ceiling", "floor"):
        yield from signs.sign(item.value, (item.number,), scale, y, pen).shapes
    elif name == "range":
        yield from _range(item, scale, top, thick, pen, token)
    elif name == "estimate":
        yield Area(
            points=box(left, top, width, thick, "").points,
            fill=pen.colour(token, 0.15),
            stroke=pen.colour(token),
            width=0.9,
        )
    else:
        yield box(left, top, width, thick, pen.colour(token))


def _range(
    item: Item, scale: Scale, top: float, thick: float, pen: Pen, token: str
) -> Iterator[Shape]:
    """Yield a bar that is full up to the lower limit and pale up to the upper."""
    zero = scale.at(0)
    ends = [scale.at(float(end)) for end in (item.value.low or 0, item.number)]
    for end, share in zip(reversed(ends), (0.38, 1.0), strict=True):
        left, right = sorted((zero, end))
        yield box(left, top, right - left, thick, pen.colour(token, share))


def _keys(spec: Bar, chart: Chart, y: float) -> Iterator[Shape]:
    """Yield what each colour stands for where there are several columns."""
    titles = {column.name: column.title for column in chart.table.columns}
    x = 0.0
    for index, column in enumerate(spec.quantities()):
        if len(spec.quantities()) == 1:
            return
        words = titles.get(column) or column
        yield box(x, y - 2.2, 3.0, 2.2, chart.pen.colour(_COLOURS[index % 6]))
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
