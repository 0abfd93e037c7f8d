"""All statements of a briefing traced, from what is in memory."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from loccit.claims.cited import Anchors, Cited, Library, look_up
from loccit.claims.labels import labels
from loccit.claims.marks import CellTracer
from loccit.claims.named import Gazetteer
from loccit.claims.speakers import Speakers
from loccit.claims.trace import Tracer
from loccit.facts.names import Entry
from loccit.model import Briefing, Claim, Figure, Source, Statement, Table, Verdict


def tracer(
    briefing: Briefing,
    sources: Mapping[str, Source],
    *,
    anchors: Anchors | None = None,
    known: Mapping[str, Entry] | None = None,
    tables: Mapping[str, Table] | None = None,
    figures: Sequence[Figure] = (),
) -> Tracer:
    """Return what the statements of ``briefing`` are held against.

    ``sources`` are those that it rests on, by id; ``anchors`` the lock's words,
    ``known`` the gazetteer's names. It reads no file, so that a briefing changed in
    memory can be traced again.
    """
    held = tables or {}
    library = Library(sources, labels(briefing, held.values(), figures))
    front = briefing.front
    return Tracer(
        library=library,
        cited={
            citation.id: look_up(citation, sources, anchors or {})
            for citation in briefing.citations
            if citation.source in sources
        },
        uses={use.id: use for use in briefing.values},
        cell_states=_cell_states(CellTracer(library, held), briefing),
        gazetteer=Gazetteer(known or {}),
        speakers=Speakers(known or {}),
        date=front.get("date"),
        day=front.get("cut-off") or front.get("date"),
    )


def traced(
    one: Tracer, statements: Sequence[Statement]
) -> Iterator[tuple[Claim, list[Cited]]]:
    """Yield each of a briefing's statements as a claim, with all that it cites."""
    for statement in statements:
        beside = list(_beside(statement, statements))
        keys = [key for s in (statement, *beside) for key in s.citations]
        cited = [one.cited[key] for key in keys if key in one.cited]
        yield one.trace(statement, beside), cited


def _cell_states(cells: CellTracer, briefing: Briefing) -> dict[str, Verdict]:
    """Return the verdict of each table cell that a value of the text uses."""
    paths = {path for use in briefing.values for path in use.cells}
    return {path: cells.cell(*path.split(".")[:3])[0] for path in sorted(paths)}


def _beside(
    statement: Statement, statements: Iterable[Statement]
) -> Iterator[Statement]:
    """Yield the facts of a judgment's own block."""
    if statement.kind == "judgment":
        for other in statements:
            if other.judgment == statement.id and other is not statement:
                yield other
