"""Pandoc's tree made ready for the page: markers filled and tied, notes taken out.

What depends on the medium (a footnote, a note in the margin) becomes a comment,
``<!--note:3-->`` or ``<!--side:ab12cd34-->``, that ``medium`` fills in later, so
that one run of Pandoc serves the screen and the press.
"""

from dataclasses import dataclass, field
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
    for node in nodes:
        if not is_marker(node):
            out.append(node)
            continue
        while out and is_space(out[-1]):
            out.pop()
        if out and _has_room(out[-1]):
            out[-1] = with_children(
                out[-1], [*(children(out[-1]) or ()), {"t": "Space"}, node]
            )
            continue
        word = _last_word(out)
        fits = 0 < len(plain(word)) <= _LONGEST_TIE
        if fits:
            out.append(span(["tie"], [*word, {"t": "Space"}, node]))
        else:
            out += [*word, {"t": "Space"}, node] if out or word else [node]
    return out


def _has_room(node: Node) -> bool:
    """Whether the node is a word tied to one marker: it may hold a second."""
    return "tie" in classes(node) and sum(map(is_marker, children(node) or ())) == 1


def _last_word(out: list[Node]) -> list[Node]:
    """Take the inlines back to the last space off the end of ``out``."""
    word: list[Node] = []
    while out and not is_space(out[-1]):
        if "tie" in classes(out[-1]) or is_marker(out[-1]):
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
