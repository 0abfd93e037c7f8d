"""Whose words a passage is: the speaker, the publication, the source itself."""

from collections.abc import Iterable, Sequence

from loccit.briefing.automatic.rank import Candidate
from loccit.model import Facts, Source

_LONGEST = 8
_NOBODY = ("the", "a", "an", "it", "he", "she", "they", "who", "this", "that", "one")


def speaker(candidate: Candidate, facts: Facts) -> str:
    """Return who is named as saying the passage, "" where the source says it."""
    return next(iter(_speakers(candidate.spans, facts)), "")


def chain(
    candidate: Candidate, facts: Facts, names: dict[str, str], *, several: bool
) -> str:
    """Return the way of the words, "Shin Wonsik → Time magazine → Harbour Post".

    Where there are ``several`` sources, who is named in no sentence is the source's
    originator, and the source comes last. "" where a single source speaks itself.
    """
    spans, source = candidate.spans, candidate.source
    origin = [originator(source)] if several else []
    said = [*_speakers(spans, facts), *origin][:1]
    through = [p.names for p in facts.publications if _inside(p.start, spans)][:1]
    last = [names[source.id]] if several else []
    parts = list(dict.fromkeys(part for part in (*said, *through, *last) if part))
    told = [p for p in parts if not any(p != o and p in o for o in parts)]
    return " → ".join(told)


def _speakers(spans: Sequence[tuple[int, int]], facts: Facts) -> Iterable[str]:
    quoted = (q.speaker for q in facts.quotations if _inside(q.start, spans))
    counted = (q.attributed_to for q in facts.quantities if _inside(q.start, spans))
    for name in (*quoted, *counted):
        if name and is_voice(name):
            yield name[:1].upper() + name[1:]


def is_voice(name: str) -> bool:
    """Return whether ``name`` can stand for a speaker: no article, clause or date."""
    dated = any(map(str.isdigit, name))
    return (
        not dated and name.casefold() not in _NOBODY and len(name.split()) <= _LONGEST
    )


def _inside(at: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


def originator(source: Source) -> str:
    """Return the name of who said first what ``source`` tells, "" if not recorded."""
    return str(source.record.get("originator") or "").partition(",")[0]


def facts_of(source: Source, every: Iterable[Facts]) -> Facts:
    """Return what was found in ``source``."""
    return next(facts for facts in every if facts.id == source.id)
