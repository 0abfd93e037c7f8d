"""Pandoc's document tree as pieces of readable text."""

from collections.abc import Iterator
from typing import Any

from loccit.model import BlockKind
from loccit.sources.formats.layout import CELLS, Piece
from loccit.sources.formats.symbols import raised

Node = dict[str, Any]

# Inline kinds that are only a frame around other inlines, and where these are.
_FRAMES: dict[str, int | None] = {
    "Emph": None,
    "Strong": None,
    "Underline": None,
    "Strikeout": None,
    "Superscript": None,
    "Subscript": None,
    "SmallCaps": None,
    "Span": 1,
    "Quoted": 1,
    "Cite": 1,
    "Link": 1,
    "Image": 1,
}


def pieces(blocks: list[Node], kind: BlockKind = "paragraph") -> Iterator[Piece]:
    """Yield the pieces of Pandoc ``blocks`` in reading order.

    ``kind`` is what a paragraph here is: inside a list, a list item. A footnote
    follows the block that calls it.
    """
    for block in blocks:
        name: str = block["t"]
        content: Any = block.get("c")
        match name:
            case "Para" | "Plain":
                yield from _with_notes(kind, content)
            case "Header":
                yield from _with_notes("heading", content[2], level=content[0])
            case "CodeBlock":
                yield Piece(kind, content[1])
            case "LineBlock":
                yield from (Piece(kind, words(line)) for line in content)
            case "BlockQuote":
                yield from pieces(content, kind)
            case "Div":
                yield from pieces(content[1], kind)
            case "BulletList" | "OrderedList":
                items = content if name == "BulletList" else content[1]
                for item in items:
                    yield from pieces(item, "list-item")
            case "DefinitionList":
                yield from _definitions(content)
            case "Figure":
                yield from pieces(content[1][1], "caption")
            case "Table":
                yield from _table(content)


def _with_notes(
    kind: BlockKind, inlines: list[Node], level: int = 0
) -> Iterator[Piece]:
    yield Piece(kind, words(inlines), level)
    for note in _notes(inlines):
        yield from pieces(note)


def _definitions(content: list[Any]) -> Iterator[Piece]:
    for term, definitions in content:
        yield Piece("list-item", words(term))
        for definition in definitions:
            yield from pieces(definition, "list-item")


def _table(content: list[Any]) -> Iterator[Piece]:
    _, caption, _, head, bodies, foot = content
    yield from pieces(caption[1], "caption")
    rows = [*head[1], *(row for b in bodies for row in (*b[2], *b[3])), *foot[1]]
    for _, cells in rows:
        said = (" ".join(p.text for p in pieces(cell[4])) for cell in cells)
        yield Piece("table-row", CELLS.join(said))


def words(inlines: list[Node]) -> str:
    """Return the text of Pandoc ``inlines``; notes and raw markup are left out."""
    return "".join(_word(inline) for inline in inlines)


def _word(inline: Node) -> str:
    name: str = inline["t"]
    content: Any = inline.get("c")
    match name:
        case "Str":
            return str(content)
        case "Space" | "SoftBreak" | "LineBreak":
            return " "
        case "Code" | "Math":
            return str(content[1])
        case "Superscript" | "Subscript":
            return raised(words(content), name.lower())
        case _ if name in _FRAMES:
            return words(_inside(name, content))
    return ""


def _inside(name: str, content: Any) -> list[Node]:
    index = _FRAMES[name]
    inner: list[Node] = content if index is None else content[index]
    return inner


def _notes(inlines: list[Node]) -> Iterator[list[Node]]:
    for inline in inlines:
        if inline["t"] == "Note":
            yield inline["c"]
        elif inline["t"] in _FRAMES:
            yield from _notes(_inside(inline["t"], inline["c"]))
