"""Pieces of text laid out as canonical text and numbered blocks."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from loccit.model import Block, BlockKind
from loccit.sources.formats.decode import canonical

# What stands between the cells of one row.
CELLS = " | "
_HELD = "\x00"
_LINE_END = re.compile(r"(?<=\d)[^\S\n]*\n\s*(?=\d)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block before it has a place; ``level`` counts headings from 1; 0 is the title.

    ``page`` is a label, ``sheet``, ``cell`` and ``row`` a place in a spreadsheet.
    ``mark`` is a list mark: it stands in the text before the block, as in "12."
    ``same_line`` says that it stands beside the piece before, as cells of a row do.
    """

    kind: BlockKind
    text: str
    level: int = 0
    page: str | None = None
    sheet: str | None = None
    cell: str | None = None
    row: int | None = None
    mark: str = ""
    voice: str | None = None
    same_line: bool = False


def lay_out(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Return the canonical text of ``pieces`` and its blocks.

    Each stands on a line of its own, but for cells of one row.
    """
    solid = [(p, _spaced(canonical(p.text))) for p in pieces]
    solid = [(piece, words) for piece, words in solid if words]
    spans: list[tuple[Piece, int, int]] = []
    parts: list[str] = []
    at = 0
    for piece, words in solid:
        beside = piece.same_line and _in_row(piece, spans[-1][0] if spans else None)
        before = CELLS if beside else "\n" if spans else ""
        before += f"{piece.mark} " if piece.mark else ""
        at += len(before)
        spans.append((piece, at, at + len(words)))
        at += len(words)
        parts += (before, words)
    text = "".join(parts)
    return text, number(text, spans)


def _in_row(piece: Piece, last: Piece | None) -> bool:
    return last is not None and (last.sheet, last.row) == (piece.sheet, piece.row)


def _spaced(text: str) -> str:
    """Return ``text`` with single spaces; a line end between two figures stays.

    A space might make one number of them.
    """
    return " ".join(_LINE_END.sub(_HELD, text).split()).replace(_HELD, "\n")


def number(text: str, spans: Iterable[tuple[Piece, int, int]]) -> tuple[Block, ...]:
    """Return the blocks at ``spans`` of ``text`` with ¶ numbers and headings."""
    blocks: list[Block] = []
    path: list[tuple[int, str]] = []
    n = 0
    for piece, start, end in spans:
        if piece.kind == "heading":
            path = [outer for outer in path if outer[0] < piece.level]
        else:
            n += 1
        blocks.append(
            Block(
                n=None if piece.kind == "heading" else n,
                kind=piece.kind,
                start=start,
                end=end,
                heading_path=tuple(words for _, words in path),
                page=piece.page,
                sheet=piece.sheet,
                cell=piece.cell,
                row=piece.row,
                voice=piece.voice,
            )
        )
        if piece.kind == "heading":
            path = [*path, (piece.level, text[start:end])]
    return tuple(blocks)
