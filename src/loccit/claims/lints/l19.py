"""L19: parts that do not add up, and shares and changes that are not so.

In the briefing's sentences and tables, in the desk's tables that it uses, and in the
passages that its claims rest on.
"""

from collections.abc import Iterable, Iterator, Sequence

from loccit.claims.lints.lint import Subject
from loccit.claims.printed import Grid, Print
from loccit.claims.wording import of, short
from loccit.facts.arithmetic import grid
from loccit.facts.arithmetic.amounts import Amount, Slip, amount
from loccit.facts.arithmetic.text import slips
from loccit.model import Claim, Finding, Quantity, Row, Table, Value

_MEND = "Count again and mend the number that is wrong, or say what is left out."
_SAY = "Say in the text that the source's own numbers do not come out."


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each sum, share or change that does not come out."""
    briefing = subject.briefing
    printed = Print({claim.id: claim for claim in subject.claims})
    passed_on = list(_of_sources(subject.claims))
    yield from (finding for _, finding in passed_on)
    theirs = {what for what, _ in passed_on}
    for paragraph in printed.paragraphs(briefing.parts):
        yield from _of_paragraph(paragraph, theirs)
    for table in printed.grids(briefing.parts):
        yield from _of_grid(table)
    for one in subject.tables:
        yield from _of_table(one)


def _of_paragraph(claims: Sequence[Claim], theirs: set[str]) -> Iterator[Finding]:
    """Yield the slips of a paragraph's sentences that no source has made before."""
    if not claims:
        return
    text = " ".join(claim.text for claim in claims)
    for slip in slips(text):
        if slip.what not in theirs:
            yield of(_at(claims, slip), "L19", _said(slip.what), _MEND, "warning")


def _at(claims: Sequence[Claim], slip: Slip) -> Claim:
    """Return the claim whose words the slip ends in."""
    end = 0
    for claim in claims:
        end += len(claim.text) + 1
        if slip.end <= end:
            return claim
    return claims[-1]


def _of_sources(claims: Iterable[Claim]) -> Iterator[tuple[str, Finding]]:
    """Yield what does not come out in the passages under claims, each slip once."""
    seen = set()
    for claim in claims:
        for evidence in claim.evidence:
            for slip in slips(evidence.exact):
                if (evidence.source, slip.what) in seen:
                    continue
                seen.add((evidence.source, slip.what))
                what = (
                    f"{_said(slip.what)}, in {evidence.source}, {evidence.locator}: "
                    f"“{short(evidence.exact[slip.start : slip.end])}”"
                )
                yield slip.what, _note(claim, what, evidence.source)


def _note(claim: Claim, what: str, source: str) -> Finding:
    name = f"claim {claim.number}" if claim.number else "this sentence"
    return Finding(
        code="L19",
        severity="note",
        message=f"{what}. On it rests {name}: “{short(claim.text)}”",
        remedy=_SAY,
        file=claim.file,
        line=claim.line,
        claim=claim.id,
        source=source,
    )


def _of_grid(table: Grid) -> Iterator[Finding]:
    """Yield the slips of a table that is written in the briefing."""
    lines = [
        grid.Line(row[0].text, tuple(grid.read(cell.text) for cell in row))
        for row in table.rows
        if row
    ]
    for slip in grid.slips(table.titles, lines):
        row = table.rows[slip.row]
        claims = [c for cell in (row[slip.column], *row) for c in cell.claims]
        if claims:
            words = _in_table(slip, row[0].text, table.titles[slip.column])
            yield of(claims[0], "L19", words, _MEND, "warning")


def _of_table(table: Table) -> Iterator[Finding]:
    """Yield the slips of a table that the desk holds."""
    names = [column.name for column in table.columns]
    titles = [f"{column.name} {column.title or ''}" for column in table.columns]
    lines = [
        grid.Line(_label(row), tuple(_amount(row.values.get(name)) for name in names))
        for row in table.rows
    ]
    for slip in grid.slips(titles, lines):
        row = table.rows[slip.row]
        yield Finding(
            code="L19",
            severity="warning",
            message=f"{_in_table(slip, _label(row), names[slip.column])}.",
            remedy=_MEND,
            file=table.file or "",
            line=row.line if table.file else None,
        )


def _label(row: Row) -> str:
    words = (cell for cell in row.cells.values() if isinstance(cell, str))
    return next(words, row.id)


def _amount(value: Value | None) -> Amount | None:
    if value is None or value.low != value.high:
        return None
    return amount(
        Quantity(
            start=0,
            end=0,
            text=value.original,
            low=value.low,
            high=value.high,
            bound=value.bound,
            known=value.known,
            unit=value.unit,
            currency=value.currency,
        )
    )


def _in_table(slip: grid.CellSlip, row: str, column: str) -> str:
    return f"“{row}” does not come out under “{column}”: {slip.what}"


def _said(what: str) -> str:
    return f"The numbers do not come out: {what}"
