"""Notes in the margin: quoted words with their way here, sums, open findings."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from loccit.desk import to_id
from loccit.model import Claim, Derived, Evidence, Finding
from loccit.pages.marker import place
from loccit.sources.passages.shown import Range, clipped
from loccit.tables.words import equation

SLOT = re.compile(r"<!--side:([a-z0-9-]+)-->")
_TAGS = re.compile(r"<[^>]*>")
_WORDS = 8
_MARKS = '“”"'
# A page has 49 lines of some 56 letters; a figure or table takes about 22 of them.
_LINE, _PAGE, _FIGURE, _A_PAGE = 56, 2700, 1250, 3
# Letters on a line of the margin, and the height of such a line beside the text's.
_NARROW, _LOW = 36, 10.5 / 14
# A pull quote, and the room that parts two notes, in lines of text.
_TALL, _BETWEEN = 10, 0.5
_ALWAYS = ("finding", "pull")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A note: ``kind`` is quote, sum, desk or finding.

    ``head`` and ``right`` stand on the first line, ``anchor`` is where ``head``
    leads, ``words`` are the note's own, ``way`` who passed them on (``*…*`` is
    italic).
    """

    kind: str
    head: str
    words: str
    right: str = ""
    anchor: str = ""
    way: tuple[str, ...] = ()


def shortened(words: str, limit: int = _WORDS) -> str:
    """Return the first ``limit`` words, with an ellipsis where more follow."""
    every = words.split()
    return " ".join(every[:limit]) + (" …" if len(every) > limit else "")


def _told(exact: str, claim: Claim | None) -> str:
    """Return a few words of a passage, from the first that the claim repeats on."""
    checks = [c for c in (claim.checks if claim else ()) if c.found]
    quotes = [c.text.strip(_MARKS) for c in checks if c.what == "quotation"]
    for quote in quotes:
        if quote in exact:
            return shortened(quote)
    found = [c.text.strip(_MARKS) for c in checks]
    starts = [exact.find(text) for text in found if text in exact]
    words = exact if len(exact.split()) <= _WORDS else exact[min(starts, default=0) :]
    return shortened(words.strip(_MARKS)).replace("“", "‘").replace("”", "’")


@dataclass(frozen=True)
class Sides:
    """Finds the note of a claim.

    ``quoted`` holds, by claim, the evidence whose very words were cited;
    ``names`` the short name of each source; ``wrong`` the open findings,
    ``shown`` what may be shown of sources that may not be quoted at length.
    """

    quoted: Mapping[str, tuple[Evidence, ...]]
    claims: Mapping[str, Claim]
    sums: Mapping[str, Derived]
    labels: Mapping[str, str]
    names: Mapping[str, str]
    wrong: Mapping[str, tuple[Finding, ...]]
    shown: Mapping[str, tuple[Range, ...]]

    def findings(self, claim: str) -> list[Side]:
        """Return a note for each open finding about ``claim``."""
        return [
            Side(kind="finding", head=f.severity.capitalize(), words=f.message)
            for f in self.wrong.get(claim, ())
        ]

    def note(self, claim: str) -> Side | None:
        """Return the note that explains where the claim comes from, if any."""
        said = self.claims[claim].text if claim in self.claims else ""
        for evidence in self.quoted.get(claim, ()):
            note = self._quote(evidence, self.claims.get(claim))
            # Words that stand in the sentence itself need not stand beside it.
            if note.way or note.words.strip(_MARKS) not in said:
                return note
        derived = self.claims[claim].derived if claim in self.claims else ()
        for id in derived:
            if id in self.sums:
                return self._sum(self.sums[id])
        return None

    def _quote(self, evidence: Evidence, claim: Claim | None) -> Side:
        here = place(evidence, self.labels)
        given = clipped(evidence, self.shown.get(evidence.source))
        relayed = [self.labels.get(one, "") for one in evidence.chain]
        ids = {to_id(one) for one in evidence.chain if one not in self.names}
        chain = [one for one in evidence.chain if one in self.names or one not in ids]
        way = dict.fromkeys(self.names.get(one, one) for one in chain)
        return Side(
            kind="quote",
            head=here.text,
            anchor=here.anchor,
            right=next((label for label in relayed if label.startswith("R")), ""),
            words=f"“{_told(given.exact, claim)}”",
            way=(*way, here.label) if way else (),
        )

    def _sum(self, derived: Derived) -> Side:
        words = " ".join(equation(derived))
        return Side(
            kind="sum",
            head=derived.id,
            right="",
            anchor=derived.id.lower(),
            words=words,
        )


@dataclass(frozen=True, slots=True)
class _Slot:
    """A place for a note: how many letters of text stand before it."""

    at: int
    key: str
    claim: str
    note: Side


def placed(
    fragments: Iterable[tuple[str, str, str]], sides: Sides
) -> dict[str, dict[str, list[Side]]]:
    """Choose the notes of running text: at most three a page, well apart.

    ``fragments`` are keys, kinds and their HTML in reading order. Returns, by key and
    claim, the notes to print there. Sums and words that came through others are
    chosen first; open findings are always printed.
    """
    slots = list(_slots(fragments, sides))
    chosen: list[_Slot] = []
    for slot in sorted(slots, key=lambda slot: (_rank(slot.note), slot.at)):
        beside = [one for one in chosen if one.note.kind != "finding"]
        free = _fits(beside, slot) and all(_apart(one, slot) for one in beside)
        said = any(one.note.words == slot.note.words for one in chosen)
        if slot.note.kind in _ALWAYS or (free and not said):
            chosen.append(slot)
    return _stacked(sorted(chosen, key=lambda slot: slot.at))


def _stacked(chosen: list[_Slot]) -> dict[str, dict[str, list[Side]]]:
    """Return the notes by their places; one without room stands under the last."""
    found: dict[str, dict[str, list[Side]]] = {}
    place, foot = ("", ""), -math.inf
    for slot in chosen:
        if slot.note.kind == "pull":
            continue
        if slot.at >= foot:
            place, foot = (slot.key, slot.claim), slot.at
        found.setdefault(place[0], {}).setdefault(place[1], []).append(slot.note)
        foot += _height(slot.note) * _LINE
    return found


def _rank(note: Side) -> int:
    return 0 if note.kind in _ALWAYS else 1 if note.way or note.kind == "sum" else 2


def _fits(chosen: list[_Slot], slot: _Slot) -> bool:
    """Whether no page gets more notes than it may have with that of ``slot`` too."""
    notes = (one for one in chosen if one.note.kind != "pull")
    places = sorted([slot.at, *(one.at for one in notes)])
    return all(
        last - first >= _PAGE
        for first, last in zip(places, places[_A_PAGE:], strict=False)
    )


def _apart(one: _Slot, other: _Slot) -> bool:
    """Whether the upper of two notes ends before the lower begins."""
    upper, lower = sorted((one, other), key=lambda slot: slot.at)
    return lower.at - upper.at >= _height(upper.note) * _LINE


def _height(note: Side) -> float:
    """Return the height of a note, with the room under it, in lines of text."""
    if note.kind == "pull":
        return _TALL
    parts = (note.words, " → ".join(note.way))
    lines = 1 + sum(math.ceil(len(part) / _NARROW) for part in parts)
    return lines * _LOW + _BETWEEN


def _slots(fragments: Iterable[tuple[str, str, str]], sides: Sides) -> Iterator[_Slot]:
    at = 0
    for key, kind, html in fragments:
        if kind == "pull-quote":
            yield _Slot(at, key, "", Side(kind="pull", head="", words=html))
            continue
        if kind in ("figure", "table"):
            at += _FIGURE
        end = 0
        for slot in SLOT.finditer(html):
            at += len(_TAGS.sub("", html[end : slot.start()]))
            end = slot.end()
            note = sides.note(slot[1])
            for one in (*sides.findings(slot[1]), *([note] if note else [])):
                yield _Slot(at, key, slot[1], one)
        at += len(_TAGS.sub("", html[end:]))
