"""The paragraphs and tables of a briefing as printed, claim by claim."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from loccit.model import Claim, Part

_PREFIX = "c-"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table's cell: what it says, and the claims that it makes."""

    text: str
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table written in the briefing: the titles of its columns, and its rows."""

    titles: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Print:
    """Looks claims up by their places; ``claims`` are those of the briefing, by id."""

    claims: dict[str, Claim]

    def paragraphs(self, parts: Iterable[Part]) -> Iterator[tuple[Claim, ...]]:
        """Yield the claims of each paragraph, outside tables, in order of printing."""
        for tree in _trees(parts):
            for block in _blocks(tree, ("Para", "Plain", "Note"), ("Table",)):
                yield self._of(block["c"])
        yield from ((claim,) for claim in self._heads(parts))

    def grids(self, parts: Iterable[Part]) -> Iterator[Grid]:
        """Yield the tables, merged cells left out."""
        for tree in _trees(parts):
            for table in _blocks(tree, ("Table",), ()):
                yield self._grid(table["c"])

    def _heads(self, parts: Iterable[Part]) -> Iterator[Claim]:
        for part in parts:
            yield from self._of(list(part.head))
            yield from self._heads(part.parts)

    def _of(self, tree: Any) -> tuple[Claim, ...]:
        """Return the claims whose Spans stand in ``tree``, but in no footnote."""
        spans = _blocks(tree, ("Span",), ("Note",))
        ids = [s["c"][0][0].removeprefix(_PREFIX) for s in spans]
        return tuple(self.claims[id] for id in ids if id in self.claims)

    def _grid(self, c: list[Any]) -> Grid:
        head, bodies, foot = c[3:6]
        titles = (
            tuple(cell.text for cell in self._cells(head[1][-1])) if head[1] else ()
        )
        rows = [row for body in bodies for row in body[3]] + foot[1]
        cells = [self._cells(row) for row in rows]
        width = max(map(len, [titles, *cells]), default=0)
        return Grid(
            titles + ("",) * (width - len(titles)),
            tuple(row for row in cells if len(row) == width),
        )

    def _cells(self, row: list[Any]) -> tuple[Cell, ...]:
        return tuple(Cell(_words(cell[4]), self._of(cell[4])) for cell in row[1])


def _trees(parts: Iterable[Part]) -> Iterator[Any]:
    for part in parts:
        yield list(part.content)
        yield from _trees(part.parts)


def _blocks(
    tree: Any, wanted: tuple[str, ...], shut: tuple[str, ...]
) -> Iterator[dict[str, Any]]:
    """Yield the nodes of ``tree`` of a wanted type, none from inside one shut."""
    if isinstance(tree, list):
        for one in tree:
            yield from _blocks(one, wanted, shut)
    elif isinstance(tree, dict):
        if tree.get("t") in wanted:
            yield tree
        if tree.get("t") not in shut:
            yield from _blocks(tree.get("c"), wanted, shut)


def _words(tree: Any) -> str:
    """Return what is printed of ``tree``, without its footnotes."""
    return " ".join("".join(_pieces(tree)).split())


def _pieces(tree: Any) -> Iterator[str]:
    if isinstance(tree, list):
        for one in tree:
            yield from _pieces(one)
    elif isinstance(tree, dict):
        if tree.get("t") == "Str":
            yield str(tree["c"])
        elif tree.get("t") in ("Space", "SoftBreak", "LineBreak"):
            yield " "
        elif tree.get("t") != "Note":
            yield from _pieces(tree.get("c"))
