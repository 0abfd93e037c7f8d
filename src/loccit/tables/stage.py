"""Stage 3, load: ``data/ID.csv`` → ``build/3-tables/ID.json``."""

from dataclasses import replace

from loccit import store
from loccit.desk import Desk
from loccit.desk.from_facts import briefing_of_table
from loccit.desk.graph import Graph
from loccit.model import Facts, Finding, Source, Table
from loccit.sources.passages.anchors import read_anchors
from loccit.tables.automatic import (
    compared_table,
    dates_table,
    publications_table,
    quantities_table,
)
from loccit.tables.evidence import Tracer
from loccit.tables.load import load

_MAKERS = {
    "compared": compared_table,
    "dates": dates_table,
    "publications": publications_table,
    "quantities": quantities_table,
}


def run(desk: Desk, id: str) -> list[Finding]:
    """Write the table ``id`` and return what is wrong with it.

    An id such as "weekly-dates" names a table made from the facts of the sources
    of the briefing "weekly", where the desk has no table of that id.
    """
    briefing = briefing_of_table(desk, id)
    table = _loaded(desk, id) if briefing is None else _made(desk, briefing, id)
    store.write(desk.table_json(id), table)
    return list(table.findings)


def _loaded(desk: Desk, id: str) -> Table:
    lock = desk.lock(desk.schemas.get(id) or desk.tables[id])
    anchors, findings = read_anchors(lock)
    sources = {one: _source(desk, one) for one in Graph(desk).table_sources(id)}
    table = load(desk, id, Tracer(sources, anchors, Graph(desk).sources))
    return replace(table, findings=(*findings, *table.findings))


def _source(desk: Desk, id: str) -> Source:
    return store.read(desk.source_json(id), Source)


def _made(desk: Desk, briefing: str, id: str) -> Table:
    ids = Graph(desk).sources_at_hand(briefing)
    sources = tuple(_source(desk, one) for one in ids)
    facts = tuple(store.read(desk.facts_json(one), Facts) for one in ids)
    return _MAKERS[id.rpartition("-")[2]](briefing, sources, facts)
