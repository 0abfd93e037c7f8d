"""A table's rows that do not add up to its totals, and parts greater than a whole."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from loccit.facts.arithmetic.amounts import Amount, amount, plain, shown
from loccit.facts.grammar import quantities

_TOTAL = re.compile(
    r"\W*(?:(?:grand|sub)[\s-]?)?(?:totals?|sum|overall|all(?!\sother))\b",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(r"\W*(?:of (?:which|them|whom)|thereof|o/w|incl)", re.IGNORECASE)
# Columns whose total is no sum of their rows.
_NO_SUM = re.compile(
    r"average|mean\b|median|\bper\b|/|rate\b|price|rank|index|ratio|year|\bage|change"
    r"|growth|yield|score|±|Δ|turnout|density|temperature",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table: what it is called, and its amounts column by column."""

    label: str
    amounts: tuple[Amount | None, ...]


@dataclass(frozen=True, slots=True)
class CellSlip:
    """A cell, by row and column, that its column gives the lie; ``what`` says how."""

    row: int
    column: int
    what: str


def read(cell: str) -> Amount | None:
    """Return the one exact number that a cell is, or None."""
    found = quantities(cell)
    bare = len(found) == 1 and found[0].text == cell.strip()
    return amount(found[0]) if bare else None


def slips(titles: Sequence[str], rows: Sequence[Line]) -> Iterator[CellSlip]:
    """Yield the cells of ``rows`` that do not come out.

    ``titles`` are those of the columns. A column of shares is held to its total only
    where that is a hundred.
    """
    for column, title in enumerate(titles):
        cells = [row.amounts[column] for row in rows]
        yield from _greater(rows, cells, column)
        if not _NO_SUM.search(title):
            yield from _totals(rows, cells, column)


def _greater(
    rows: Sequence[Line], cells: Sequence[Amount | None], column: int
) -> Iterator[CellSlip]:
    """Yield each "of which" that is more than the row that it is a part of."""
    whole: Amount | None = None
    for index, (row, cell) in enumerate(zip(rows, cells, strict=True)):
        if not _OF_WHICH.match(row.label):
            whole = cell
        elif cell and whole and _exceeds(cell, whole):
            what = f"a part, {cell.said.text}, is more than {whole.said.text}"
            yield CellSlip(index, column, what)


def _exceeds(part: Amount, whole: Amount) -> bool:
    """Return whether a part is more than its whole; a share is of another whole."""
    same = part.kind == whole.kind and part.said.unit != "%"
    return same and part.value - part.off > whole.value + whole.off


def _totals(
    rows: Sequence[Line], cells: Sequence[Amount | None], column: int
) -> Iterator[CellSlip]:
    """Yield each total that neither the rows above nor those below it make."""
    marked = [i for i, row in enumerate(rows) if _TOTAL.match(row.label)]
    for index in marked:
        total = cells[index]
        tried = [_rows(rows, cells, one) for one in _spans(index, marked, len(rows))]
        sums = [parts for parts in tried if parts]
        if total and sums and not any(_makes(total, parts) for parts in sums):
            nearest = min(sums, key=lambda p: abs(_sum(p) - total.value))
            if not _other(total, nearest):
                yield CellSlip(index, column, _said(total, nearest))


def _spans(index: int, marked: Sequence[int], count: int) -> list[list[int]]:
    """Return the rows, by index, whose sum the total at ``index`` may be."""
    above = [i for i in marked if i < index]
    plain_rows = [i for i in range(count) if i not in marked]
    last = above[-1] if above else -1
    first = next((i for i in marked if i > index), count)
    return [
        [i for i in plain_rows if last < i < index],
        [i for i in plain_rows if i < index],
        [i for i in plain_rows if index < i < first],
        above,
        [*above, *(i for i in plain_rows if last < i < index)],
    ]


def _rows(
    rows: Sequence[Line], cells: Sequence[Amount | None], span: Sequence[int]
) -> list[Amount]:
    """Return the amounts of the rows of ``span``; none where one has none."""
    wanted = [i for i in span if not _OF_WHICH.match(rows[i].label)]
    found = [one for i in wanted if (one := cells[i])]
    return found if len(found) == len(wanted) > 1 else []


def _makes(total: Amount, parts: Sequence[Amount]) -> bool:
    off = sum((one.off for one in parts), total.off)
    return abs(_sum(parts) - total.value) <= off


def _sum(parts: Sequence[Amount]) -> Fraction:
    return sum((one.value for one in parts), Fraction(0))


def _other(total: Amount, parts: Sequence[Amount]) -> bool:
    """Return whether the total is no sum: an average, or a share but of a hundred."""
    values = [one.value for one in parts]
    if total.said.unit == "%" and total.value != 100:
        return True
    mixed = any(one.kind != total.kind for one in parts)
    return mixed or (min(values) >= 0 and min(values) <= total.value <= max(values))


def _said(total: Amount, parts: Sequence[Amount]) -> str:
    made = shown(_sum(parts), total)
    count = plain(Fraction(len(parts)))
    return f"its {count} rows make {made}, not “{total.said.text}”"
