"""How each quantity is known: one row a quantity, one sign for each way of knowing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from loccit.figures import signs
from loccit.figures.caption import Caption
from loccit.figures.chart import Chart, Drawing, printed, words_of
from loccit.figures.pen import Pen
from loccit.figures.scale import Scale, axis, gridlines, linear, logarithmic
from loccit.figures.shapes import WIDTH, Shape, Words, marked
from loccit.figures.spec import Range
from loccit.model import Finding, Mark, Row, Value

PITCH = 8.6
HEAD = 7.5
_GAP = 5.0
# Kinds that were counted or measured, against those that were put in words.
_COUNTED = ("count", "stated", "listed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row to draw: its value and the numbers that it spans on the scale."""

    row: Row
    label: tuple[str, ...]
    value: Value
    span: tuple[float, ...]
    group: str


def draw(spec: Range, chart: Chart) -> Drawing:
    """Draw the rows of ``chart``, grouped, on one scale."""
    items, findings = _items(spec, chart)
    if not items:
        return Drawing(
            shapes=(), height=0, marks=(), legend="", alt="", findings=findings
        )
    scale = _scale(spec, chart, items)
    body: list[Shape] = []
    marks: list[Mark] = []
    y, group = 1.0, ""
    for item in items:
        if item.group != group:
            group, y = item.group, y + HEAD
            body.append(_heading(chart, group, y - 1.8))
        mark = chart.mark(item.row, spec.x, printed(item.row, spec.x))
        marks.append(mark)
        body += _row(spec, chart, item, mark, scale, y + PITCH / 2)
        y += PITCH
    top = HEAD if items[0].group else 1.0
    shapes = (*gridlines(scale, top, y, chart.pen), *body, *axis(scale, y, chart.pen))
    return Drawing(
        shapes=shapes,
        height=y + 7.0,
        marks=tuple(marks),
        legend=_legend(items),
        alt=_alt(spec, items, marks),
        findings=findings,
    )


def _items(spec: Range, chart: Chart) -> tuple[list[Item], tuple[Finding, ...]]:
    """Return what can be drawn, in groups, and a finding for each row that cannot."""
    items: list[Item] = []
    findings: list[Finding] = []
    for row in chart.rows:
        value = row.values.get(spec.x)
        span = _span(spec, value) if value else ()
        outside = spec.scale == "log" and any(number <= 0 for number in span)
        if value is None or outside:
            findings.append(_undrawn(spec, chart, row, outside))
            continue
        label = chart.pen.lines(words_of(row, spec.label) or row.id, 46)
        group = words_of(row, spec.facet)
        item = Item(row=row, label=label[:2], value=value, span=span, group=group)
        items.append(item)
    return _grouped(spec, items), tuple(findings)


def _span(spec: Range, value: Value) -> tuple[float, ...]:
    """Return the numbers that ``value`` covers; none for a word without a reading."""
    reading = spec.words.get(value.original.strip("“”\"' "))
    if reading and (value.known == "word" or value.bound == "vague"):
        return tuple(reading)
    ends = [float(end) for end in (value.low, value.high) if end is not None]
    return tuple(dict.fromkeys(ends))


def _undrawn(spec: Range, chart: Chart, row: Row, outside: bool) -> Finding:
    if outside:
        return chart.finding(
            row,
            "not-on-log-scale",
            f"Row {row.id!r} is left out of the chart {chart.id!r}: a logarithmic "
            "scale has no place for zero or less.",
            "Use `scale: linear`, or leave the row out with `filter`.",
        )
    return chart.finding(
        row,
        "no-quantity",
        f"Row {row.id!r} is left out of the chart {chart.id!r}: its {spec.x!r} holds "
        "no quantity.",
        "Give a number, or words such as “up to 20”, or leave it out with `filter`.",
    )


def _grouped(spec: Range, items: list[Item]) -> list[Item]:
    """Return ``items`` with equal groups together, in order of appearance.

    Without a ``facet``, counts are parted from estimates where both are there.
    """
    if spec.facet is None:
        counted = {item.value.known in _COUNTED for item in items}
        if len(counted) == 1:
            return items
        names = {True: "Counts", False: "Estimates and words"}
        items = [
            replace(item, group=names[item.value.known in _COUNTED]) for item in items
        ]
    order = list(dict.fromkeys(item.group for item in items))
    return sorted(items, key=lambda item: order.index(item.group))


def _scale(spec: Range, chart: Chart, items: list[Item]) -> Scale:
    """Return the widest scale on which every caption has room beside its sign."""
    pen = chart.pen
    widest = max(pen.width(line) for item in items for line in item.label)
    left = max(26.0, widest + _GAP)
    captions = [_caption(spec, item) for item in items]
    right, narrowest = WIDTH - 8.0, left + 20.0
    while right > narrowest:
        scale = _over(spec, items, left, right)
        if all(_fits(*pair, scale, pen) for pair in zip(captions, items, strict=True)):
            return scale
        right -= 4.0
    return _over(spec, items, left, narrowest)


def _fits(caption: Caption, item: Item, scale: Scale, pen: Pen) -> bool:
    sign = signs.sign(item.value, item.span, scale, 0, pen)
    return caption.place(sign, scale.left - _GAP, pen) is not None


def _over(spec: Range, items: list[Item], left: float, right: float) -> Scale:
    numbers = [number for item in items for number in item.span] or [1.0]
    if spec.scale == "linear":
        return linear(numbers, left, right)
    # An open end needs somewhere to fade to, even when the limit stands alone.
    fading = any(signs.is_open(item.value) for item in items)
    alone = fading and max(numbers) < min(numbers) * 100
    return logarithmic([*numbers, min(numbers) / (100 if alone else 1)], left, right)


def _heading(chart: Chart, group: str, y: float) -> Shape:
    return Words(
        x=0,
        y=y,
        text=group.upper(),
        colour=chart.pen.colour("grey"),
        size=8,
        weight=600,
    )


def _row(
    spec: Range, chart: Chart, item: Item, mark: Mark, scale: Scale, y: float
) -> Iterator[Shape]:
    """Yield one row: its label, its sign, its value and a remark, all on ``y``."""
    leading = 3.6
    first = y + 1.1 - leading * (len(item.label) - 1) / 2
    for index, line in enumerate(item.label):
        ink = chart.pen.colour("ink")
        yield Words(x=0, y=first + index * leading, text=line, colour=ink)
    sign = signs.sign(item.value, item.span, scale, y, chart.pen)
    caption = _caption(spec, item)
    x = caption.place(sign, scale.left - _GAP, chart.pen)
    words = caption.words(scale.left if x is None else x, y, chart.pen)
    yield from marked(mark.id, *words, *sign.shapes)


def _caption(spec: Range, item: Item) -> Caption:
    remark = words_of(item.row, spec.remark) or _remark(item)
    label, colour = printed(item.row, spec.x), signs.colour(item.value)
    return Caption(value=label, remark=remark, colour=colour)


def _remark(item: Item) -> str:
    """Return what the sign alone does not say, in words."""
    value = item.value
    if value.known == "word" or value.bound == "vague":
        ends = [f"{number:,.10g}" for number in item.span]
        return f"drawn as {ends[0]}–{ends[-1]}" if ends else "no number given"
    if value.low is None:
        return "no lower limit given"
    if value.high is None:
        return "no upper limit given"
    if value.known == "estimate" and value.low == value.high:
        return "round estimate, no range given"
    return "derived" if value.known == "derived" else ""


def _legend(items: list[Item]) -> str:
    kinds = [signs.kind(item.value) for item in items]
    said = [words for name, words in signs.LEGENDS.items() if name in kinds]
    drawn_word = any(signs.kind(i.value) == "word" and i.span for i in items)
    if not drawn_word:
        said = [words for words in said if words != signs.LEGENDS["word"]]
    return " ".join(said)


def _alt(spec: Range, items: list[Item], marks: list[Mark]) -> str:
    said = "; ".join(
        f"{' '.join(item.label)}: {mark.label}{_bracketed(_remark(item))}"
        for item, mark in zip(items, marks, strict=True)
    )
    scale = "logarithmic" if spec.scale == "log" else "linear"
    return f"Chart of how each quantity is known, on a {scale} scale. {said}."


def _bracketed(remark: str) -> str:
    return f" ({remark})" if remark else ""
