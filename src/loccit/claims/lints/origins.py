"""Which of the things that a claim rests on are independent of each other."""

from collections.abc import Iterable

from loccit.claims.lints.lint import Subject
from loccit.model import Evidence
from loccit.sources.records.naming import origin_of


def independent(subject: Subject, evidence: Iterable[Evidence]) -> set[str]:
    """Return the origins of all that supports a claim, each once.

    Words that came through others count as those of the first that is known.
    """
    return {
        origin(subject, one)
        for one in evidence
        if one.relation in ("supports", "relays")
    }


def origin(subject: Subject, evidence: Evidence) -> str:
    """Return what is equal for evidence that goes back to one origin."""
    chain = (subject.sources.get(id) for id in evidence.chain)
    first = next(filter(None, chain), None) or subject.sources.get(evidence.source)
    return origin_of(first) if first else evidence.source
