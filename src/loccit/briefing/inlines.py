"""Pandoc's inlines as a flat row of atoms, and back again.

A sentence may begin inside one emphasis and end inside another. So inlines are
taken apart into atoms that remember what they stood in, cut and moved as a row,
and put together again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from loccit.briefing.pandoc import Inline

AtomKind = Literal["word", "space", "cite", "value", "made", "rest", "note", "other"]


@dataclass(frozen=True, slots=True)
class Wrap:
    """An inline that holds others; ``before`` and ``after`` are its other fields."""

    t: str
    serial: int
    before: tuple[Any, ...] = ()
    after: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Atom:
    """The smallest piece of running text: a word, a space, a marker, a note.

    ``text`` is what is printed of it; a marker or note has none. Of kind "made"
    are words that the file does not have: a link's, an author's name.
    """

    kind: AtomKind
    inline: Inline
    text: str = ""
    wraps: tuple[Wrap, ...] = ()
    cites: tuple[str, ...] = ()
    value: str | None = None
    derived: str | None = None


def word(text: str, wraps: tuple[Wrap, ...] = ()) -> Atom:
    """Return the atom of a piece of text without spaces."""
    return Atom("word", {"t": "Str", "c": text}, text, wraps)


def words(text: str) -> tuple[Atom, ...]:
    """Return the atoms of a plain text, its runs of spaces as one."""
    row: list[Atom] = []
    for piece in text.split(" "):
        if row:
            row.append(Atom("space", {"t": "Space"}, " "))
        if piece:
            row.append(word(piece))
    return tuple(row)


def made(text: str) -> Atom:
    """Return words that print in one piece and stand in no file."""
    return Atom("made", {"t": "Str", "c": text}, text)


def span(
    id: str, classes: Iterable[str], attributes: dict[str, str], inner: list[Inline]
) -> Inline:
    """Return a Pandoc Span."""
    pairs = [[key, value] for key, value in attributes.items()]
    return {"t": "Span", "c": [[id, list(classes), pairs], inner]}


def cut(atom: Atom, at: int) -> tuple[Atom, Atom]:
    """Return a word cut in two before its character ``at``."""
    return word(atom.text[:at], atom.wraps), word(atom.text[at:], atom.wraps)


def nest(atoms: Iterable[Atom]) -> list[Inline]:
    """Return the atoms as Pandoc inlines, each again inside what it stood in."""
    return list(_nest(list(atoms), 0))


def _nest(atoms: list[Atom], depth: int) -> Iterator[Inline]:
    at = 0
    while at < len(atoms):
        wraps = atoms[at].wraps
        if len(wraps) <= depth:
            yield atoms[at].inline
            at += 1
            continue
        wrap, end = wraps[depth], at
        while end < len(atoms) and _is_in(atoms[end], depth, wrap):
            end += 1
        yield _wrapped(wrap, list(_nest(atoms[at:end], depth + 1)))
        at = end


def _is_in(atom: Atom, depth: int, wrap: Wrap) -> bool:
    return len(atom.wraps) > depth and atom.wraps[depth] == wrap


def _wrapped(wrap: Wrap, inner: list[Inline]) -> Inline:
    if not wrap.before and not wrap.after:
        return {"t": wrap.t, "c": inner}
    return {"t": wrap.t, "c": [*wrap.before, inner, *wrap.after]}


def text_of(atoms: Iterable[Atom]) -> str:
    """Return what is printed of the atoms, runs of spaces as one."""
    return " ".join("".join(atom.text for atom in atoms).split())
