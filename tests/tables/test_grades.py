"""Columns of grades: told by their name with their cells, or by form alone."""

import pytest

from loccit.model import Column, Row, Table
from loccit.tables.grades import is_grade, unjudged


def table(name: str, *cells: str | int | None) -> Table:
    """Return a table of one column."""
    rows = [
        Row(id=f"r{n}", line=n, cells={name: cell}, values={}, rests_on={})
        for n, cell in enumerate(cells, 2)
    ]
    return Table(
        id="t",
        file=None,
        sha256="",
        title=None,
        columns=(Column(name=name, type="any"),),
        rows=tuple(rows),
    )


@pytest.mark.parametrize(
    ("name", "cells", "graded"),
    [
        ("reliability", ("A", "F", None), True),
        ("source-credibility", (2, 6), True),
        ("admiralty", ("B2", "F6"), True),
        ("code", ("B2", "F6"), True),
        ("block", ("A", "B"), False),
        ("reliability", ("high", "low"), False),
        ("upgrade", ("A", "B"), False),
        ("reliability", (None, ""), False),
    ],
)
def test_what_is_a_grade(
    name: str, cells: tuple[str | int | None, ...], graded: bool
) -> None:
    """Letters alone are grades only where the column is called so."""
    assert is_grade(table(name, *cells), name) is graded


def test_what_nobody_can_judge() -> None:
    """F and 6, on either axis."""
    assert unjudged(table("g", "B2", "F3", "C6", "A1"), "g") == ["F3", "C6"]
