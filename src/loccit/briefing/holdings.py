"""The earlier stages' files that one briefing rests on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from loccit import store
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.model import Facts, Figure, Source, Table

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the earlier stages made of all that a briefing names, by id."""

    sources: dict[str, Source]
    facts: dict[str, Facts]
    tables: dict[str, Table]
    figures: dict[str, Figure]


def holdings(desk: Desk, id: str) -> Holdings:
    """Return what the briefing ``id`` rests on, as far as it has been made."""
    graph = Graph(desk)
    sources = graph.briefing_sources(id)
    automatic = graph.names[id].automatic
    return Holdings(
        _read(sources, desk.source_json, Source),
        _read(sources if automatic else (), desk.facts_json, Facts),
        _read(graph.briefing_tables(id), desk.table_json, Table),
        _read(graph.briefing_figures(id), desk.figure_json, Figure),
    )


def _read(
    ids: Iterable[str], path_of: Callable[[str], Path], kind: type[T]
) -> dict[str, T]:
    paths = {id: path_of(id) for id in ids}
    return {id: store.read(p, kind) for id, p in paths.items() if p.exists()}
