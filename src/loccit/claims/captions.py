"""Numbers in a chart's own words, held against what the chart shows.

Its title, subtitle, note and description are no sentences of a briefing and cite
nothing; they speak of the marks. A number there must be a mark's, a total of marks, or
stand in the passages under them. Small counts describe the picture ("two lanes").
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator

from loccit.claims.cited import Library
from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.items import Items, items
from loccit.model import Figure, Finding, Quantity, Severity

# Counts up to here may be those of bars, lanes and arrows.
_SMALL = 12


def of_figures(
    figures: Iterable[Figure], library: Library, own: Container[str], *, strict: bool
) -> Iterator[Finding]:
    """Yield a finding for each number in a chart's words that nothing drawn bears out.

    ``own`` are the figures that have a file; the words of others are composed.
    """
    severity: Severity = "error" if strict else "warning"
    for figure in figures:
        if figure.id not in own or not figure.marks:
            continue
        grounds = _grounds(figure, library)
        for name in ("title", "subtitle", "note", "alt"):
            for number in _lost(getattr(figure, name), grounds):
                yield Finding(
                    code="figure-words",
                    severity=severity,
                    message=f"The {name} of the figure {figure.id} says “{number}”, "
                    "which is neither a mark's, nor a total of marks, nor in the "
                    "passages under them.",
                    remedy="Say what the chart shows, or say it in the text, where it "
                    "can cite a passage.",
                    file=f"figures/{figure.id}.yaml",
                )


def _lost(text: str, grounds: list[Ground]) -> Iterator[str]:
    for number in items(text).numbers:
        checks = look(Items((number,), (), ()), grounds)
        held = all(check.found for check in checks if check.what != "bound")
        if not held and not _describes(number):
            yield number.text


def _describes(number: Quantity) -> bool:
    """Return whether the number may count the parts of the picture, or is a word."""
    if number.bound == "vague":
        return True
    ends = [end for end in (number.low, number.high) if end is not None]
    bare = not number.unit and not number.currency
    return bare and all(0 < end <= _SMALL for end in ends)


def _grounds(figure: Figure, library: Library) -> list[Ground]:
    passages = dict.fromkeys(e for mark in figure.marks for e in mark.rests_on)
    shown = [mark.value.original for mark in figure.marks if mark.value]
    cells = [str(cell) for row in figure.data for cell in row.values()]
    totals = [f"{total:,}" for total in _totals(figure)]
    words = ". ".join([*shown, *cells, *totals])
    held = [one for one in passages if one.source in library.sources]
    return [Ground(words, ""), *(library.ground(one) for one in held)]


def _totals(figure: Figure) -> Iterator[float]:
    """Yield the sum of the marks of each column, and how many there are."""
    columns: dict[str, list[float]] = defaultdict(list)
    for mark in figure.marks:
        if mark.value and mark.value.low is not None:
            columns[mark.column].append(mark.value.low)
    for values in columns.values():
        total = sum(values)
        yield int(total) if total == int(total) else total
        yield len(values)
