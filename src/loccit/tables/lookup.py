"""A cell by its name, or the name that was probably meant."""

from dataclasses import replace

from loccit.desk.ids import to_id
from loccit.desk.nearest import nearest
from loccit.model import Evidence, Row, Scalar, Table, Value
from loccit.tables.errors import ExpressionError
from loccit.tables.parser import Cell


def cell_value(cell: Cell, tables: dict[str, Table]) -> Value:
    """Return the value of ``cell``; raises ExpressionError where there is none.

    A cell that holds words or a date gives a value without numbers, which is
    printed as it stands.
    """
    table = _table(cell, tables)
    row = _row(cell, table)
    column = _column(cell, table)
    value = row.values.get(column)
    if value is None:
        value = _plain(cell, row.cells.get(column), row.rests_on.get(column, ()))
    return _one_end(cell, value) if cell.end else value


def _table(cell: Cell, tables: dict[str, Table]) -> Table:
    if cell.table not in tables:
        raise ExpressionError(
            f"There is no table {cell.table!r}.", _instead(cell.table, list(tables))
        )
    return tables[cell.table]


def _row(cell: Cell, table: Table) -> Row:
    wanted = to_id(cell.row)
    found = next((row for row in table.rows if row.id == wanted), None)
    if found is None:
        raise ExpressionError(
            f"The table {table.id!r} has no row {cell.row!r}.",
            _instead(cell.row, [row.id for row in table.rows]),
        )
    return found


def _column(cell: Cell, table: Table) -> str:
    """Return the column's name as the file has it; "Unit price" is unit-price."""
    names = {to_id(column.name): column.name for column in table.columns}
    if to_id(cell.column) not in names:
        raise ExpressionError(
            f"The table {table.id!r} has no column {cell.column!r}.",
            _instead(cell.column, list(names)),
        )
    return names[to_id(cell.column)]


def _instead(name: str, known: list[str]) -> str:
    return nearest(name, known[:200]) if known else "It is empty."


def _plain(cell: Cell, scalar: Scalar, rests_on: tuple[Evidence, ...]) -> Value:
    if scalar is None or scalar == "":
        raise ExpressionError(
            f"{cell} is empty.", "Fill the cell in, or leave the value out."
        )
    return Value(
        low=None,
        high=None,
        bound="vague",
        known="listed",
        original=str(scalar),
        rests_on=rests_on,
    )


def _one_end(cell: Cell, value: Value) -> Value:
    """Return the value's low or high end alone; a range's end stays a bound."""
    end = value.low if cell.end == "low" else value.high
    if end is None:
        raise ExpressionError(
            f"{cell} has no {cell.end} end: it says “{value.original}”.",
            "Leave the ending out, or use the other one.",
        )
    if value.bound != "range":
        return value
    if cell.end == "low":
        return replace(value, high=None, bound="at-least", known="floor")
    return replace(value, low=None, bound="at-most", known="ceiling")
