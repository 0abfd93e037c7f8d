"""The tables and charts that are made from facts, for one briefing each.

``weekly-dates`` is the table, or chart, of the dates in the sources of the briefing
``weekly``. A file of that id in ``data/`` or ``figures/`` takes its place.
"""

from loccit.desk.folder import Desk

TABLES = ("compared", "dates", "publications", "quantities")
FIGURES = ("dates", "quantities")


def briefing_of_table(desk: Desk, id: str) -> str | None:
    """Return the briefing that the table ``id`` is made for; None for any other."""
    return None if id in desk.tables else _briefing(desk, id, TABLES)


def briefing_of_figure(desk: Desk, id: str) -> str | None:
    """Return the briefing that the chart ``id`` is made for; None for any other."""
    return None if id in desk.figures else _briefing(desk, id, FIGURES)


def made_for(desk: Desk, names: tuple[str, ...]) -> list[str]:
    """Return the ids of the tables, or charts, that any briefing may have."""
    return [f"{briefing}-{name}" for briefing in desk.briefings for name in names]


def _briefing(desk: Desk, id: str, names: tuple[str, ...]) -> str | None:
    briefing, _, name = id.rpartition("-")
    return briefing if name in names and briefing in desk.briefings else None
