"""All that the pages of one briefing are made from, read once."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from loccit import store
from loccit.desk import Desk
from loccit.model import (
    Briefing,
    Figure,
    Finding,
    Source,
    Table,
    TracedMark,
    Tracing,
)
from loccit.pages.gather import placed
from loccit.pages.sources import short_name


@dataclass(frozen=True)
class Inputs:
    """The stage files under a page; ``drawings`` holds the charts' SVG text."""

    briefing: Briefing
    tracing: Tracing
    sources: Mapping[str, Source]
    tables: Mapping[str, Table]
    figures: Mapping[str, Figure]
    drawings: Mapping[str, str]

    @property
    def labels(self) -> dict[str, str]:
        """The printed label of each source: S1… held, R1… relayed."""
        return {source.id: source.label for source in self.tracing.ledger.sources}

    @property
    def names(self) -> dict[str, str]:
        """The short name of each source."""
        return {id: short_name(source) for id, source in self.sources.items()}

    @property
    def marks(self) -> dict[str, tuple[TracedMark, ...]]:
        """The traced marks of each figure."""
        found: dict[str, list[TracedMark]] = defaultdict(list)
        for mark in self.tracing.ledger.marks:
            found[mark.figure].append(mark)
        return {figure: tuple(marks) for figure, marks in found.items()}

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that make the page a draft; where it is strict, errors alone."""
        severe = ("error",) if self.tracing.strict else ("error", "warning")
        return tuple(f for f in self.tracing.findings if f.severity in severe)


def read_inputs(desk: Desk, id: str) -> Inputs:
    """Read the stage files that the briefing ``id`` is made from."""
    briefing = store.read(desk.briefing_json(id), Briefing)
    tracing = store.read(desk.claims_json(id), Tracing)
    parts = [part for _, part in placed(briefing.parts)]
    cover = briefing.front.get("cover")
    figures = {p.id for p in parts if p.kind == "figure"} | {cover or ""}
    tables = {p.id for p in parts if p.kind == "table" and not p.content}
    drawn = [one for one in sorted(figures) if desk.figure_json(one).is_file()]
    sources = [one.id for one in tracing.ledger.sources]
    return Inputs(
        briefing=briefing,
        tracing=tracing,
        sources={s: store.read(desk.source_json(s), Source) for s in sources},
        tables={
            t: store.read(desk.table_json(t), Table)
            for t in sorted(tables)
            if desk.table_json(t).is_file()
        },
        figures={f: store.read(desk.figure_json(f), Figure) for f in drawn},
        drawings={
            f: desk.figure_json(f).with_suffix(".svg").read_text("utf-8") for f in drawn
        },
    )
