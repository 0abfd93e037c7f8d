"""Lines of one column become paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from loccit.sources.formats.pdf.regions import LIST_MARK
from loccit.sources.formats.pdf.rows import Row
from loccit.sources.formats.pdf.sentences import closes
from loccit.sources.formats.pdf.tables import Cell

Role = Literal["text", "table", "note", "aside", "edge"]
# In shares of the letters' size.
_SAME_SIZE = 0.07
_INDENT = 0.8
_SPACE = 0.3
# A step this many times the usual one begins a paragraph.
_STEP = 1.27
_STEP_OF_LARGE = 1.5
_LARGE = 1.15
# A line that leaves this share of its column free was ended on purpose.
_FREE = 0.3


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together; ``full`` says the last one leaves no room.

    ``role`` is what they are on the page: an "edge" stands where others repeat. A
    "table" row has ``cells`` instead.
    """

    lines: tuple[str, ...]
    size: float
    bold: bool
    page: str
    role: Role = "text"
    full: bool = False
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual in a document: the letters' size, and the lines' step in sizes."""

    size: float
    step: float


@dataclass(frozen=True, slots=True)
class _Column:
    """``hangs`` is whether lines that stand in go on, as in a list of works."""

    x1: float
    width: float
    usual: Usual
    hangs: bool = False


def paragraphs(lines: Sequence[Row], usual: Usual, page: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a column of ``lines``."""
    x0, x1 = min(line.x0 for line in lines), max(line.x1 for line in lines)
    column = _Column(x1, x1 - x0, usual)
    column = replace(column, hangs=_hangs(lines, column))
    run: list[Row] = []
    for line in lines:
        if run and _begins(run, line, column):
            yield _paragraph(run, column, page)
            run = []
        run.append(line)
    yield _paragraph(run, column, page)


def _paragraph(run: Sequence[Row], column: _Column, page: str) -> Paragraph:
    return Paragraph(
        lines=tuple(line.text for line in run),
        size=run[0].size,
        bold=all(line.bold for line in run),
        page=page,
        full=column.x1 - run[-1].x1 < _FREE * column.width,
    )


def _begins(run: Sequence[Row], line: Row, column: _Column) -> bool:
    """Return whether ``line`` begins a paragraph after those of ``run``."""
    last, usual = run[-1], column.usual
    step = (line.y - last.y) / last.size
    if not _sized(line, last.size) or step <= 0:
        return True
    if line.size >= _LARGE * usual.size and line.bold == last.bold:
        return step > max(_STEP_OF_LARGE, usual.step)
    if step > _STEP * usual.step or listed(line):
        return True
    return _indented(run, line, column) or _ended(last, line, column)


def _sized(line: Row, size: float) -> bool:
    """Return whether some of ``line`` has ``size``: references are set smaller."""
    return any(abs(word.size - size) <= _SAME_SIZE * size for word in line.words)


def listed(line: Row) -> bool:
    """Return whether ``line`` begins with a list mark and says something."""
    return len(line.words) > 1 and bool(LIST_MARK.fullmatch(line.words[0].text))


def _indented(run: Sequence[Row], line: Row, column: _Column) -> bool:
    """Return whether ``line`` stands in or out as the first of a paragraph does."""
    first, last = run[0], run[-1]
    aside = (line.x0 - last.x0) / last.size
    if abs(aside) <= _INDENT or len(run) > 1:
        return abs(aside) > _INDENT
    if listed(first):
        hangs = abs(line.x0 - first.words[1].x0) <= _INDENT * line.size
        return not hangs and (aside > 0 or closes(last.text))
    return aside > 0 and closes(last.text) and not column.hangs


def _hangs(lines: Sequence[Row], column: _Column) -> bool:
    """Return whether most lines before one that stands in had no room for a word."""
    full = [
        not _has_room(above, below, column)
        for above, below in pairwise(lines)
        if below.x0 - above.x0 > _INDENT * above.size
    ]
    return sum(full) * 2 > len(full)


def _has_room(last: Row, line: Row, column: _Column) -> bool:
    """Return whether the first word of ``line`` would have stood on ``last``."""
    first = line.words[0]
    return column.x1 - last.x1 >= first.x1 - first.x0 + _SPACE * line.size


def _ended(last: Row, line: Row, column: _Column) -> bool:
    """Return whether ``last`` stops although the next word had room on it."""
    free = column.x1 - last.x1
    if not _has_room(last, line, column):
        return False
    if closes(last.text) or line.bold != last.bold:
        return True
    return free > _FREE * column.width and not line.text[:1].islower()
