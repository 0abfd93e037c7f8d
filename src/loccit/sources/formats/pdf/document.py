"""All pages of a PDF as pieces of text in reading order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from loccit.sources.formats.layout import Piece
from loccit.sources.formats.pdf.flow import flowing
from loccit.sources.formats.pdf.furniture import Page, without_edges
from loccit.sources.formats.pdf.notes import foot
from loccit.sources.formats.pdf.paragraphs import Paragraph, Usual, paragraphs
from loccit.sources.formats.pdf.pieces import pieces
from loccit.sources.formats.pdf.regions import Part, parts
from loccit.sources.formats.pdf.rows import Row
from loccit.sources.formats.pdf.sheets import Sheet

_USUAL_SIZE, _USUAL_STEP = 10.0, 1.2
# Steps between lines that are none inside a paragraph, in shares of their size.
_STEPS = (0.8, 3.5)


@dataclass(frozen=True, slots=True)
class Document:
    """The pieces, and what was left out of them.

    ``gone`` are rows that repeat, once for each page; ``marks`` counts marks of notes.
    """

    pieces: tuple[Piece, ...]
    gone: tuple[str, ...]
    marks: int


def document(sheets: Sequence[Sheet]) -> Document:
    """Return the text of all ``sheets``."""
    pages = without_edges([sheet.words for sheet in sheets])
    layouts = _layouts(pages)
    usual = _usual(layouts)
    flow = [
        part
        for sheet, page, layout in zip(sheets, pages, layouts, strict=True)
        for part in _page(sheet, page, layout, usual)
    ]
    found, marks = pieces(flowing(flow), usual)
    return Document(tuple(found), tuple(text for p in pages for text in p.gone), marks)


def _layouts(pages: Sequence[Page]) -> list[list[Part]]:
    """Return the parts of each page; gutters of one tell columns of few lines."""
    first = [parts(page.words) for page in pages]
    known = [gap for layout in first for part in layout for gap in part.gutters]
    return [
        parts(page.words, known) if known and any(p.table for p in layout) else layout
        for page, layout in zip(pages, first, strict=True)
    ]


def _usual(layouts: Sequence[Sequence[Part]]) -> Usual:
    """Return the size that most letters have, and the step that most lines have."""
    letters: Counter[float] = Counter()
    steps: Counter[float] = Counter()
    for lines in (part.lines for layout in layouts for part in layout):
        for line in lines:
            letters[round(line.size, 1)] += sum(len(word.text) for word in line.words)
        for above, below in pairwise(lines):
            step = round((below.y - above.y) / above.size, 1)
            if above.size == below.size and _STEPS[0] < step < _STEPS[1]:
                steps[step] += 1
    return Usual(
        max(letters, key=lambda size: (letters[size], size), default=_USUAL_SIZE),
        max(steps, key=lambda step: (steps[step], -step), default=_USUAL_STEP),
    )


def _page(
    sheet: Sheet, page: Page, layout: Sequence[Part], usual: Usual
) -> Iterator[list[Paragraph]]:
    """Yield the paragraphs of a page's parts, its notes after all of them."""
    notes: list[Paragraph] = []
    yield [_edge(row, sheet.label) for row in page.top]
    for part in layout:
        found = _part(part, usual, sheet.label)
        small = foot(found, usual.size)
        yield found[: len(found) - small]
        notes += found[len(found) - small :]
    yield [replace(note, role="note") for note in notes]
    for turned in sheet.turned:
        for part in parts(turned):
            yield [replace(p, role="aside") for p in _part(part, usual, sheet.label)]
    yield [_edge(row, sheet.label) for row in page.bottom]


def _part(part: Part, usual: Usual, label: str) -> list[Paragraph]:
    if part.lines:
        return list(paragraphs(part.lines, usual, label))
    return [
        Paragraph((), usual.size, False, label, role="table", cells=cells)
        for cells in part.table
    ]


def _edge(row: Row, label: str) -> Paragraph:
    return Paragraph((row.text,), row.size, row.bold, label, role="edge")
