"""Notes in the margin: quoted words with their way here, sums, open findings."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loccit.model import Claim, Derived, Evidence, Finding
from loccit.pages.marker import place

SLOT = re.compile(r"<!--side:([a-z0-9-]+)-->")
_TAGS = re.compile(r"<[^>]*>")
_WORDS = 8
_MARKS = '“”"'
# A page holds some 2,400 letters of running text beside its figures.
_PAGE, _A_PAGE, _APART = 2400, 3, 330


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


@dataclass(frozen=True)
class Sides:
    """Finds the note of a claim.

    ``quoted`` holds, by claim, the evidence whose very words were cited;
    ``names`` the short name of each source; ``wrong`` the open findings.
    """

    quoted: Mapping[str, tuple[Evidence, ...]]
    claims: Mapping[str, Claim]
    sums: Mapping[str, Derived]
    labels: Mapping[str, str]
    names: Mapping[str, str]
    wrong: Mapping[str, tuple[Finding, ...]]

    def findings(self, claim: str) -> list[Side]:
        """Return a note for each open finding about ``claim``."""
        return [
            Side(kind="finding", head=f.severity.capitalize(), words=f.message)
            for f in self.wrong.get(claim, ())
        ]

    def note(self, claim: str) -> Side | None:
        """Return the note that explains where the claim comes from, if any."""
        for evidence in self.quoted.get(claim, ()):
            return self._quote(evidence)
        derived = self.claims[claim].derived if claim in self.claims else ()
        for id in derived:
            if id in self.sums:
                return self._sum(self.sums[id])
        return None

    def _quote(self, evidence: Evidence) -> Side:
        here = place(evidence, self.labels)
        relayed = [self.labels.get(one, "") for one in evidence.chain]
        way = [self.names.get(one, one) for one in evidence.chain]
        return Side(
            kind="quote",
            head=here.text,
            anchor=here.anchor,
            right=next((label for label in relayed if label.startswith("R")), ""),
            words=f"“{shortened(evidence.exact.strip(_MARKS))}”",
            way=(*way, here.label),
        )

    def _sum(self, derived: Derived) -> Side:
        words = f"{derived.sum} = {derived.text.lstrip('≤≥≈ ')}"
        return Side(
            kind="sum",
            head=derived.id,
            right="",
            anchor=derived.id.lower(),
            words=words,
        )


def placed(
    fragments: Iterable[tuple[str, str]], sides: Sides
) -> dict[str, dict[str, list[Side]]]:
    """Choose the notes of running text: at most three a page, well apart.

    ``fragments`` are keys and their HTML in reading order. Returns, by key and
    claim, the notes to print there.
    """
    chosen: dict[str, dict[str, list[Side]]] = {}
    at, stood, said = 0, [-_PAGE], set[str]()
    for key, html in fragments:
        here: dict[str, list[Side]] = {}
        end = 0
        for slot in SLOT.finditer(html):
            at += len(_TAGS.sub("", html[end : slot.start()]))
            end = slot.end()
            claim = slot[1]
            notes = sides.findings(claim)
            note = sides.note(claim)
            recent = [one for one in stood if at - one < _PAGE]
            free = len(recent) < _A_PAGE and at - stood[-1] >= _APART
            if note and free and note.words not in said:
                notes.append(note)
            if notes:
                here[claim] = notes
                stood.append(at)
                said |= {note.words for note in notes}
        at += len(_TAGS.sub("", html[end:]))
        chosen[key] = here
    return chosen
