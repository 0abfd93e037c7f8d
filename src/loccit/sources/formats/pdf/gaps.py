"""Where a region is blank from top to bottom: between columns and cells."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from loccit.sources.formats.pdf.rows import Row
from loccit.sources.formats.pdf.words import Word

Gap = tuple[float, float]
# A gap this wide, in shares of the letters' size, parts columns or cells …
_WIDE = 1.5
# … or this wide, when it is this many times the least space of several words.
_NARROW, _TIMES_SPACE = 0.8, 1.3
_SEVERAL = 4
_TOUCHING = 0.1
_ALIKE, _WIDEST, _AT_EDGE = 0.12, 3.0, 0.4


def blanks(rows: Sequence[Row], left: float, right: float, wide: float) -> list[Gap]:
    """Return the gaps that all ``rows`` share between ``left`` and ``right``.

    ``wide`` is how far two rows of their region reach: the width that lines are set to.
    """
    spans = sorted((word.x0, word.x1) for row in rows for word in row.words)
    least = _least(rows, left, wide)
    found: list[Gap] = []
    at = left
    for x0, x1 in spans:
        if x0 - at >= least or (at == left and x0 > left):
            found.append((at, x0))
        at = max(at, x1)
    return [*found, (at, right)] if right > at else found


def _least(rows: Sequence[Row], left: float, wide: float) -> float:
    """Return how wide a gap must be that is no space between words.

    Spaces that are all alike are those of a line set to the column's width.
    """
    size = median(row.size for row in rows)
    spaces = [b.x0 - a.x1 for row in rows for a, b in pairwise(row.words)]
    spaces = [space for space in spaces if space > _TOUCHING * size]
    if len(rows) == 1 and spaces and max(spaces) - min(spaces) <= _ALIKE * size:
        several = len(spaces) >= _SEVERAL - 1
        if several or _set_to_width(rows[0], left, wide):
            return _WIDEST * size
    space = min(spaces) if len(spaces) >= _SEVERAL else 0.0
    return min(_WIDE * size, max(_NARROW * size, _TIMES_SPACE * space))


def _set_to_width(row: Row, left: float, wide: float) -> bool:
    """Return whether ``row`` reaches both edges and ends in no figure, as text does."""
    edge = _AT_EDGE * row.size
    at_edges = row.x0 - left <= edge and abs(wide - row.x1) <= edge
    return at_edges and any(map(str.isalpha, row.words[-1].text))


def common(some: Iterable[Gap], others: Sequence[Gap], least: float) -> list[Gap]:
    """Return where gaps of both overlap, by at least ``least``."""
    both = ((max(a, c), min(b, d)) for a, b in some for c, d in others)
    return [(a, b) for a, b in both if b - a >= least]


def inner(gaps: Iterable[Gap], rows: Sequence[Row]) -> list[Gap]:
    """Return those of ``gaps`` that have words of ``rows`` on both sides."""
    left = min((row.x0 for row in rows), default=0.0)
    right = max((row.x1 for row in rows), default=0.0)
    return [(a, b) for a, b in gaps if a > left and b < right]


def columns(strips: Sequence[Gap], words: Iterable[Word]) -> list[list[Word]]:
    """Return the ``words`` left of, between and right of ``strips``."""
    found: list[list[Word]] = [[] for _ in range(len(strips) + 1)]
    for word in words:
        middle = (word.x0 + word.x1) / 2
        found[sum(middle > b for _, b in strips)].append(word)
    return found
