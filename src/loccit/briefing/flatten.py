"""Pandoc's inlines taken apart into atoms, each marker behind its punctuation."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from loccit.briefing.inlines import Atom, Wrap, cut, nest, word
from loccit.briefing.marks import MARK, PAD
from loccit.briefing.pandoc import Inline

Resolve = Callable[[str], tuple[Atom, ...]]

_BREAKS = ("Space", "SoftBreak", "LineBreak")
_PLAIN = ("Emph", "Strong", "Underline", "Strikeout", "SmallCaps")
_RAISED = ("Superscript", "Subscript")
_QUOTES = {"DoubleQuote": "“”", "SingleQuote": "‘’"}
# What closes a sentence or clause: markers stand after it.
_CLOSING = re.compile(r"[.,;:!?…)\]”’»\"]+")


@dataclass(slots=True)
class _Flattener:
    resolve: Resolve
    unmask: Callable[[str], str]
    serial: int = 0
    row: list[Atom] = field(default_factory=list)

    def add(self, inlines: Iterable[Inline], wraps: tuple[Wrap, ...]) -> None:
        for inline in inlines:
            self._one(inline, wraps)

    def _one(self, inline: Inline, wraps: tuple[Wrap, ...]) -> None:
        t, c = inline["t"], inline.get("c")
        if t == "Str":
            self._string(c or "", wraps)
        elif t in _BREAKS:
            self.row.append(Atom("space", inline, " ", wraps))
        elif t in (*_PLAIN, *_RAISED):
            self._inside(Wrap(t, self._next()), c or [], wraps)
        elif t == "Quoted":
            self._quoted(c or [], wraps)
        elif t == "Cite":
            self.add((c or [[], []])[1], wraps)
        elif t in ("Span", "Link"):
            self._attributed(t, c or [], wraps)
        else:
            self._leaf(inline, t, c, wraps)

    def _leaf(self, inline: Inline, t: str, c: Any, wraps: tuple[Wrap, ...]) -> None:
        if t == "Note":
            self.row.append(Atom("note", inline, "", wraps))
        elif t in ("Code", "Math", "RawInline"):
            raw = self.unmask(c[1])
            kept = {"t": t, "c": [c[0], raw]}
            shown = "" if t == "RawInline" else raw
            self.row.append(Atom("other", kept, " ".join(shown.split()), wraps))
        elif t == "Image":
            # Its words describe the picture; they are read out, not printed.
            inner = flatten(c[1], self.resolve, self.unmask)
            described = nest(atom for atom in inner if not atom.cites)
            image = {"t": t, "c": [c[0], described, c[2]]}
            self.row.append(Atom("other", image, "", wraps))
        else:
            self.row.append(Atom("other", inline, "", wraps))

    def _next(self) -> int:
        self.serial += 1
        return self.serial

    def _inside(self, wrap: Wrap, inner: list[Inline], wraps: tuple[Wrap, ...]) -> None:
        self.add(inner, (*wraps, wrap))

    def _quoted(self, c: list[Any], wraps: tuple[Wrap, ...]) -> None:
        marks = _QUOTES[c[0]["t"]]
        self.row.append(word(marks[0], wraps))
        self.add(c[1], wraps)
        self.row.append(word(marks[1], wraps))

    def _attributed(self, t: str, c: list[Any], wraps: tuple[Wrap, ...]) -> None:
        after = tuple([self.unmask(part) for part in one] for one in c[2:])
        self._inside(Wrap(t, self._next(), (c[0],), after), c[1], wraps)

    def _string(self, text: str, wraps: tuple[Wrap, ...]) -> None:
        # Padding without its mark: a table column cut through it.
        text = text.lstrip(PAD)
        done = 0
        for match in MARK.finditer(text):
            if match.start() > done:
                self.row.append(word(text[done : match.start()], wraps))
            for atom in self.resolve(match[0][0]):
                self.row.append(replace(atom, wraps=wraps))
            done = match.end()
        if done < len(text):
            self.row.append(word(text[done:], wraps))


def flatten(
    inlines: Iterable[Inline], resolve: Resolve, unmask: Callable[[str], str]
) -> list[Atom]:
    """Return ``inlines`` as atoms, marks resolved and markers in their places.

    ``resolve`` gives the atoms of a mark's private-use character; ``unmask`` a
    text with its marks as written, for code and addresses.
    """
    flattener = _Flattener(resolve, unmask)
    flattener.add(inlines, ())
    return _after_punctuation(_close_up(flattener.row))


def _close_up(row: list[Atom]) -> list[Atom]:
    """Return the row without the spaces before markers."""
    kept: list[Atom] = []
    for atom in row:
        if atom.kind in ("cite", "rest"):
            while kept and kept[-1].kind == "space":
                kept.pop()
        if atom.kind != "rest":
            kept.append(atom)
    return kept


def _after_punctuation(row: list[Atom]) -> list[Atom]:
    """Return the row with each marker after the punctuation that follows it."""
    moved: list[Atom] = []
    waiting: list[Atom] = []
    for atom in row:
        if atom.kind == "cite":
            waiting.append(atom)
            continue
        closing = _CLOSING.match(atom.text) if waiting and atom.kind == "word" else None
        if closing is None:
            moved += [*waiting, atom]
            waiting = []
        elif closing.end() == len(atom.text):
            moved.append(atom)
        else:
            first, rest = cut(atom, closing.end())
            moved += [first, *waiting, rest]
            waiting = []
    return moved + waiting
