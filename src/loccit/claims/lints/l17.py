"""L17: sources that nobody has cited yet.

It is a matter of the whole desk, not of one briefing: what one does not cite another
may.
"""

from collections.abc import Iterator

from loccit.desk.graph import Graph
from loccit.desk.settings import Settings
from loccit.model import Finding

_NAMED = 5


def look(graph: Graph, settings: Settings) -> Iterator[Finding]:
    """Yield one note that lists the held sources which no briefing rests on."""
    switch = settings.lints.get("L17", "on")
    resting = {one for id in graph.names for one in graph.briefing_sources(id)}
    records = graph.records.values()
    older = {old for record in records for old in record.supersedes}
    idle = [id for id in graph.desk.source_files if id not in resting | older]
    if switch == "off" or not idle:
        return
    more = f" and {len(idle) - _NAMED} more" if len(idle) > _NAMED else ""
    yield Finding(
        code="L17",
        severity="note" if switch == "on" else switch,
        message=f"No briefing cites {', '.join(idle[:_NAMED])}{more}.",
        remedy="Read them for what they change; or take them out of sources/.",
        file=graph.desk.relative(graph.desk.source_files[idle[0]]),
        source=idle[0] if not idle[1:] else None,
    )
