"""Which of the things that a claim rests on are independent of each other."""

from collections.abc import Iterable, Mapping

from loccit.model import Evidence, Source
from loccit.sources.records.naming import origin_of


def independent(
    evidence: Iterable[Evidence], sources: Mapping[str, Source]
) -> set[str]:
    """Return the origins of all that supports a claim, each once."""
    supporting = (one for one in evidence if one.relation in ("supports", "relays"))
    return {origin(one, sources) for one in supporting}


def origin(evidence: Evidence, sources: Mapping[str, Source]) -> str:
    """Return what is equal for evidence that goes back to one origin.

    Words that came through others count as those of the first whose record is known.
    """
    chain = (sources.get(id) for id in evidence.chain)
    first = next(filter(None, chain), None) or sources.get(evidence.source)
    return origin_of(first) if first else evidence.source
