"""Paragraphs, tables and notes of an RTF file, put together from its signs."""

from dataclasses import dataclass, field

from loccit.sources.formats.layout import CELLS, Piece
from loccit.sources.formats.roles import Role, kind_of
from loccit.sources.formats.shapes import list_marker


@dataclass(slots=True)
class RtfStory:
    """A text being read: the main one, a note's or a text box's.

    ``waiting`` are the pieces of notes and boxes met in the paragraph or row that is
    being read.
    """

    pieces: list[Piece] = field(default_factory=list)
    title: str = ""
    waiting: list[Piece] = field(default_factory=list)
    _line: list[str] = field(default_factory=list)
    _cell: list[str] = field(default_factory=list)
    _row: list[list[str]] = field(default_factory=list)
    _table: list[tuple[list[list[str]], list[Piece]]] = field(default_factory=list)
    # Of each cell of the rows that follow: whether another one covers it.
    _covered: list[bool] = field(default_factory=list)
    _covers: bool = False

    def add(self, words: str) -> None:
        """Add to the paragraph being read."""
        self._line.append(words)

    def end_paragraph(self, role: Role, in_table: bool) -> None:
        """Note a paragraph's end, in a cell or outside of tables."""
        words = "".join(self._line)
        self._line = []
        if in_table:
            self._cell.append(words)
            return
        if not words.strip() and not self.waiting:
            return
        self._end_table()
        if not role.contents:
            self.pieces.append(_piece(role, words))
        if role.title:
            self.title = self.title or words
        self._release()

    def take(self, word: str) -> bool:
        """Take a control word about cells; return whether it was one."""
        match word:
            case "cell" | "nestcell":
                self._end_cell()
            case "row" | "nestrow":
                self._end_row()
            case "trowd":
                self._covered = []
            case "clmrg" | "clvmrg":
                self._covers = True
            case "cellx":
                self._covered.append(self._covers)
                self._covers = False
            case _:
                return False
        return True

    def finish(self, role: Role) -> list[Piece]:
        """Return all pieces, the unended paragraph's and table's too."""
        self.end_paragraph(role, in_table=False)
        if self._row or self._cell:
            self._end_cell()
            self._end_row()
        self._end_table()
        return self.pieces

    def _end_cell(self) -> None:
        self._cell.append("".join(self._line))
        self._row.append([words for words in self._cell if words.strip()])
        self._line, self._cell = [], []

    def _end_row(self) -> None:
        covered = [*self._covered, *[False] * len(self._row)]
        cells = [
            cell for cell, hides in zip(self._row, covered, strict=False) if not hides
        ]
        self._table.append((cells, self.waiting))
        self._row, self.waiting = [], []

    def _end_table(self) -> None:
        table, self._table = self._table, []
        if len(table) == 1 and len(table[0][0]) == 1:
            # A frame around text, and no table.
            cells, notes = table[0]
            self.pieces += [*(Piece("paragraph", words) for words in cells[0]), *notes]
            return
        for cells, notes in table:
            said = CELLS.join(" ".join(" ".join(cell).split()) for cell in cells)
            self.pieces += [Piece("table-row", said if any(cells) else ""), *notes]

    def _release(self) -> None:
        self.pieces += self.waiting
        self.waiting = []


def _piece(role: Role, words: str) -> Piece:
    """Return a paragraph; a list mark typed before a tab is no part of it."""
    mark = list_marker(words)
    if role.kind in ("paragraph", "list-item") and "\t" in words[:mark].lstrip():
        return Piece("list-item", words[mark:])
    return Piece(kind_of(role, words), words, role.level)
