"""Chart marks, table cells and derived values held against their passages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from loccit.claims.cited import Library
from loccit.facts.agreement.checks import look
from loccit.facts.agreement.items import of_cell
from loccit.facts.agreement.words import has_words
from loccit.model import (
    Check,
    Derived,
    Evidence,
    Figure,
    Row,
    Scalar,
    Table,
    TracedMark,
    Value,
    ValueUse,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class TracedCell:
    """A quantity in a table's cell and whether it stands in its evidence."""

    table: Table
    row: Row
    column: str
    words: str
    verdict: Verdict


@dataclass(frozen=True)
class CellTracer:
    """Tables' cells held against what they rest on."""

    library: Library
    tables: Mapping[str, Table]

    def cell(self, table: str, row: str, column: str) -> tuple[Verdict, list[Check]]:
        """Return the verdict of one cell and what was looked for."""
        found = next((r for r in self.tables[table].rows if r.id == row), None)
        if found is None:
            return "unsourced", []
        evidence = found.rests_on.get(column, ())
        if lost := _lost(self.tables[table], found, evidence):
            return lost, []
        value = found.values.get(column)
        return self.value(value, found.cells.get(column), evidence)

    def value(
        self, value: Value | None, cell: Scalar, evidence: tuple[Evidence, ...]
    ) -> tuple[Verdict, list[Check]]:
        """Return the verdict of a value, or of a cell that is no quantity."""
        if not evidence:
            return "unsourced", []
        grounds = [self.library.ground(e) for e in evidence]
        wanted = of_cell(value, cell)
        if wanted:
            checks = look(wanted, grounds)
            return ("traced" if all(c.found for c in checks) else "unsupported"), checks
        words = str(cell or "")
        held = bool(words) and any(has_words(g.text, words) for g in grounds)
        return ("traced" if held else "located"), []

    def cells(self) -> Iterator[TracedCell]:
        """Yield every quantity of the tables that cites something."""
        for table in self.tables.values():
            for row in table.rows:
                for column in sorted(row.values):
                    verdict, _ = self.cell(table.id, row.id, column)
                    words = row.values[column].original
                    yield TracedCell(table, row, column, words, verdict)

    def marks(self, figure: Figure) -> Iterator[TracedMark]:
        """Yield the marks of a chart with their verdicts."""
        for mark in figure.marks:
            verdict, _ = self.cell(mark.table, mark.row, mark.column)
            yield TracedMark(
                id=mark.id,
                figure=figure.id,
                label=mark.label,
                verdict=verdict,
                evidence=mark.rests_on,
            )

    def derived(self, use: ValueUse) -> Derived:
        """Return a worked-out value; it is traced when each of its cells is."""
        cells = [self.cell(*path.split(".")[:3])[0] for path in use.cells]
        broken = [verdict for verdict in cells if verdict not in ("traced", "located")]
        return Derived(
            id=str(use.derived),
            expression=use.expression,
            sum=use.sum or "",
            text=use.text,
            value=use.value,
            verdict=broken[0] if broken else "traced",
            rests_on=use.value.rests_on,
            line=use.line,
            rounded=use.rounded,
        )


def _lost(table: Table, row: Row, evidence: tuple[Evidence, ...]) -> Verdict | None:
    """Return what became of a cell's passages, where one no longer stands.

    A lost citation of a row is a finding at its line; one of a whole column or
    table leaves the cell without evidence.
    """
    found = {
        (finding.code.removeprefix("evidence-"), finding.line)
        for finding in table.findings
        if finding.code in ("evidence-altered", "evidence-gone")
    }
    verdicts: tuple[Verdict, ...] = ("gone", "altered")
    for verdict in verdicts:
        everywhere = any(verdict == what for what, _ in found) and not evidence
        if everywhere or (verdict, row.line) in found:
            return verdict
    return None
