"""What does not hold in charts, sums and tables, in words for the analyst."""

from collections.abc import Container, Iterable, Iterator

from loccit.claims.marks import TracedCell
from loccit.model import Derived, Finding, TracedMark
from loccit.tables.words import equation

# A mark that shows words or a rough date has nothing to look up, and has not failed.
_HOLD = ("traced", "located", "moved")


def of_values(
    marks: Iterable[TracedMark],
    derived: Iterable[Derived],
    file: str,
    own: Container[str],
) -> Iterator[Finding]:
    """Yield a finding for each mark and worked-out value that lost its ground.

    ``own`` are the figures that have a file; others are told of in the briefing's.
    """
    for mark in marks:
        if mark.verdict not in _HOLD:
            yield Finding(
                code=f"mark-{mark.verdict}",
                severity="error",
                message=f"The mark “{mark.label}” of the figure {mark.figure} is "
                f"{mark.verdict}: its cell's words are not in its evidence.",
                remedy="Mend the row of its table, or the passage it names.",
                file=f"figures/{mark.figure}.yaml" if mark.figure in own else file,
            )
    for value in derived:
        if value.verdict not in ("traced", "moved"):
            yield Finding(
                code=f"derived-{value.verdict}",
                severity="error",
                message=f"[{value.id}] {' '.join(equation(value))} is {value.verdict}: "
                "one of its cells has lost its passage.",
                remedy="Mend the row of its table, or the passage it names.",
                file=file,
                line=value.line,
            )


def of_cells(cells: Iterable[TracedCell]) -> Iterator[Finding]:
    """Yield a finding for each table cell whose number is not in its evidence."""
    for cell in cells:
        if cell.verdict == "unsupported":
            yield Finding(
                code="cell-unsupported",
                severity="error",
                message=f"“{cell.words}” ({cell.column} of the row {cell.row.id}) is "
                "not in the passage that the row cites.",
                remedy="Say what the passage says, or cite the passage that says this.",
                file=cell.table.file or "",
                line=cell.row.line if cell.table.file else None,
            )
