"""Typed cells become rows: each with its id, its quantities and its evidence."""

from collections.abc import Callable
from dataclasses import dataclass

from loccit.desk.folder import to_id
from loccit.model import Evidence, Finding, Row, Scalar, Value
from loccit.tables.cells import Around, read_known, read_value
from loccit.tables.checking import OURS
from loccit.tables.descriptor import SchemaField
from loccit.tables.problems import Place

EVERY = "*"
LISTED = 5
Grounds = dict[tuple[str, int | None], tuple[Evidence, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A table's cells as typed, and the evidence cited in it.

    ``grounds`` holds evidence by column ("*": every) and row (None: every).
    """

    file: str
    fields: tuple[SchemaField, ...]
    key: tuple[str, ...]
    lines: tuple[int, ...]
    cells: list[list[Scalar]]
    grounds: Grounds


def build_rows(table: Typed, say: Callable[[Finding], None]) -> tuple[Row, ...]:
    """Return the rows of ``table``; what is wrong with a cell is said."""
    names = [field.name for field in table.fields]
    key = table.key or _unique_first(table, names)
    rows: list[Row] = []
    taken: dict[str, int] = {}
    for index, scalars in enumerate(table.cells):
        cells = dict(zip(names, scalars, strict=True))
        place = Place(table.file, table.lines[index])
        id = _row_id([cells[name] for name in key], index, taken, place, say)
        taken[id] = table.lines[index]
        rows.append(_row(id, index, cells, key, table, say))
    _say_unsourced(rows, table.file, say)
    return tuple(rows)


def _say_unsourced(rows: list[Row], file: str, say: Callable[[Finding], None]) -> None:
    """Say once which rows hold a quantity that rests on no source."""
    bare = [
        row for row in rows if any(not value.rests_on for value in row.values.values())
    ]
    if bare:
        named = ", ".join(row.id for row in bare[:LISTED])
        more = f" and {len(bare) - LISTED} more" if len(bare) > LISTED else ""
        message = f"Quantities without a source stand in the rows {named}{more}."
        remedy = "Cite one in a column named source, or for whole columns in rests-on."
        place = Place(file, bare[0].line)
        say(place.finding("table-unsourced", "warning", message, remedy))


def _unique_first(table: Typed, names: list[str]) -> tuple[str, ...]:
    """Return the first column as key when it names each row, else nothing."""
    first = [to_id(str(row[0])) for row in table.cells if row and row[0] is not None]
    whole = len(set(first)) == len(table.cells) and all(first)
    return (names[0],) if whole and first else ()


def _row_id(
    key: list[Scalar],
    index: int,
    taken: dict[str, int],
    place: Place,
    say: Callable[[Finding], None],
) -> str:
    """Return the key's cells as an id that no row has yet."""
    words = "-".join(str(cell) for cell in key if cell is not None)
    id = to_id(words) or f"row-{index + 1}"
    if id not in taken:
        return id
    if key:
        message = f"The row's name {id!r} is already that of line {taken[id]}."
        remedy = "Change the key of one of them; signs and capitals do not count."
        say(place.finding("row-twice", "error", message, remedy))
    return next(f"{id}-{n}" for n in range(2, index + 3) if f"{id}-{n}" not in taken)


def _row(
    id: str,
    index: int,
    cells: dict[str, Scalar],
    key: tuple[str, ...],
    table: Typed,
    say: Callable[[Finding], None],
) -> Row:
    place = Place(table.file, table.lines[index])
    grounds = {name: _grounds(table.grounds, name, index) for name in cells}
    known = read_known(cells.get("known"), place, say)
    unit = cells.get("unit")
    values: dict[str, Value] = {}
    for field in table.fields:
        if field.name in OURS or field.name in key:
            continue
        own = field.unit or (str(unit) if unit is not None else None)
        around = Around(field.name, field.type, own, known, place, grounds[field.name])
        value = read_value(cells[field.name], around, say)
        if value:
            values[field.name] = value
    return Row(
        id=id,
        line=table.lines[index],
        cells=cells,
        values=values,
        rests_on={name: found for name, found in grounds.items() if found},
    )


def _grounds(grounds: Grounds, column: str, row: int) -> tuple[Evidence, ...]:
    """Return a cell's evidence: its row's and its column's, else the table's."""
    if column in OURS:
        return ()
    own = (*grounds.get((EVERY, row), ()), *grounds.get((column, None), ()))
    return tuple(dict.fromkeys(own)) or grounds.get((EVERY, None), ())
