"""The columns' types of a table that came without a descriptor."""

import re

from loccit.tables.descriptor import FieldType, SchemaField, TableSchema
from loccit.tables.sheet import Sheet

_INTEGER = re.compile(r"[-+]?[0-9]{1,15}")
_NUMBER = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?")
_DATE = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-([012][0-9]|3[01])")
_FIGURE = re.compile(r"[-+]?[0-9][0-9,]*(\.[0-9]+)?")


def infer(sheet: Sheet) -> TableSchema:
    """Return a schema whose types all cells of each column fit."""
    columns = list(zip(*sheet.rows, strict=True)) or [()] * len(sheet.header)
    fields = tuple(
        SchemaField(name=name, type=_type([cell for cell in cells if cell]))
        for name, cells in zip(sheet.header, columns, strict=True)
    )
    return TableSchema(fields=fields)


def _type(cells: list[str]) -> FieldType:
    if not cells:
        return "string"
    for pattern, kind in (
        (_INTEGER, "integer"),
        (_NUMBER, "number"),
        (_DATE, "string"),
    ):
        if all(pattern.fullmatch(cell) for cell in cells):
            return kind  # type: ignore[return-value]  # the literals of FieldType
    return "any" if any(_FIGURE.fullmatch(cell) for cell in cells) else "string"
