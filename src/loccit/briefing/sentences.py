"""A block's atoms cut into sentences, each marker with the sentence it closes."""

from bisect import bisect_left
from dataclasses import dataclass, replace

from loccit.briefing.inlines import Atom, cut
from loccit.sources.sentences import split


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of a block, or what says nothing between two: spaces, dashes."""

    atoms: tuple[Atom, ...]
    sentence: bool


def pieces(atoms: list[Atom], lang: str) -> list[Piece]:
    """Return a block's atoms as sentences and the spaces between, in order.

    A marker or note after the full stop belongs to the sentence before it.
    """
    text = "".join(atom.text for atom in atoms)
    spans = split(text, lang)
    if not spans:
        return [Piece(tuple(atoms), False)] if atoms else []
    starts = [start for start, _ in spans]
    ends = [end for _, end in spans]
    rows: list[list[Atom]] = [[] for _ in spans]
    gaps: list[list[Atom]] = [[] for _ in range(len(spans) + 1)]
    at = 0
    for atom in atoms:
        for start, part in _cut(atom, at, sorted({*starts, *ends})):
            index = max(bisect_left(starts, start + bool(part.text)) - 1, 0)
            if part.kind == "space" and start >= ends[index]:
                gaps[index + 1].append(replace(part, wraps=()))
            elif part.kind == "space" and start < starts[0]:
                gaps[0].append(replace(part, wraps=()))
            else:
                # A marker behind spaces still closes the sentence before them.
                rows[index] += gaps[index + 1]
                gaps[index + 1].clear()
                rows[index].append(part)
        at += len(atom.text)
    return _ordered(rows, gaps)


def _cut(atom: Atom, at: int, borders: list[int]) -> list[tuple[int, Atom]]:
    """Return a word in parts that no border of a sentence runs through."""
    if atom.kind != "word":
        return [(at, atom)]
    parts = []
    for border in borders[bisect_left(borders, at + 1) :]:
        if border >= at + len(atom.text):
            break
        first, rest = cut(atom, border - at)
        parts.append((at, first))
        at, atom = border, rest
    return [*parts, (at, atom)]


def _ordered(rows: list[list[Atom]], gaps: list[list[Atom]]) -> list[Piece]:
    found = [Piece(tuple(gaps[0]), False)]
    for row, gap in zip(rows, gaps[1:], strict=True):
        says = any(char.isalnum() for atom in row for char in atom.text)
        found += [Piece(tuple(row), says), Piece(tuple(gap), False)]
    return [piece for piece in found if piece.atoms]
