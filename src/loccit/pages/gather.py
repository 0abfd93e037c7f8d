"""The document's Pandoc blocks under keys, so that one run of Pandoc renders all.

A key is the part's place in the tree, "0.2"; "0.2/head" is its title, "0.2/1" its
second item.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from loccit.model import Part
from loccit.pages.decorate import Decorator
from loccit.pages.tree import (
    Node,
    attribute,
    children,
    classes,
    plain,
    walk,
    with_children,
)


@dataclass(frozen=True, slots=True)
class Figured:
    """A key figure taken apart: the value's id ("v1") or None, its words, the rest."""

    value: str | None
    words: str
    rest: list[Node]


def placed(parts: Iterable[Part], above: str = "") -> Iterator[tuple[str, Part]]:
    """Yield every part of the tree with its key, in reading order."""
    for index, part in enumerate(parts):
        key = f"{above}.{index}" if above else str(index)
        yield key, part
        yield from placed(part.parts, key)


def gather(parts: Iterable[Part], decorator: Decorator) -> dict[str, list[Any]]:
    """Return the decorated blocks of every part by key."""
    found: dict[str, list[Any]] = {}
    for key, part in placed(parts):
        if part.head:
            head = _claimed(part)
            found[f"{key}/head"] = [_line(decorator.inlines(head))]
        for name, blocks in _bodies(part):
            found[key + name] = decorator.blocks(blocks)
    return found


def _claimed(part: Part) -> list[Node]:
    """Return a title; a judgment's is wrapped as its claim where it is not yet."""
    head = list(part.head)
    if part.kind != "judgment" or any("claim" in classes(n) for n in walk(head)):
        return head
    attributes = [f"c-{part.id}", ["claim", "judgment"], []]
    return [{"t": "Span", "c": [attributes, head]}]


def _bodies(part: Part) -> Iterator[tuple[str, list[Any]]]:
    blocks = list(part.content)
    if not blocks:
        return
    if part.kind == "key-figures":
        for index, item in enumerate(key_figures(part)):
            yield f"/{index}", [_line(item.rest)]
    elif part.kind == "pull-quote":
        quote, by = _quoted(blocks)
        yield "", quote
        yield "/by", by
    else:
        yield "", blocks


def _quoted(blocks: list[Any]) -> tuple[list[Any], list[Any]]:
    first, *rest = blocks
    if first["t"] == "BlockQuote":
        return first["c"], rest
    return [first], rest


def _line(inlines: list[Node]) -> Node:
    return {"t": "Plain", "c": inlines}


def key_figures(part: Part) -> list[Figured]:
    """Return the items of a ``.key-figures`` block: list items or paragraphs."""
    return [_figured(inlines) for inlines in _items(part.content)]


def _items(blocks: Iterable[Any]) -> Iterator[list[Node]]:
    for block in blocks:
        if block["t"] in ("Para", "Plain"):
            yield block["c"]
        elif block["t"] in ("BulletList", "OrderedList"):
            items = block["c"] if block["t"] == "BulletList" else block["c"][1]
            for item in items:
                yield [node for inner in item for node in _flat(inner)]


def _flat(block: Node) -> list[Node]:
    return list(block["c"]) if block["t"] in ("Para", "Plain") else []


def _figured(inlines: list[Node]) -> Figured:
    for test in (_is_value, _is_strong, _is_word):
        found = next((node for node in walk(inlines) if test(node)), None)
        if found is None:
            continue
        id = attribute(found, "value") if test is _is_value else None
        rest = _trimmed(_without(inlines, found))
        return Figured(id, plain([found]), rest)
    return Figured(None, "", inlines)


def _is_value(node: Node) -> bool:
    return "value" in classes(node)


def _is_strong(node: Node) -> bool:
    return bool(node["t"] == "Strong")


def _is_word(node: Node) -> bool:
    return node["t"] == "Str" and any(map(str.isdigit, str(node["c"])))


def _without(nodes: list[Node], gone: Node) -> list[Node]:
    kept = []
    for node in nodes:
        if node is gone:
            continue
        inside = children(node)
        kept.append(node if inside is None else _less(node, inside, gone))
    return kept


def _less(node: Node, inside: list[Node], gone: Node) -> Node:
    return with_children(node, _trimmed(_without(inside, gone)))


def _trimmed(nodes: list[Node]) -> list[Node]:
    """Return inlines without the space, colon or comma they begin with."""
    while nodes and (nodes[0]["t"] == "Space" or nodes[0].get("c") in (":", ",", "—")):
        nodes = nodes[1:]
    return nodes
