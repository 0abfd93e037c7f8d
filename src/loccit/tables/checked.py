"""The cells held against their Table Schema by Frictionless, in a child process.

Frictionless gets the cells, never a path: it opens no file and no connection.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from loccit.model import Scalar

# A float holds no larger number; nothing that is counted comes near.
LARGEST_EXPONENT = 300
LARGEST_INTEGER = 2**63


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with one cell or row; ``kind`` and ``note`` are Frictionless's.

    ``row`` counts from 0; ``column`` and ``cell`` are "" where it is the row's.
    """

    kind: str
    note: str
    row: int
    column: str = ""
    cell: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The cells as typed values, row by row, and all that is wrong.

    A cell that does not fit its type is None. ``schema`` holds what Frictionless
    says against the schema itself; the rows are empty then.
    """

    rows: list[list[Scalar]]
    problems: list[Problem]
    schema: list[str]


def check(
    header: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
    schema: dict[str, Any],
) -> Checked:
    """Return ``rows`` typed by the Table Schema descriptor ``schema``.

    Runs in a child process: importing Frictionless takes a second, and a
    pattern in a schema may take for ever.
    """
    from frictionless import FrictionlessException, Schema
    from frictionless.resources import TableResource

    try:
        fields = Schema.from_descriptor(schema)
    except FrictionlessException as error:
        notes = [reason.note for reason in error.reasons or [error.error]]
        return Checked(rows=[], problems=[], schema=notes)
    types = {field["name"]: field["type"] for field in schema["fields"]}
    cells = [list(header), *map(list, rows)]
    typed: list[list[Scalar]] = []
    problems: list[Problem] = []
    with TableResource(data=cells, schema=fields) as resource:
        for index, row in enumerate(resource.row_stream):
            found = row.to_dict()
            problems += [_problem(error, index) for error in row.errors]
            typed.append(
                [
                    _scalar(found[name], types[name], cell, problems, (index, name))
                    for name, cell in zip(header, rows[index], strict=True)
                ]
            )
    return Checked(rows=typed, problems=problems, schema=[])


def _problem(error: Any, row: int) -> Problem:
    return Problem(
        kind=error.type,
        note=error.note,
        row=row,
        column=getattr(error, "field_name", ""),
        cell=str(getattr(error, "cell", "")),
    )


def _scalar(
    value: Any, kind: str, cell: str, problems: list[Problem], at: tuple[int, str]
) -> Scalar:
    """Return a typed cell as JSON holds it; dates and times as they are written."""
    if value is None:
        return None
    if kind in ("integer", "number"):
        number = _number(value)
        if number is None:
            row, column = at
            note = "not a number of the world"
            problems.append(
                Problem(kind="number", note=note, row=row, column=column, cell=cell)
            )
        return number
    return value if isinstance(value, bool | int | str) else cell


def _number(value: Decimal | float) -> int | float | None:
    """Return an integer where it is one; None if it is infinite or far too large."""
    exact = Decimal(str(value))
    if not exact.is_finite() or exact.adjusted() > LARGEST_EXPONENT:
        return None
    whole = exact.adjusted() < 18 and exact == exact.to_integral_value()
    return int(exact) if whole and abs(exact) < LARGEST_INTEGER else float(exact)
