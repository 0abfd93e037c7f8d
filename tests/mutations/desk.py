"""The example desk, traced again after each change with as few stages as it takes."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from loccit import store
from loccit.briefing.stage import run as compose
from loccit.claims.stage import run as trace
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.desk.needs import Plan
from loccit.figures.stage import run as draw
from loccit.model import Briefing, Evidence, Source, Tracing
from loccit.sources.stage import run as read
from loccit.tables.stage import run as load
from tests.mutations.mutants import Mutant, Span, distinct, mutants

ROOT = Path(__file__).parents[2]
ID = "russia-dprk"


@dataclass(frozen=True)
class Example:
    """The example desk in a folder of its own, with its written briefing traced."""

    desk: Desk
    before: Tracing
    briefing: Briefing
    text: dict[str, Source] = field(default_factory=dict)

    @classmethod
    def made(cls, root: Path) -> "Example":
        """Copy the example to ``root`` and trace it."""
        for name in ("sources", "data", "figures", "briefings"):
            shutil.copytree(ROOT / name, root / name)
        for name in ("loccit.yaml", "names.yaml"):
            shutil.copy(ROOT / name, root / name)
        desk = Desk(root)
        for id in desk.sources:
            read(desk, id)
        _made(desk, Plan(desk).graph.briefing_tables(ID))
        return cls(
            desk,
            store.read(desk.claims_json(ID), Tracing),
            store.read(desk.briefing_json(ID), Briefing),
            {id: store.read(desk.source_json(id), Source) for id in desk.sources},
        )

    def spans(self) -> list[Span]:
        """Return every passage that a claim, a mark or a sum rests on."""
        ledger = self.before.ledger
        every = [
            *(e for claim in ledger.claims for e in claim.evidence),
            *(e for mark in ledger.marks for e in mark.evidence),
            *(e for value in ledger.derived for e in value.rests_on),
        ]
        return sorted({(e.source, e.start, e.end) for e in every})

    def mutants(self) -> list[Mutant]:
        """Return every change to a cited passage, each once."""

        def every() -> Iterator[Mutant]:
            for span in self.spans():
                raw = self.desk.source_files[span[0]].read_text("utf-8")
                yield from mutants(self.text[span[0]], raw, span)

        return distinct(every())

    def after(self, mutant: Mutant) -> Tracing:
        """Return the briefing traced with the source changed; then change it back."""
        path = self.desk.source_files[mutant.source]
        made = (self.desk.root / "build").glob("[1345]-*/*.json")
        whole = {one: one.read_bytes() for one in (path, *made)}
        try:
            path.write_text(mutant.raw, "utf-8")
            read(self.desk, mutant.source)
            _made(self.desk, self._tables(mutant.source))
            return store.read(self.desk.claims_json(ID), Tracing)
        finally:
            for one, content in whole.items():
                one.write_bytes(content)

    def _tables(self, source: str) -> list[str]:
        graph = Plan(self.desk).graph
        tables = graph.briefing_tables(ID)
        return [one for one in tables if source in graph.table_sources(one)]


def _made(desk: Desk, tables: list[str]) -> None:
    """Run all stages from the tables on that a change of them reaches."""
    _drawn(desk, tables)
    compose(desk, ID)
    trace(desk, ID)


def _drawn(desk: Desk, tables: list[str]) -> None:
    graph = Graph(desk)
    for table in tables:
        load(desk, table)
    for figure in graph.briefing_figures(ID):
        if graph.figure_table(figure) in tables:
            draw(desk, figure)


def touched(mutant: Mutant, evidence: tuple[Evidence, ...]) -> bool:
    """Return whether a passage among ``evidence`` is one that the mutant changed."""
    return any(
        one.source == mutant.source and mutant.touches(one.start, one.end)
        for one in evidence
    )
