"""Typed cells become rows: each with its id, its quantities and its evidence."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from loccit.desk.ids import to_id
from loccit.facts.agreement.items import Items, of_cell, united
from loccit.model import Evidence, Finding, Row, Scalar, Value
from loccit.tables.cells import Around, read_known, read_value
from loccit.tables.checking import OURS
from loccit.tables.descriptor import SchemaField
from loccit.tables.problems import Place

EVERY = "*"
LISTED = 5
# Looks for what is cited for a column ("*": every) and a row (None: every) and bears
# out what is said; None where nothing is cited for it, () where it was lost.
Ground = Callable[[str, int | None, Items], tuple[Evidence, ...] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A table's cells as typed, and the evidence cited in it."""

    file: str
    fields: tuple[SchemaField, ...]
    key: tuple[str, ...]
    lines: tuple[int, ...]
    cells: list[list[Scalar]]
    ground: Ground


def build_rows(table: Typed, say: Callable[[Finding], None]) -> tuple[Row, ...]:
    """Return the rows of ``table``; what is wrong with a cell is said."""
    names = [field.name for field in table.fields]
    key = table.key or _unique_first(table, names)
    rows: list[Row] = []
    bare: list[Row] = []
    taken: dict[str, int] = {}
    for index, scalars in enumerate(table.cells):
        cells = dict(zip(names, scalars, strict=True))
        place = Place(table.file, table.lines[index])
        id = _row_id([cells[name] for name in key], index, taken, place, say)
        taken[id] = table.lines[index]
        values = _values(cells, key, table, place, say)
        rests_on = _rests_on(cells, values, index, table.ground)
        row = _row(id, place, cells, values, rests_on)
        rows.append(row)
        if any(rests_on.get(column) is None for column in values):
            bare.append(row)
    _say_unsourced(bare, table.file, say)
    return tuple(rows)


def _say_unsourced(bare: list[Row], file: str, say: Callable[[Finding], None]) -> None:
    """Say once which rows hold a quantity for which no source is cited."""
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


def _values(
    cells: dict[str, Scalar],
    key: tuple[str, ...],
    table: Typed,
    place: Place,
    say: Callable[[Finding], None],
) -> dict[str, Value]:
    """Return the quantities that a row's cells state, by column."""
    known = read_known(cells.get("known"), place, say)
    unit = cells.get("unit")
    values: dict[str, Value] = {}
    for field in table.fields:
        if field.name in OURS or field.name in key:
            continue
        own = field.unit or (str(unit) if unit is not None else None)
        around = Around(field.name, field.type, own, known, place)
        value = read_value(cells[field.name], around, say)
        if value:
            values[field.name] = value
    return values


def _rests_on(
    cells: dict[str, Scalar], values: dict[str, Value], index: int, ground: Ground
) -> dict[str, tuple[Evidence, ...] | None]:
    """Return each cell's evidence: its row's and its column's, else the table's.

    A row's passage must bear out all its cells, a column's only this one's.
    """
    said = {c: of_cell(values.get(c), cells[c]) for c in cells if c not in OURS}
    row = ground(EVERY, index, united(said.values()))
    found: dict[str, tuple[Evidence, ...] | None] = {}
    for column, own in said.items():
        cited = [e for e in (row, ground(column, None, own)) if e is not None]
        joined = tuple(dict.fromkeys(one for each in cited for one in each))
        found[column] = joined if cited else ground(EVERY, None, own)
    return found


def _row(
    id: str,
    place: Place,
    cells: dict[str, Scalar],
    values: dict[str, Value],
    rests_on: dict[str, tuple[Evidence, ...] | None],
) -> Row:
    return Row(
        id=id,
        line=place.line or 0,
        cells=cells,
        values={
            column: replace(value, rests_on=rests_on[column] or ())
            for column, value in values.items()
        },
        rests_on={column: found for column, found in rests_on.items() if found},
    )
