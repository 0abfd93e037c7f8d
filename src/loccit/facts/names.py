"""Names: those of the gazetteer, and candidates that the text itself introduces."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from loccit.facts.words import listed, longest_first, merged, overlaps
from loccit.model import Name
from loccit.model.fact import NameType

_TITLES = listed(
    "Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady President Chancellor Premier "
    "Minister Ambassador Senator Sen Governor Gov Congressman Congresswoman Judge "
    "Justice "
    "General Gen Admiral Adm Colonel Col Major Maj Captain Capt Lieutenant Lt "
    "Commander "
    "Cmdr Brigadier Brig Marshal Sergeant Sgt Secretary King Queen Prince Princess Pope"
)
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]*[\w]"
_TITLED = re.compile(
    rf"\b(?:(?:{'|'.join(_TITLES)})\.?[^\S\n])+"
    rf"(?P<name>{_CAPITAL}(?:[^\S\n](?:(?:de|van|von|al|bin|der|la)[^\S\n])"
    rf"?{_CAPITAL}){{0,3}})"
)
_ACRONYM = re.compile(r"[^\S\n]\((?P<short>[A-Z][A-Za-z&-]{0,8}[A-Z])s?\)")
_SMALL = frozenset(listed("of and the for in on de la du des to &"))
# Types and marks of equipment: letters, a hyphen, figures (Tu-154, F-16, S-400).
_SYSTEM = re.compile(r"\b[A-Z][A-Za-z]{0,8}[-‑]\d{1,4}[A-Za-z]{0,4}\d?\b")
_DISEASE = re.compile(
    r"(?:Covid|COVID|SARS|MERS|Omega|Carbon|Strontium|Uranium|Cesium|Caesium)\b"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A gazetteer's entry behind one of its names."""

    id: str
    type: NameType


def names(text: str, known: Mapping[str, Entry]) -> list[Name]:
    """Return the names of ``text``; ``known`` maps each alias to its entry.

    A candidate has no id: it is for a person to review, never an index by itself.
    """
    found = longest_first(_known(text, known))
    taken = merged((name.start, name.end) for name in found)
    candidates = [
        name
        for name in longest_first(_candidates(text))
        if not overlaps(name.start, name.end, taken)
    ]
    return sorted([*found, *candidates], key=lambda name: name.start)


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


def _candidates(text: str) -> Iterator[Name]:
    for match in _TITLED.finditer(text):
        yield _candidate(text, *match.span("name"), "person")
    for match in _SYSTEM.finditer(text):
        if not _DISEASE.match(match[0]):
            yield _candidate(text, *match.span(), "system")
    yield from _defined(text)


def _defined(text: str) -> Iterator[Name]:
    """Yield what an acronym stands for, and the acronym wherever it is used."""
    shorts: dict[str, NameType] = {}
    for match in _ACRONYM.finditer(text):
        start = expansion(text, match.start(), match["short"])
        if start is None:
            continue
        words = text[start : match.start()]
        kind: NameType = "organisation" if words[:1].isupper() else "other"
        shorts[match["short"]] = kind
        yield _candidate(text, start, match.start(), kind)
    for short, kind in sorted(shorts.items()):
        for use in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w])", text):
            yield _candidate(text, *use.span(), kind)


def expansion(text: str, end: int, short: str) -> int | None:
    """Return where the words start that end at ``end`` and spell ``short``, or None.

    Their initials, small words left out or not, must spell it.
    """
    letters = re.sub(r"[^A-Za-z]", "", short).casefold()
    first = max(0, end - 120)
    words = list(re.finditer(r"[^\W_]+(?:[’'][^\W_]+)?|&", text[first:end]))
    left = len(letters)
    for word in reversed(words):
        low = word[0].casefold()
        if left and low[0] == letters[left - 1]:
            left -= 1
        elif low not in _SMALL:
            return None
        if left == 0:
            return first + word.start()
    return None


def _candidate(text: str, start: int, end: int, kind: NameType) -> Name:
    return Name(
        start=start,
        end=end,
        text=text[start:end],
        type=kind,
        id=None,
        status="candidate",
    )
