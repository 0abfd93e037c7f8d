"""The rows of a table that a figure draws, and the values that no row has."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.spec import Spec
from loccit.model import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A value of ``filter``, written at ``place``, beside those that ``column`` has."""

    place: tuple[str | int, ...]
    column: str
    value: str
    known: tuple[str, ...]


def kept(spec: Spec, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows that pass every filter, in the order of its list of values."""
    for column, wanted in spec.filter.items():
        place = {value: index for index, value in enumerate(_values(wanted))}
        passing = [row for row in rows if _cell(row, column) in place]
        rows = tuple(sorted(passing, key=lambda row: place[_cell(row, column)]))
    return rows


def missed(spec: Spec, rows: tuple[Row, ...]) -> Iterator[Miss]:
    """Yield the values of ``filter`` that not one of all ``rows`` has."""
    for column, wanted in spec.filter.items():
        known = tuple(dict.fromkeys(_cell(row, column) for row in rows))
        for index, value in enumerate(_values(wanted)):
            if value not in known:
                place: tuple[str | int, ...] = ("filter", column)
                if not isinstance(wanted, str):
                    place = (*place, index)
                yield Miss(place=place, column=column, value=value, known=known)


def _values(wanted: str | tuple[str, ...]) -> tuple[str, ...]:
    return (wanted,) if isinstance(wanted, str) else wanted


def _cell(row: Row, column: str) -> str:
    return str(row.cells.get(column))


def in_order(spec: Spec, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return ``rows`` by the column of ``sort``: numbers first, then words."""
    if not spec.sort:
        return rows
    column = spec.sort.lstrip("-")

    def key(row: Row) -> tuple[bool, float, str]:
        value = row.values.get(column)
        ends = (
            [end for end in (value.high, value.low) if end is not None] if value else []
        )
        cell = row.cells.get(column)
        return not ends, float(ends[0]) if ends else 0.0, str(cell or "")

    return tuple(sorted(rows, key=key, reverse=spec.sort.startswith("-")))
