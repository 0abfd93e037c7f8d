"""L18: a source that is the desk's own earlier edition, or a chain that ends in itself.

A briefing that rests on its own last edition repeats itself and calls it evidence.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from loccit.claims.lints.lint import Subject
from loccit.model import Finding, Source
from loccit.sources.records.naming import authors, title_of


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each source that is our own, and each closed chain."""
    for id, source in subject.sources.items():
        if why := _ours(subject, source):
            yield _finding(
                subject,
                id,
                f"{id} is an earlier edition of this briefing ({why}): it would rest "
                "on itself.",
                "Cite the sources which that edition cites.",
            )
        elif chain := _circle(subject, id):
            yield _finding(
                subject,
                id,
                f"{' passes on '.join(chain)}: the chain ends where it began.",
                "Mend relays: in one of their records.",
            )


def _ours(subject: Subject, source: Source) -> str:
    """Return what shows that a source came out of this desk, or nothing."""
    if edition := subject.editions.get(source.sha256 or ""):
        return f"its bytes are those of {edition}"
    record = source.record
    if str(record.get("captured-with") or "").casefold().startswith("loccit"):
        return f"captured-with: {record['captured-with']}"
    front = subject.briefing.front
    title = str(front.get("title") or "").casefold()
    if title and title_of(source).casefold() == title and _published(front, record):
        return "title and publisher are its own"
    return ""


def _published(front: Mapping[str, Any], record: Mapping[str, Any]) -> bool:
    """Whether a record names the briefing's organisation, desk or author."""
    own = {front.get("organisation"), front.get("desk"), *(front.get("author") or ())}
    said = (record.get(key) for key in ("publisher", "container-title", "originator"))
    names = {*said, *authors(record.get("author"))}
    return bool({_key(one) for one in own if one} & {_key(one) for one in names if one})


def _key(name: Any) -> str:
    return str(name).casefold().strip()


def _circle(subject: Subject, id: str) -> list[str]:
    """Return the way from a source back to itself, through what they pass on."""
    ways = [[id]]
    seen = set()
    while ways:
        way = ways.pop(0)
        source = subject.sources.get(way[-1])
        for next_id in (source.record.get("relays") or ()) if source else ():
            if next_id == id:
                return [*way, id]
            if next_id not in seen:
                seen.add(next_id)
                ways.append([*way, next_id])
    return []


def _finding(subject: Subject, id: str, message: str, remedy: str) -> Finding:
    first = subject.first(id)
    return Finding(
        code="L18",
        severity=subject.severity,
        message=message,
        remedy=remedy,
        file=first.file if first else subject.records[id],
        line=first.line if first else None,
        source=id,
    )
