"""Paragraphs become pieces of text, each of its kind."""

import re
from collections.abc import Sequence

from loccit.sources.formats.layout import CELLS, Piece
from loccit.sources.formats.pdf import shape
from loccit.sources.formats.pdf.hyphens import Evidence, evidence, joined
from loccit.sources.formats.pdf.notes import marks, settled
from loccit.sources.formats.pdf.paragraphs import Paragraph, Usual
from loccit.sources.formats.shapes import kind_of

# Dots that lead to a page's number in a table of contents.
_LEADER = re.compile(r"\s*(?:[.·…_]\s?){4,}\s*(?=\S+$)")
_BY_TYPE = ("heading", "list-item", "table-row")


def pieces(whole: Sequence[Paragraph], usual: Usual) -> tuple[list[Piece], int]:
    """Return the pieces of all paragraphs, and how many marks of notes they lost."""
    shown = evidence([lines for p in whole for lines in (p.lines, *p.cells)])
    known = marks(whole)
    texts = [settled(_text(p, shown), known) for p in whole]
    heads = {
        at
        for at, (p, (text, _)) in enumerate(zip(whole, texts, strict=True))
        if shape.headed(p, text, usual.size) and not _LEADER.search(text)
    }
    level = shape.levels(whole[at] for at in heads)
    found = [
        Piece("heading", text, level[shape.style(p)], page=p.page)
        if at in heads
        else _piece(p, text, at, len(whole))
        for at, (p, (text, _)) in enumerate(zip(whole, texts, strict=True))
    ]
    return found, sum(count for _, count in texts)


def _text(paragraph: Paragraph, shown: Evidence) -> str:
    if paragraph.role != "table":
        return joined(paragraph.lines, shown)
    return CELLS.join(joined(cell, shown) if cell else "" for cell in paragraph.cells)


def _piece(p: Paragraph, text: str, at: int, count: int) -> Piece:
    if p.role == "table" or _LEADER.search(text):
        return Piece("table-row", _LEADER.sub(CELLS, text), page=p.page)
    if shape.marked(p):
        mark, _, rest = text.partition(" ")
        return Piece("list-item", rest, page=p.page, mark=mark)
    kind = kind_of(text, at, count)
    return Piece("paragraph" if kind in _BY_TYPE else kind, text, page=p.page)
