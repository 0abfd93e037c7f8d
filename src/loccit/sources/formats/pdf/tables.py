"""Whether bands with blank strips are a table, and its cells."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import mean

from loccit.sources.formats.pdf.bands import Band, filled, words_in
from loccit.sources.formats.pdf.gaps import Gap, columns
from loccit.sources.formats.pdf.rows import Row, rows
from loccit.sources.formats.pdf.sentences import closes

# The lines of a cell, from the top down.
Cell = tuple[str, ...]
# What makes a column one of running text: letters a line, the share of lines that
# fill it (to this share of its width), and at most this share of figures.
_LETTERS = 15
_FULL, _FULL_LINES = 0.7, 0.4
_FIGURES = 0.3
_FEWEST_LINES = 3
# Notes in the margin have at most this share of the lines of the text they are at.
_LONG = 5
_MARGIN = 0.6
_ON_LINE = 0.15
# A step this many times the usual one parts rows whose cells have several lines.
_STEP = 1.35
# Columns of cells begin anew at this share of those steps.
_BEGUN = 0.8
_ONE_LINE = 1.5
# So many lines in the first cell alone are no part of the table.
_LONE = 2


def tabular(
    run: Sequence[Band], strips: Sequence[Gap], known: Sequence[Gap] = ()
) -> bool:
    """Return whether ``run`` is a table; else its columns are running text.

    ``known`` strips part columns of text elsewhere in the document.
    """
    words = words_in(run)
    texts = [rows(column) for column in columns(strips, words) if column]
    longest = max(texts, key=len)
    text = all(map(running, texts))
    if text and known and all(_within(strip, known) for strip in strips):
        return False
    if len(longest) < _FEWEST_LINES:
        return True
    if text:
        return _in_step(run, strips)
    others = [row for text in texts if text is not longest for row in text]
    beside = len(longest) >= _LONG and len(others) <= _MARGIN * len(longest)
    return not (beside and running(longest)) or _level(others, longest)


def _within(strip: Gap, known: Sequence[Gap]) -> bool:
    return any(strip[0] < b and strip[1] > a for a, b in known)


def _level(others: Sequence[Row], text: Sequence[Row]) -> bool:
    """Return whether ``others`` stand on the lines of ``text``, as cells do."""
    level = [
        any(abs(row.y - line.y) <= _ON_LINE * line.size for line in text)
        for row in others
    ]
    return mean(level) > _BEGUN


def running(lines: Sequence[Row]) -> bool:
    """Return whether the lines of a column are running text."""
    letters = "".join(line.text for line in lines)
    width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    full = mean(line.x1 - line.x0 >= _FULL * width for line in lines)
    figures = sum(char.isdigit() for char in letters)
    return (
        len(letters) >= _LETTERS * len(lines)
        and full >= _FULL_LINES
        and figures <= _FIGURES * len(letters)
    )


def _in_step(run: Sequence[Band], strips: Sequence[Gap]) -> bool:
    """Return whether all columns begin anew at the same heights, as cells do."""
    groups = _groups(run)
    begun = [len(filled(group[0], strips)) > len(strips) for group in groups]
    if len(groups) < _FEWEST_LINES or mean(begun) <= _BEGUN:
        return False
    ends = [_text_goes_on(above, below, strips) for above, below in pairwise(groups)]
    return mean(ends) <= 1 - _BEGUN


def _text_goes_on(
    above: Sequence[Band], below: Sequence[Band], strips: Sequence[Gap]
) -> bool:
    """Return whether a sentence of some column goes on from one group to the next."""
    texts = zip(_columns(above, strips), _columns(below, strips), strict=True)
    return any(
        a and b and b[0].text[:1].islower() and not closes(a[-1].text) for a, b in texts
    )


def _columns(bands: Sequence[Band], strips: Sequence[Gap]) -> list[list[Row]]:
    words = words_in(bands)
    return [rows(column) for column in columns(strips, words)]


def end(run: Sequence[Band], strips: Sequence[Gap]) -> int | None:
    """Return which band is the first behind the table, None when it goes to the end.

    That is where several lines stand in the first column alone.
    """
    lone = [filled(band, strips) == [0] for band in run]
    return next(
        (
            at
            for at in range(1, len(run) - _LONE)
            if any(not one for one in lone[:at]) and all(lone[at : at + _LONE + 1])
        ),
        None,
    )


def several(bands: Sequence[Band], strips: Sequence[Gap]) -> bool:
    """Return whether two rows or more have several cells."""
    return sum(len(filled(band, strips)) > 1 for band in bands) > 1


def _groups(run: Sequence[Band]) -> list[list[Band]]:
    """Return bands with no wide step between them together."""
    steps = [b[0].y - a[0].y for a, b in pairwise(run)]
    wide = _STEP * min(steps, default=0.0)
    groups = [[run[0]]]
    for band, step in zip(run[1:], steps, strict=True):
        if step > wide:
            groups.append([])
        groups[-1].append(band)
    return groups


def cells(run: Sequence[Band], strips: Sequence[Gap]) -> tuple[tuple[Cell, ...], ...]:
    """Return the cells of each row of the table; figures are never joined."""
    found: list[list[Cell]] = []
    groups = _groups(run)
    for group in groups:
        last: Band | None = None
        for band in group:
            line = _cells(band, strips)
            if last and _same_row(found[-1], line, last, band, len(groups) > 1):
                found[-1] = [a + b for a, b in zip(found[-1], line, strict=True)]
            else:
                found.append(line)
            last = band
    return tuple(map(tuple, found))


def _same_row(
    above: list[Cell], line: list[Cell], last: Band, band: Band, grouped: bool
) -> bool:
    """Return whether ``line`` goes on the cells ``above``.

    ``grouped`` says that wider steps part the rows; else a line goes on only if it has
    no first cell.
    """
    if last[0].bold != band[0].bold or _figures_meet(above, line):
        return False
    near = band[0].y - last[0].y < _ONE_LINE * band[0].size
    if near and above[0] and not any(above[1:]):
        return bool(line[0]) and line[0][0][:1].islower()
    if all(line) and any(map(_figures, line)):
        return False
    return grouped or (near and not line[0])


def _figures(cell: Cell) -> bool:
    return not any(char.isalpha() for text in cell for char in text)


def _figures_meet(above: Sequence[Cell], below: Sequence[Cell]) -> bool:
    """Return whether joining them would put a figure beside a figure."""
    return any(
        (a[-1][-1].isdigit() and b[0][0].isdigit()) or (_figures(a) and _figures(b))
        for a, b in zip(above, below, strict=True)
        if a and b
    )


def _cells(band: Band, strips: Sequence[Gap]) -> list[Cell]:
    words = words_in([band])
    return [
        tuple(line.cells for line in rows(column)) for column in columns(strips, words)
    ]
