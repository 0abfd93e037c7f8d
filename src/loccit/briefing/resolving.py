"""Marks resolved into atoms: citation markers, values and links, each once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from loccit.briefing.citations import Citations
from loccit.briefing.crossrefs import CrossReferences
from loccit.briefing.flatten import flatten
from loccit.briefing.inlines import Atom, made, span, text_of, words
from loccit.briefing.marks import MARK, Mark, Masked
from loccit.briefing.pandoc import Inline
from loccit.briefing.values import Values
from loccit.model import Citation, Source


@dataclass(slots=True)
class Resolver:
    """Gives the atoms of each mark of a masked text; asks for each mark once."""

    masked: Masked
    citations: Citations
    values: Values
    references: CrossReferences
    sources: Mapping[str, Source]
    _known: dict[str, tuple[Atom, ...]] = field(default_factory=dict)

    def row(self, inlines: list[Inline]) -> list[Atom]:
        """Return Pandoc's inlines as atoms, their marks resolved."""
        return flatten(inlines, self.atoms, self.masked.unmask)

    def atoms(self, char: str) -> tuple[Atom, ...]:
        """Return the atoms of the mark that a private-use character stands for."""
        if char not in self._known:
            self._known[char] = self._atoms(self.masked.at(char))
        return self._known[char]

    def _atoms(self, mark: Mark) -> tuple[Atom, ...]:
        match mark.kind:
            case "value":
                return self._value(mark)
            case "xref":
                return self.references.atoms(mark)
            case "rest":
                return (Atom("rest", {"t": "Str", "c": ""}),)
            case "author":
                return self._author(mark)
            case "cite":
                return _markers(self.citations.read(mark)) or (made(mark.text),)

    def _value(self, mark: Mark) -> tuple[Atom, ...]:
        use = self.values.use(mark.inner, mark.line)
        if use is None:
            return (made(mark.text),)
        shown = [atom.inline for atom in words(use.text)]
        inline = span("", ["value"], {"value": use.id}, shown)
        return (Atom("value", inline, use.text, value=use.id, derived=use.derived),)

    def _author(self, mark: Mark) -> tuple[Atom, ...]:
        """Return the author's name and the marker, for ``@id [para. 3]`` in prose."""
        cited = self.citations.read(mark)
        if not cited:
            return (made(mark.text),)
        source = self.sources.get(cited[0].source)
        return (made(short_name(source, cited[0].source)), *_markers(cited))

    def clean(self, tree: Any) -> Any:
        """Return a Pandoc tree with marks where none is read as they were written."""
        if isinstance(tree, str):
            return self.masked.unmask(tree)
        if isinstance(tree, list):
            return [self.clean(inner) for inner in tree]
        if isinstance(tree, dict):
            return {key: self.clean(inner) for key, inner in tree.items()}
        return tree

    def fill(self, text: str) -> str:
        """Return an attribute's text with its values printed, the rest as written."""

        def printed(match: re.Match[str]) -> str:
            mark = self.masked.at(match[0][0])
            if mark.kind != "value":
                return mark.text
            return text_of(self.atoms(match[0][0]))

        return MARK.sub(printed, text)


def _markers(cited: tuple[Citation, ...]) -> tuple[Atom, ...]:
    return tuple(
        Atom("cite", span("", ["marker"], {"cite": one.id}, []), cites=(one.id,))
        for one in cited
    )


def short_name(source: Source | None, id: str) -> str:
    """Return what a source is called in running text: its author, else its title."""
    record = source.record if source else {}
    authors = record.get("author")
    named = authors if isinstance(authors, list) else [authors] if authors else []
    names = [_family(author) for author in named]
    if len(names) > 2:
        return f"{names[0]} et al."
    if names:
        return " and ".join(names)
    for key in ("originator", "container-title", "publisher", "title"):
        if record.get(key):
            return str(record[key])
    return id


def _family(author: object) -> str:
    if isinstance(author, dict):
        return str(author.get("family") or author.get("literal") or "")
    return str(author)
