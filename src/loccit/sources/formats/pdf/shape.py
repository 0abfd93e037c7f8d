"""What a paragraph is, by its words and its type: heading, list item, caption."""

from collections.abc import Iterable

from loccit.sources.formats.pdf.paragraphs import Paragraph
from loccit.sources.formats.pdf.regions import LIST_MARK
from loccit.sources.formats.pdf.sentences import closes
from loccit.sources.formats.shapes import heading, kind_of

# In shares of the usual size.
_LARGER = 1.1
_MUCH_LARGER = 1.35
_NOT_SMALLER = 0.97
_LONGEST_HEADING = 160
_LONGEST_BOLD = 120
_LONGEST_SENTENCE = 60
_LEVELS = 6


def marked(paragraph: Paragraph) -> bool:
    """Return whether it begins with a list mark."""
    first, _, rest = paragraph.lines[0].partition(" ")
    return bool(rest) and bool(LIST_MARK.fullmatch(first))


def caption(paragraph: Paragraph) -> bool:
    """Return whether it is the caption of a figure or a table."""
    return kind_of(paragraph.lines[0], 9, 99) == "caption"


def headed(paragraph: Paragraph, text: str, usual: float) -> bool:
    """Return whether it is a heading: larger or bolder than the text, and short.

    ``text`` are its words, ``usual`` is the size of the document's letters.
    """
    if paragraph.role != "text" or caption(paragraph):
        return False
    if sum(map(str.isalpha, text)) < 2 or len(text) > _LONGEST_HEADING:
        return False
    if heading(text):
        return True
    ratio = paragraph.size / usual
    if ratio >= _MUCH_LARGER:
        return len(text) <= _LONGEST_SENTENCE or not closes(text)
    if ratio >= _LARGER or (paragraph.bold and ratio >= _NOT_SMALLER):
        return not closes(text) and len(text) <= _LONGEST_BOLD
    return False


def levels(headings: Iterable[Paragraph]) -> dict[tuple[float, bool], int]:
    """Return the level of each size and weight of heading, the largest first."""
    kinds = sorted({style(h) for h in headings}, reverse=True)
    return {kind: min(level, _LEVELS) for level, kind in enumerate(kinds, 1)}


def style(paragraph: Paragraph) -> tuple[float, bool]:
    """Return size and weight as they tell headings apart."""
    return round(paragraph.size * 2) / 2, paragraph.bold
