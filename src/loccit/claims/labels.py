"""The printed labels of sources: S1… held, R1… known only through another."""

from collections.abc import Iterable, Mapping

from loccit.model import Briefing, Evidence, Figure, Source, Table
from loccit.sources.passages.places import where


def labels(
    briefing: Briefing, tables: Iterable[Table], figures: Iterable[Figure]
) -> dict[str, str]:
    """Return the label of each source id, in order of first citation.

    Sources cited in the text come first, then those that only tables and charts
    rest on.
    """
    drawn = (mark.rests_on for figure in figures for mark in figure.marks)
    listed = (
        rests_on
        for table in tables
        for row in table.rows
        for rests_on in row.rests_on.values()
    )
    used = (use.value.rests_on for use in briefing.values)
    rest = [e.source for group in (*used, *drawn, *listed) for e in group]
    held = dict.fromkeys([*briefing.sources, *rest])
    relayed = [id for id in dict.fromkeys(briefing.relayed) if id not in held]
    return {
        **{id: f"S{number}" for number, id in enumerate(held, 1)},
        **{id: f"R{number}" for number, id in enumerate(relayed, 1)},
    }


def place(evidence: Evidence, names: Mapping[str, str]) -> str:
    """Return where ``evidence`` stands as the reader finds it: "S1 ¶3"."""
    label = names.get(evidence.source, evidence.source)
    return f"{label} {where(evidence)}".strip()


def origin(source: Source) -> str | None:
    """Return the date from which a source means a date without a year."""
    for key in ("anchor-date", "issued"):
        if source.record.get(key):
            return str(source.record[key])
    return None
