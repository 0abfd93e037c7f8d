"""What a briefing names, in the order of print: sources, figures, tables."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from loccit.desk import Desk, to_id
from loccit.model import Citation, Part, Source, Statement


def cited(statements: Iterable[Statement], citations: Iterable[Citation]) -> list[str]:
    """Return the sources cited, in order of first citation."""
    by_id = {one.id: one.source for one in citations}
    printed = [by_id[id] for s in statements for id in s.citations]
    return list(dict.fromkeys([*printed, *by_id.values()]))


def relayed(
    desk: Desk,
    sources: Iterable[str],
    citations: Iterable[Citation],
    read: Mapping[str, Source],
) -> list[str]:
    """Return the sources that the desk does not hold, in order.

    They are cited, or named as passed on by a citation or a source's record.
    """
    ids = list(sources)
    named = [id for one in citations for id in one.relays]
    records = (_listed(read[id].record.get("relays")) for id in ids if id in read)
    found = dict.fromkeys([*ids, *named, *(id for one in records for id in one)])
    return [id for id in found if id not in desk.source_files]


def _listed(said: Any) -> list[str]:
    """Return a record's list of ids, where one may stand alone."""
    if isinstance(said, list):
        return [to_id(str(id)) for id in said]
    return [to_id(str(said))] if said else []


def placed(parts: Iterable[Part], kind: str) -> Iterator[str]:
    """Yield the ids of the figures or tables placed, in order."""
    for part in parts:
        if part.kind == kind and part.id:
            yield part.id
        yield from placed(part.parts, kind)


def among(known: list[str], named: Iterable[str]) -> tuple[str, ...]:
    """Return the ids that there are, each once, in order."""
    return tuple(dict.fromkeys(id for id in named if id in known))
