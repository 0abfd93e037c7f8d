"""A page's words in reading order: full-width parts, columns and tables.

A region is cut into bands (what no blank line parts). Bands that share a blank
strip from top to bottom are columns of text, or the rows of a table.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from loccit.sources.formats.pdf.bands import Band, filled, rows_in, runs, words_in
from loccit.sources.formats.pdf.gaps import Gap, columns, inner
from loccit.sources.formats.pdf.rows import Row, rows
from loccit.sources.formats.pdf.tables import (
    Cell,
    cells,
    end,
    running,
    several,
    tabular,
)
from loccit.sources.formats.pdf.words import Word

# In shares of the letters' size: what parts a heading
# from the column below or above it.
_APART = 1.6
_LONGEST_HEADING = 3
# … and, in usual steps, a line that stands alone from all others.
_FAR = 1.5
# In a region that is one band, columns have at least this many rows each.
_FEWEST_ROWS = 3
_LONGEST_MARK = 3
_SEVERAL = 2
LIST_MARK = re.compile(
    r"[-*•‣◦▪●–]|\(?(?:\d{1,3}|[a-z]|[ivxIVX]{1,5})[.)]|\d+(?:\.\d+)+\.?"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One column of lines from the top down, or a table's cells row by row.

    ``gutters`` are the blank strips between it and the columns beside it.
    """

    lines: tuple[Row, ...] = ()
    table: tuple[tuple[Cell, ...], ...] = ()
    gutters: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """Bands that belong together, and the blank strips between their columns."""

    bands: list[Band]
    strips: list[Gap]
    table: bool = False


def parts(words: Sequence[Word], known: Sequence[Gap] = ()) -> list[Part]:
    """Return the parts of a region in reading order.

    ``known`` are gutters of other pages: between them a few lines are columns too.
    """
    found: list[Part] = []
    plain: list[Row] = []
    for run in _runs(words, known):
        if not run.strips:
            plain += rows_in(run.bands)
            continue
        found += _lines(plain)
        plain = []
        if run.table:
            found.append(Part(table=cells(run.bands, run.strips)))
            continue
        for column in columns(run.strips, words_in(run.bands)):
            found += [_beside(part, run.strips) for part in parts(column, known)]
    return [*found, *_lines(plain)]


def _beside(part: Part, strips: Sequence[Gap]) -> Part:
    return replace(part, gutters=(*part.gutters, *strips))


def _lines(plain: Sequence[Row]) -> list[Part]:
    return [Part(lines=tuple(plain))] if plain else []


def _runs(words: Sequence[Word], known: Sequence[Gap]) -> Iterator[_Run]:
    for bands, shared in runs(words):
        yield from _sorted_out(bands, shared, known)


def _sorted_out(
    bands: list[Band], shared: list[Gap], known: Sequence[Gap]
) -> Iterator[_Run]:
    """Yield the bands as plain lines, as columns or as rows of tables.

    Lines at the ends that only stand above or below columns are plain, and so are
    those that stand far from all others, as the caption of a wide figure does.
    """
    strips = _strips(bands, shared)
    if not strips:
        yield _Run(bands, [])
        return
    table = tabular(bands, strips, known)
    at, behind = _separate(bands, strips), end(bands, strips) if table else None
    if at is not None:
        yield from _sorted_out(bands[:at], shared, known)
        yield _Run([bands[at]], [])
        yield from _sorted_out(bands[at + 1 :], shared, known)
    elif behind is not None:
        yield from _sorted_out(bands[:behind], shared, known)
        yield from _sorted_out(bands[behind:], shared, known)
    else:
        yield from _trimmed(bands, strips, table)


def _trimmed(bands: list[Band], strips: list[Gap], table: bool) -> Iterator[_Run]:
    first = _lone(bands, strips, table)
    last = max(first, len(bands) - _lone(bands[::-1], strips, table))
    inside = bands[first:last]
    yield _Run(bands[:first], [])
    if table and not several(inside, strips):
        yield _Run(inside, [])
    elif inside:
        yield _Run(inside, strips, table)
    yield _Run(bands[last:], [])


def _separate(bands: list[Band], strips: list[Gap]) -> int | None:
    """Return which band stands alone, far from those above and below it."""
    steps = [below[0].y - above[-1].y for above, below in pairwise(bands)]
    far = _FAR * median(steps) if steps else 0.0
    return next(
        (
            at
            for at in range(1, len(bands) - 1)
            if min(steps[at - 1 : at + 1]) > max(far, _APART * bands[at][0].size)
            and len(filled(bands[at], strips)) == 1
        ),
        None,
    )


def _lone(bands: list[Band], strips: list[Gap], table: bool) -> int:
    """Return how many bands at the start are no part of the columns below."""
    lone = 0
    while lone < len(bands) and _is_lone(filled(bands[lone], strips), table):
        lone += 1
    if table or not 0 < lone < len(bands):
        return lone
    heading = lone <= _LONGEST_HEADING and _far(bands, lone, strips)
    return lone if heading else 0


def _far(bands: list[Band], lone: int, strips: list[Gap]) -> bool:
    """Return whether the first ``lone`` bands stand off from the rest of their column.

    The bands may come from the bottom up.
    """
    last = bands[lone - 1][0]
    texts = columns(strips, words_in(bands))
    column = next(rows(text) for text in texts if last.words[0] in text)
    steps = [below.y - above.y for above, below in pairwise(column)]
    count = len(rows_in(bands[:lone]))
    if count > len(steps):
        return True
    downward = bands[0][0].y < bands[-1][0].y
    step = steps[count - 1] if downward else steps[-count]
    return step > max(_APART * last.size, _FAR * median(steps))


def _is_lone(columns: list[int], table: bool) -> bool:
    """Return whether a line is no row: in a table, one in the first column alone."""
    return columns == [0] if table else len(columns) == 1


def _strips(bands: list[Band], shared: list[Gap]) -> list[Gap]:
    """Return the strips between columns or cells, not those behind list marks."""
    strips = inner(shared, rows_in(bands))
    if len(bands) == 1 and len(rows_in(bands)) < _FEWEST_ROWS * (len(strips) + 1):
        return []
    at = 0
    while at < len(strips):
        left, right = columns(strips, words_in(bands))[at : at + 2]
        few = min(len(rows(left)), len(rows(right))) < _SEVERAL <= len(bands) / 2
        if not left or not right or few or _marks(left, right):
            del strips[at]
        else:
            at += 1
    return strips


def _marks(left: list[Word], right: list[Word]) -> bool:
    """Return whether ``left`` are list marks, or as short beside running text."""
    if all(LIST_MARK.fullmatch(word.text) for word in left):
        return True
    short = all(len(word.text) <= _LONGEST_MARK for word in left)
    return short and len(rows(left)) == len(left) and running(rows(right))
