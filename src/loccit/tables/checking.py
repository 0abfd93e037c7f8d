"""A sheet against its schema: typed cells, and findings in plain words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from loccit.child import ChildFailed, call
from loccit.desk.door import Lines
from loccit.desk.door import Place as DeskPlace
from loccit.desk.nearest import nearest
from loccit.desk.settings import Limits
from loccit.model import Finding, Scalar
from loccit.tables.checked import Checked, Problem, check
from loccit.tables.descriptor import SchemaField, TableSchema
from loccit.tables.problems import Place
from loccit.tables.sheet import Sheet

# Columns with a meaning of ours; a schema may leave them out.
OURS = ("source", "known", "unit")

_POSITION = re.compile(r"position (\d+)")
_CONSTRAINT = re.compile(r'constraint "(\w+)" is "(.*)"', re.DOTALL)
_TYPES = {
    "integer": ("a whole number", "Write digits only"),
    "number": ("a number", "Write digits with a point, as 4.8"),
    "date": ("a date", "Write it as 2024-09-16"),
    "year": ("a year", "Write four digits"),
    "yearmonth": ("a month", "Write it as 2024-09"),
    "boolean": ("true or false", "Write true or false"),
}
_CONSTRAINTS = {
    "minimum": "is less than the least allowed, {}",
    "maximum": "is more than the most allowed, {}",
    "minLength": "is shorter than {} characters",
    "maxLength": "is longer than {} characters",
    "enum": "is none of the allowed words: {}",
    "pattern": "does not look as the pattern {} asks",
}


def aligned(
    schema: TableSchema, sheet: Sheet, place: Place, lines: Lines
) -> tuple[TableSchema, list[Finding]]:
    """Return ``schema`` with one field for each column of the sheet, in its order.

    Columns and fields are matched by name. ``place`` is the descriptor.
    """
    by_name = {field.name: field for field in schema.fields}
    findings = [*_missing(schema, sheet, place, lines)]
    findings += _undeclared(by_name, sheet, place)
    fields = tuple(
        by_name.get(name) or SchemaField(name=name, type="string" if ours else "any")
        for name in sheet.header
        for ours in (name in OURS,)
    )
    key = [name for name in schema.key if name in sheet.header]
    return schema.model_copy(update={"fields": fields, "primary_key": key}), findings


def _missing(
    schema: TableSchema, sheet: Sheet, place: Place, lines: Lines
) -> Iterator[Finding]:
    names: list[tuple[DeskPlace, str]] = [
        (("fields", i, "name"), f.name) for i, f in enumerate(schema.fields)
    ]
    names += [(("primaryKey",), name) for name in schema.key]
    for where, name in names:
        if name not in sheet.header:
            line = lines.get(where) or lines.get(("schema", *where))
            yield Place(place.file, line).finding(
                "column-missing",
                "error",
                f"The descriptor names the column {name!r}, which the table has not.",
                nearest(name, sheet.header),
            )


def _undeclared(
    by_name: dict[str, SchemaField], sheet: Sheet, place: Place
) -> Iterator[Finding]:
    for name in sheet.header:
        if name not in by_name and name not in OURS:
            yield place.finding(
                "column-undeclared",
                "warning",
                f"The table's column {name!r} is not in the descriptor.",
                "Add a field for it, so that its type and unit are known.",
            )


def typed(
    sheet: Sheet, schema: TableSchema, place: Place, descriptor: Place, limits: Limits
) -> tuple[list[list[Scalar]], list[Finding]]:
    """Return the sheet's cells typed by ``schema`` (aligned), and what is wrong."""
    plain = schema.model_dump(mode="json", by_alias=True, exclude_none=True)
    for field in plain["fields"]:
        field.pop("unit", None)
    as_text: list[list[Scalar]] = [[c or None for c in row] for row in sheet.rows]
    try:
        checked: Checked = call(
            check,
            sheet.header,
            sheet.rows,
            plain,
            seconds=limits.seconds,
            megabytes=limits.memory_megabytes,
        )
    except ChildFailed as failed:
        remedy = "Look for a pattern in the descriptor that is too hard, or split it."
        message = f"The table could not be checked. {failed.reason}"
        return as_text, [place.finding("table-unchecked", "error", message, remedy)]
    if checked.schema:
        return as_text, [_bad_schema(note, descriptor) for note in checked.schema]
    types: dict[str, str] = {field.name: field.type for field in schema.fields}
    return checked.rows, [
        _finding(one, types, sheet, place, schema.key) for one in checked.problems
    ]


def _bad_schema(note: str, descriptor: Place) -> Finding:
    return descriptor.finding(
        "bad-schema",
        "error",
        f"The schema cannot be used: {note}.",
        "Mend the field; see the Table Schema standard for what may stand there.",
    )


def _finding(
    problem: Problem,
    types: dict[str, str],
    sheet: Sheet,
    place: Place,
    key: Sequence[str],
) -> Finding:
    kind = types.get(problem.column, "")
    if problem.kind == "primary-key":
        row = dict(zip(sheet.header, sheet.rows[problem.row], strict=True))
        problem = replace(problem, cell=", ".join(row[name] for name in key))
    message, remedy = _words(problem, kind, sheet)
    where = f"Column {problem.column!r}: " if problem.column else ""
    at = Place(place.file, sheet.lines[problem.row])
    return at.finding(f"cell-{problem.kind}", "error", where + message, remedy)


def _words(problem: Problem, kind: str, sheet: Sheet) -> tuple[str, str]:
    cell = f"“{problem.cell}”"
    if problem.kind == "type-error":
        noun, remedy = _TYPES.get(kind, (f"a {kind}", "Correct the cell"))
        return f"{cell} is not {noun}.", (
            f"{remedy}; for words such as “up to 480” give the column type: any."
        )
    if problem.kind == "number":
        return f"{cell} is no number that can be used.", "Correct the cell."
    if problem.kind in ("primary-key", "unique-error"):
        return _twice(problem, sheet), "Change one of them; a key names one row."
    constraint = _CONSTRAINT.search(problem.note)
    if constraint and constraint[1] == "required":
        return "The cell is empty, but must be filled.", "Fill it in."
    if constraint and constraint[1] in _CONSTRAINTS:
        said = _CONSTRAINTS[constraint[1]].format(constraint[2])
        return f"{cell} {said}.", "Correct the cell or the constraint."
    return f"{problem.note.rstrip('.')}.", "Correct the row."


def _twice(problem: Problem, sheet: Sheet) -> str:
    """Return the message for a key or unique cell that stands twice, or is empty."""
    match = _POSITION.search(problem.note)
    if match:
        # Frictionless counts rows from 1, the header being the first.
        line = sheet.lines[int(match[1]) - 2]
        what = "The key " if problem.kind == "primary-key" else ""
        both = f"lines {line} and {sheet.lines[problem.row]}"
        return f"{what}“{problem.cell}” stands in {both}."
    return "The cells of the row's key are empty."
