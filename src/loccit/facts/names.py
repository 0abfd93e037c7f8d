"""Names: those of the gazetteer, and candidates that the text itself introduces."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from loccit.facts.acronyms import acronyms
from loccit.facts.lexicon.places import cities, countries, is_state
from loccit.facts.people import People
from loccit.facts.systems import systems
from loccit.facts.words import longest_first, merged, overlaps
from loccit.model import Name
from loccit.model.fact import NameType


@dataclass(frozen=True, slots=True)
class Entry:
    """A gazetteer's entry behind one of its names."""

    id: str
    type: NameType


def names(
    text: str,
    known: Mapping[str, Entry],
    people: People | None = None,
    proposed: Sequence[Name] = (),
) -> list[Name]:
    """Return the names of ``text``; ``known`` maps each alias to its entry.

    ``people`` are those of ``text``, when they are at hand. Of the ``proposed`` names
    those join that touch no other.

    A candidate has no id: it is for a person to review, never an index by itself. A
    later surname is known where the full name is, unless two people of the text have
    it.
    """
    found = longest_first(_known(text, known))
    taken = merged((name.start, name.end) for name in found)
    candidates = [
        _as_known(name, full, known)
        for name, full in _longest(_candidates(text, people or People(text)))
        if not overlaps(name.start, name.end, taken)
    ]
    found += candidates
    taken = merged((name.start, name.end) for name in found)
    more = [n for n in proposed if not overlaps(n.start, n.end, taken)]
    return sorted([*found, *longest_first(more)], key=lambda name: name.start)


def _known(text: str, known: Mapping[str, Entry]) -> Iterator[Name]:
    if not known:
        return
    words = "|".join(re.escape(w) for w in sorted(known, key=lambda w: (-len(w), w)))
    for match in re.finditer(rf"(?<![\w-])(?:{words})(?![\w])", text):
        entry = known[match[0]]
        yield Name(
            start=match.start(),
            end=match.end(),
            text=match[0],
            type=entry.type,
            id=entry.id,
            status="known",
        )


def _longest(found: Iterator[tuple[Name, str]]) -> list[tuple[Name, str]]:
    full = {(name.start, name.end): (name, words) for name, words in found}
    kept = longest_first(name for name, _ in full.values())
    return [full[name.start, name.end] for name in kept]


def _as_known(name: Name, full: str, known: Mapping[str, Entry]) -> Name:
    """Return the name as the entry's that has the ``full`` name, if one has."""
    entry = known.get(full)
    if entry is None or entry.type != name.type:
        return name
    return replace(name, id=entry.id, status="known")


def _candidates(text: str, people: People) -> Iterator[tuple[Name, str]]:
    """Yield candidates, the less likely readings of the same words first."""
    for match in _places().finditer(text):
        yield _candidate(text, *match.span(), "place"), match[0]
    for start, end in systems(text):
        yield _candidate(text, start, end, "system"), text[start:end]
    yield from _defined(text)
    for person in people.named:
        words = re.sub(r"[’']s?$", "", text[person.start : person.end])
        end = person.start + len(words)
        yield _candidate(text, person.start, end, "person"), person.name


@cache
def _places() -> re.Pattern[str]:
    """Return a pattern for countries, and for cities that begin no longer name."""
    some, more = (
        "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))
        for words in (countries(), cities())
    )
    return re.compile(
        rf"(?<![\w’'-])(?:(?:{some})(?!\w)|(?:{more})(?![\w-]|[^\S\n][A-Z]))"
    )


def _defined(text: str) -> Iterator[tuple[Name, str]]:
    """Yield what an acronym stands for, and the acronym wherever it is used."""
    shorts: dict[str, tuple[NameType, str]] = {}
    for start, end, short in acronyms(text):
        kind: NameType = "organisation" if text[start].isupper() else "other"
        if is_state(text[start:end]):
            kind = "place"
        shorts.setdefault(short, (kind, text[start:end]))
        yield _candidate(text, start, end, kind), text[start:end]
    if not shorts:
        return
    every = "|".join(
        re.escape(short) for short in sorted(shorts, key=len, reverse=True)
    )
    for use in re.finditer(rf"(?<![\w-])(?:{every})(?![\w])", text):
        kind, full = shorts[use[0]]
        yield _candidate(text, *use.span(), kind), full


def _candidate(text: str, start: int, end: int, kind: NameType) -> Name:
    return Name(
        start=start,
        end=end,
        text=text[start:end],
        type=kind,
        id=None,
        status="candidate",
    )
