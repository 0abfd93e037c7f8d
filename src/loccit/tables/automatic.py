"""Tables made from the facts in the sources, for briefings that nobody wrote yet."""

from collections.abc import Sequence
from dataclasses import replace

from loccit import store
from loccit.model import Column, Facts, Finding, Row, Source, Table
from loccit.tables import compared, counts, dated, publications


def dates_table(
    briefing_id: str, sources: Sequence[Source], facts: Sequence[Facts]
) -> Table:
    """Return the up to ten dates that are said most precisely, in order of time."""
    rows = dated.date_rows(sources, facts)
    return _table(f"{briefing_id}-dates", "Dates in the sources", dated.COLUMNS, rows)


def quantities_table(
    briefing_id: str, sources: Sequence[Source], facts: Sequence[Facts]
) -> Table:
    """Return up to ten quantities that share one axis, the largest first."""
    rows = counts.quantity_rows(sources, facts)
    title = "Quantities in the sources"
    return _table(f"{briefing_id}-quantities", title, counts.COLUMNS, rows)


def publications_table(
    briefing_id: str, sources: Sequence[Source], facts: Sequence[Facts]
) -> Table:
    """Return the publications that the sources name as origins."""
    rows = publications.publication_rows(sources, facts)
    title = f"Publications that the source{'s name' if sources[1:] else ' names'}"
    made = _table(f"{briefing_id}-publications", title, publications.COLUMNS, rows)
    return replace(made, findings=())


def compared_table(
    briefing_id: str, sources: Sequence[Source], facts: Sequence[Facts]
) -> Table:
    """Return the numbers that several sources give for the same thing."""
    rows = compared.compared_rows(sources, facts)
    title = "Numbers side by side, each with its passage"
    made = _table(f"{briefing_id}-compared", title, compared.COLUMNS, rows)
    return replace(made, findings=())


def _table(
    id: str, title: str, columns: tuple[Column, ...], rows: tuple[Row, ...]
) -> Table:
    finding = Finding(
        code="table-no-facts",
        severity="note",
        message=f"The sources hold nothing for the table “{title}”; it is empty.",
        remedy="Add sources, or write the briefing without it.",
    )
    return Table(
        id=id,
        file=None,
        sha256=store.digest(store.to_json(rows)),
        title=title,
        columns=columns,
        rows=rows,
        findings=() if rows else (finding,),
    )
