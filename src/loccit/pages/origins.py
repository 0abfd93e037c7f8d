"""Where the information of a briefing comes from, by its sources' records."""

from collections.abc import Sequence
from dataclasses import dataclass

from loccit.model import Source
from loccit.pages.sources import SourceEntry
from loccit.pages.wording import counted, sentence
from loccit.sources.records.dates import printed
from loccit.sources.records.naming import origin_of, title_of


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginRow:
    """A held source: who said first what it tells, of when, and how it is graded."""

    label: str
    anchor: str
    name: str
    said_by: str
    kind: str
    date: str
    grade: str
    cited: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """The held sources that are cited, and what they come to in one sentence."""

    rows: tuple[OriginRow, ...]
    tally: str


def origins(entries: Sequence[SourceEntry], sources: Sequence[Source]) -> Origins:
    """Return the sources of ``entries``, which run parallel to ``sources``."""
    both = zip(entries, sources, strict=True)
    held = [(entry, source) for entry, source in both if entry.held]
    return Origins(
        rows=tuple(_row(entry, source) for entry, source in held),
        tally=_tally([e for e, _ in held], [s for _, s in held]),
    )


def _row(entry: SourceEntry, source: Source) -> OriginRow:
    record = source.record
    return OriginRow(
        label=entry.label,
        anchor=entry.anchor,
        name=title_of(source),
        said_by=str(record.get("originator") or ""),
        kind=str(record.get("source-kind") or ""),
        date=printed(str(record.get("information-date") or record.get("issued") or "")),
        grade=entry.grade,
        cited=entry.cited,
    )


def _tally(entries: Sequence[SourceEntry], sources: Sequence[Source]) -> str:
    """Return "Fourteen passages of six sources, from five independent origins."."""
    passages = counted(sum(entry.cited for entry in entries), "passage")
    from_ = len({origin_of(source) for source in sources})
    independent = "independent origin" if from_ > 1 else "origin"
    held = f"{counted(len(sources), 'source')}, from {counted(from_, independent)}"
    return sentence(f"{passages} of {held}.") if sources else ""
