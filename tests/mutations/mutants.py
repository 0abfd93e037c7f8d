"""Changes to a source, each to one cited passage: what an editor might do to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from loccit.model import Source

Kind = Literal["digit", "name", "negation", "deletion", "insertion", "paragraph"]
Span = tuple[str, int, int]

_NUMBER = re.compile(r"\d")
_NAME = re.compile(r"(?<=[^.!?:“] )[A-Z][a-z]{2,}\b")
_GAP = re.compile(r"(?<=[a-z]) (?=[a-z])")
_NEGATED = re.compile(r"\b(?:not|never|no) ", re.IGNORECASE)
_SENTENCE = "A line that nobody cites stands here. "
_PARAGRAPH = "A paragraph that nobody cites stands here."


@dataclass(frozen=True, slots=True)
class Mutant:
    """A source's file after one change.

    ``start`` and ``end`` say which of its canonical text, before, is no longer
    there as it was; both are one place where something was put in between. ``block``
    is the paragraph before which one was put.
    """

    kind: Kind
    source: str
    raw: str
    start: int
    end: int
    block: int | None = None

    def touches(self, start: int, end: int) -> bool:
        """Return whether words inside the passage from ``start`` to ``end`` changed."""
        if self.start == self.end:
            return start < self.start < end
        return self.start < end and start < self.end


def mutants(source: Source, raw: str, span: Span) -> Iterator[Mutant]:
    """Yield every change of the passage ``span`` that can be made in the file."""
    _, start, end = span
    exact = source.text[start:end]
    at = raw.find(exact)
    if at < 0 or raw.find(exact, at + 1) >= 0:
        return
    yield from _words(source.id, raw, at, start, exact)
    yield from _sentences(source, raw, start, end)
    yield from _paragraph(source, raw, at, start)


def _words(id: str, raw: str, at: int, start: int, exact: str) -> Iterator[Mutant]:
    def changed(kind: Kind, a: int, b: int, words: str) -> Mutant:
        new = raw[: at + a] + words + raw[at + b :]
        return Mutant(kind, id, new, start + a, start + b)

    for one in _NUMBER.finditer(exact):
        yield changed("digit", *one.span(), str((int(one[0]) + 3) % 10 or 4))
    for one in _NAME.finditer(exact):
        yield changed("name", *one.span(), "Zorvia")
    for one in _NEGATED.finditer(exact):
        yield changed("negation", *one.span(), "")
    if gap := _GAP.search(exact):
        yield changed("negation", *gap.span(), " not ")


def _sentences(source: Source, raw: str, start: int, end: int) -> Iterator[Mutant]:
    for one in source.sentences:
        words = source.text[one.start : one.end]
        at = raw.find(words)
        if one.start <= start < one.end and at >= 0 and _alone(raw, words):
            gone = raw[:at] + raw[at + len(words) :].removeprefix(" ")
            yield Mutant("deletion", source.id, gone, one.start, one.end)
            put = raw[:at] + _SENTENCE + raw[at:]
            yield Mutant("insertion", source.id, put, one.start, one.start)


def _alone(raw: str, words: str) -> bool:
    return raw.find(words, raw.find(words) + 1) < 0


def _paragraph(source: Source, raw: str, at: int, start: int) -> Iterator[Mutant]:
    block = next(b for b in source.blocks if b.start <= start < b.end)
    head = source.text[block.start : block.end][:30]
    place = raw.rfind(head, 0, at + len(head))
    if place < 0 or block.n is None:
        return
    if "</p>" in raw:
        place, words = raw.rfind("<p", 0, place), f"<p>{_PARAGRAPH}</p>\n"
    else:
        words = f"{_PARAGRAPH}\n\n"
    new = raw[:place] + words + raw[place:]
    yield Mutant("paragraph", source.id, new, block.start, block.start, block.n)


def distinct(found: Iterator[Mutant]) -> list[Mutant]:
    """Return the mutants that differ, in order."""
    return list({(one.source, one.raw): one for one in found}.values())
