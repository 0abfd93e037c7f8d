"""Small moves on Pandoc's JSON: inlines and blocks are ``{"t": …, "c": …}``."""

from collections.abc import Iterable, Iterator
from typing import Any

Node = dict[str, Any]

# Where the inlines of an inline with children stand in its content.
_CHILDREN = {
    "Emph": None,
    "Strong": None,
    "Underline": None,
    "Strikeout": None,
    "Superscript": None,
    "Subscript": None,
    "SmallCaps": None,
    "Span": 1,
    "Link": 1,
    "Quoted": 1,
    "Cite": 1,
}


def children(node: Node) -> list[Node] | None:
    """Return the inlines inside an inline, None for one that has none."""
    if node["t"] not in _CHILDREN:
        return None
    place = _CHILDREN[node["t"]]
    inside: list[Node] = node["c"] if place is None else node["c"][place]
    return inside


def with_children(node: Node, inside: list[Node]) -> Node:
    """Return the inline with other inlines inside."""
    place = _CHILDREN[node["t"]]
    if place is None:
        return {"t": node["t"], "c": inside}
    content = list(node["c"])
    content[place] = inside
    return {"t": node["t"], "c": content}


def span(classes: Iterable[str], inside: list[Node], id: str = "") -> Node:
    """Return a Span with these classes."""
    return {"t": "Span", "c": [[id, list(classes), []], inside]}


def text(word: str) -> Node:
    """Return a Str."""
    return {"t": "Str", "c": word}


def raw(html: str) -> Node:
    """Return a raw inline of HTML."""
    return {"t": "RawInline", "c": ["html", html]}


def classes(node: Node) -> list[str]:
    """Return the classes of a Span or Link, none for anything else."""
    if node["t"] not in ("Span", "Link"):
        return []
    found: list[str] = node["c"][0][1]
    return found


def attribute(node: Node, name: str) -> str:
    """Return a key of a Span, "" when it has none."""
    pairs: list[tuple[str, str]] = node["c"][0][2]
    return next((value for key, value in pairs if key == name), "")


def is_space(node: Node) -> bool:
    """Whether a line may break here."""
    return node["t"] in ("Space", "SoftBreak", "LineBreak")


def plain(inlines: Iterable[Node]) -> str:
    """Return the words of inlines, notes and raw HTML left out."""
    return "".join(_plain(node) for node in inlines)


def _plain(node: Node) -> str:
    if is_space(node):
        return " "
    if node["t"] == "Str":
        return str(node["c"])
    if node["t"] in ("Code", "Math"):
        return str(node["c"][1])
    return plain(children(node) or ())


def walk(value: Any) -> Iterator[Node]:
    """Yield every node inside blocks or inlines, in reading order."""
    if isinstance(value, dict):
        yield value
        yield from walk(value.get("c"))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from walk(item)
