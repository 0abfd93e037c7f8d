"""What each row of a range chart says: its numbers, its group, its remark."""

from dataclasses import dataclass, replace

from loccit.figures.chart import Chart, words_of
from loccit.figures.spec import Range
from loccit.model import Finding, Row, Value

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


def items_of(spec: Range, chart: Chart) -> tuple[list[Item], tuple[Finding, ...]]:
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


def remark_of(item: Item) -> str:
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
