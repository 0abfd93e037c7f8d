"""Columns that hold grades of the Admiralty scale, which are no numbers."""

import re

from loccit.model import Table

# Reliability of the source, A to F, credibility of what it says, 1 to 6.
UNJUDGED = ("F", "6")
_NAMED = re.compile(
    r"(?:^|[-_ ])(?:reliability|credibility|admiralty|grades?)$", re.IGNORECASE
)
_GRADE = re.compile(r"[A-F][1-6]|[A-F]|[1-6]")
_BOTH = re.compile(r"[A-F][1-6]")


def is_grade(table: Table, column: str) -> bool:
    """Whether all that ``column`` holds are grades, by its name or by their form."""
    cells = graded(table, column)
    form = _GRADE if _NAMED.search(column) else _BOTH
    return bool(cells) and all(form.fullmatch(cell) for cell in cells)


def unjudged(table: Table, column: str) -> list[str]:
    """Return the grades of ``column`` that say nobody can judge: F, 6, B6, F3."""
    return [c for c in graded(table, column) if any(mark in c for mark in UNJUDGED)]


def graded(table: Table, column: str) -> list[str]:
    """Return the cells of ``column`` that are not empty, as words."""
    cells = (row.cells.get(column) for row in table.rows)
    return [str(cell).strip() for cell in cells if cell not in (None, "")]
