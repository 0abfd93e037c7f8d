"""Pandoc's tree made ready for the page: markers filled and tied, notes taken out.

What depends on the medium (a footnote, a note in the margin) becomes a comment,
``<!--note:3-->`` or ``<!--side:ab12cd34-->``, that ``medium`` fills in later, so
that one run of Pandoc serves the screen and the press.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from loccit.pages.marker import Markers
from loccit.pages.tree import (
    Node,
    attribute,
    children,
    classes,
    is_space,
    plain,
    raw,
    span,
    text,
    with_children,
)

# A longer last word (an address) would leave a short line: it is not tied.
_LONGEST_TIE = 24
_SPACE: Node = {"t": "Space"}
_QUOTES = {"DoubleQuote": ("“", "”"), "SingleQuote": ("‘", "’")}


@dataclass(frozen=True)
class Decorator:
    """Decorates the blocks of one document; ``notes`` grows with its footnotes."""

    markers: Markers
    notes: list[list[Node]] = field(default_factory=list)

    def blocks(self, value: Any) -> Any:
        """Return blocks (or any list of Pandoc's JSON) decorated."""
        if isinstance(value, dict):
            return {**value, "c": self.blocks(value["c"])} if "c" in value else value
        if not isinstance(value, list | tuple):
            return value
        if value and all(_is_inline(item) for item in value):
            return self.inlines(list(value))
        return [self.blocks(item) for item in value]

    def inlines(self, nodes: list[Node], linked: bool = False) -> list[Node]:
        """Return inlines decorated, each marker tied to the word before it."""
        done = [made for node in nodes for made in self._inline(node, linked)]
        return _tied(done)

    def _inline(self, node: Node, linked: bool) -> list[Node]:
        kind = node["t"]
        if kind == "Quoted":
            left, right = _QUOTES[node["c"][0]["t"]]
            return [text(left), *self.inlines(node["c"][1], linked), text(right)]
        if kind == "Note":
            return [self._note(node["c"])]
        if kind == "Image":
            return self.inlines(node["c"][1], linked)
        if "marker" in classes(node):
            return self.markers.cited(attribute(node, "cite"), linked)
        if "derived" in classes(node):
            return self.markers.derived(attribute(node, "derived"), linked)
        inside = children(node)
        if inside is None:
            return [node]
        made = with_children(node, self.inlines(inside, linked or kind == "Link"))
        if "claim" in classes(node):
            claim = node["c"][0][0].removeprefix("c-")
            return [raw(f"<!--side:{claim}-->"), made]
        return [made]

    def _note(self, blocks: list[Node]) -> Node:
        """Keep a footnote's words; several paragraphs become lines of one."""
        lines = [b["c"] for b in blocks if b["t"] in ("Para", "Plain")]
        body: list[Node] = []
        for line in lines:
            body += [{"t": "LineBreak"}] if body else []
            body += line
        self.notes.append(self.inlines(body))
        return raw(f"<!--note:{len(self.notes)}-->")


def _is_inline(item: Any) -> bool:
    return isinstance(item, dict) and item.get("t") in _INLINE


_INLINE = frozenset(
    {
        *("Str", "Emph", "Underline", "Strong", "Strikeout", "Superscript"),
        *("Subscript", "SmallCaps", "Quoted", "Cite", "Code", "Space", "SoftBreak"),
        *("LineBreak", "Math", "RawInline", "Link", "Image", "Note", "Span"),
    }
)


def is_marker(node: Node) -> bool:
    """Whether the node is a filled marker."""
    return "marker" in classes(node)


def _tied(nodes: list[Node]) -> list[Node]:
    """Return inlines in which a marker never starts a line by itself."""
    out: list[Node] = []
    for marks, group in groupby(_unspaced(nodes), key=is_marker):
        if not marks:
            out += group
            continue
        first, *others = group
        while out and is_space(out[-1]):
            out.pop()
        # WeasyPrint leaves a line half empty where what does not fit on it follows a
        # space: one marker brings its space along, the last word stays in its text.
        if not others and _ends_in_text(out):
            out.append(span(["tie"], [_SPACE, first]))
        else:
            out += _bound(_last_word(out), [first, *others], bool(out))
    return out


def _ends_in_text(nodes: list[Node]) -> bool:
    """Whether the last word is plain text, no part of it in italics or a link."""
    return len(nodes) > 1 and nodes[-1]["t"] == "Str" and is_space(nodes[-2])


def _unspaced(nodes: list[Node]) -> Iterator[Node]:
    """Yield inlines without the spaces between two markers."""
    for n, node in enumerate(nodes):
        beside = nodes[n - 1 : n] + nodes[n + 1 : n + 2]
        if not (is_space(node) and len(beside) == 2 and all(map(is_marker, beside))):
            yield node


def _bound(word: list[Node], markers: list[Node], after: bool) -> list[Node]:
    """Return a word with two markers in one piece, any further ones behind it."""
    fits = 0 < len(plain(word)) <= _LONGEST_TIE
    together = markers[:2] if fits else []
    spaced = [part for one in together for part in (_SPACE, one)]
    done = [span(["bound"], [*word, *spaced])] if fits else word
    rest = [part for one in markers[len(together) :] for part in (_SPACE, one)]
    return [*done, *rest] if done or after else rest[1:]


def _last_word(out: list[Node]) -> list[Node]:
    """Take the inlines back to the last space off the end of ``out``."""
    word: list[Node] = []
    while out and not is_space(out[-1]):
        if {"tie", "bound"} & set(classes(out[-1])) or is_marker(out[-1]):
            return word
        node = out.pop()
        inside = children(node)
        breaks = [i for i, n in enumerate(inside or ()) if is_space(n)]
        if inside is None or not breaks:
            word.insert(0, node)
            continue
        head, tail = inside[: breaks[-1]], inside[breaks[-1] + 1 :]
        out += [with_children(node, head), inside[breaks[-1]]]
        word.insert(0, _nameless(with_children(node, tail)))
        return word
    return word


def _nameless(node: Node) -> Node:
    """Return the node without its id, which its first half keeps."""
    if node["t"] not in ("Span", "Link"):
        return node
    (_, names, pairs), *rest = node["c"]
    return {"t": node["t"], "c": [["", names, pairs], *rest]}
