"""Stage 3, load: ``data/ID.csv`` → ``build/3-tables/ID.json``."""

from dataclasses import replace

from loccit import store
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.model import Facts, Finding, Source, Table
from loccit.sources.passages.anchors import read_anchors
from loccit.tables.automatic import dates_table, quantities_table
from loccit.tables.evidence import Tracer
from loccit.tables.load import load

_MAKERS = {"dates": dates_table, "quantities": quantities_table}


def run(desk: Desk, id: str) -> list[Finding]:
    """Write the table ``id`` and return what is wrong with it.

    An id such as "weekly--dates" names a table made from the facts of the
    sources of the automatic briefing "weekly".
    """
    table = _automatic(desk, id) if "--" in id else _loaded(desk, id)
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


def _automatic(desk: Desk, id: str) -> Table:
    briefing, _, name = id.partition("--")
    ids = Graph(desk).briefing_sources(briefing)
    sources = tuple(_source(desk, one) for one in ids)
    facts = tuple(store.read(desk.facts_json(one), Facts) for one in ids)
    return _MAKERS[name](briefing, sources, facts)
