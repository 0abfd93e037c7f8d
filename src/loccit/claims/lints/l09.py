"""L9: grades of the Admiralty scale reckoned with.

A grade is a place in an order, and F and 6 mean that nobody can judge, which is no
place at all: neither has an average. A chart sorted by them is refused where it is
drawn.
"""

from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.model import Finding
from loccit.tables.grades import is_grade


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each sum in the text that takes grades for numbers."""
    columns = {
        (table.id, column.name)
        for table in subject.tables
        for column in table.columns
        if is_grade(table, column.name)
    }
    for use in subject.briefing.values:
        cells = (path.split(".") for path in use.cells)
        graded = [cell for cell in cells if (cell[0], cell[-1]) in columns]
        if use.derived and graded:
            yield Finding(
                code="L9",
                severity="error",
                message=f"{{{{ {use.expression} }}}} reckons with grades: the column "
                f"{graded[0][-1]} of {graded[0][0]} holds places in an order, and F "
                "and 6 mean that nobody could judge.",
                remedy="Say how many bear each grade instead.",
                file=subject.briefing.file,
                line=use.line,
            )
