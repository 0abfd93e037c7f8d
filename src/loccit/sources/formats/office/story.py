"""What the text of every word processor has: tables, and notes that wait for a row."""

from collections.abc import Iterator
from typing import Protocol

from loccit.sources.formats.layout import CELLS, Piece
from loccit.sources.formats.office.markup import Element


class Story(Protocol):
    """The text of a document, read block by block.

    Notes follow the block, or the row, that calls them: ``called`` are those that
    wait, ``depth`` counts the cells around what is being read.
    """

    called: list[Element]
    depth: int

    def blocks(self, element: Element) -> Iterator[Piece]:
        """Yield the blocks inside ``element``."""
        ...

    def notes(self) -> Iterator[Piece]:
        """Yield the notes called so far, unless a row of a table is being read."""
        while self.called and not self.depth:
            yield from self.blocks(self.called.pop(0))

    def table(self, rows: list[list[Element]]) -> Iterator[Piece]:
        """Yield the blocks of a table, given the cells of each row."""
        if len(rows) == 1 and len(rows[0]) == 1:
            # A frame around text, and no table.
            yield from self.blocks(rows[0][0])
            return
        for row in rows:
            self.depth += 1
            said = [self._cell(cell) for cell in row]
            self.depth -= 1
            yield Piece("table-row", CELLS.join(said) if any(said) else "")
            yield from self.notes()

    def _cell(self, cell: Element) -> str:
        words = (" ".join(piece.text.split()) for piece in self.blocks(cell))
        return " ".join(filter(None, words))
