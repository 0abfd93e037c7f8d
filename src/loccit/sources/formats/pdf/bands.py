"""A region's rows as bands, and bands that share a blank strip."""

from collections.abc import Iterator, Sequence

from loccit.sources.formats.pdf.gaps import Gap, blanks, columns, common, inner
from loccit.sources.formats.pdf.rows import Row, rows
from loccit.sources.formats.pdf.words import Word

# The rows of a region that no blank line parts.
Band = list[Row]
# In shares of the letters' size: how wide a strip must stay blank.
_STRIP = 0.7


def rows_in(bands: Sequence[Band]) -> list[Row]:
    """Return the rows of ``bands``."""
    return [row for band in bands for row in band]


def words_in(bands: Sequence[Band]) -> list[Word]:
    """Return the words of ``bands``."""
    return [word for row in rows_in(bands) for word in row.words]


def filled(band: Band, strips: Sequence[Gap]) -> list[int]:
    """Return the numbers of the columns in which ``band`` has words."""
    parts = columns(strips, words_in([band]))
    return [at for at, column in enumerate(parts) if column]


def runs(words: Sequence[Word]) -> Iterator[tuple[list[Band], list[Gap]]]:
    """Yield bands that belong together, with the blank strips that they share."""
    bands = _bands(rows(words))
    left = min((row.x0 for row in rows_in(bands)), default=0.0) - 1
    *_, wide, right = sorted([0.0, 0.0, *(row.x1 for row in rows_in(bands))])
    run: list[Band] = []
    shared: list[Gap] = []
    for band in bands:
        gaps = blanks(band, left, right + 1, wide)
        both = common(shared, gaps, _STRIP * band[0].size) if run else gaps
        if run and not _goes_on(run, band, shared, both, inner(gaps, band)):
            yield run, shared
            run, both = [], gaps
        run.append(band)
        shared = both
    yield run, shared


def _goes_on(
    run: list[Band], band: Band, shared: list[Gap], both: list[Gap], own: list[Gap]
) -> bool:
    """Return whether ``both`` is enough: a strip between words may not be lost.

    ``own`` are the strips between words of ``band``.
    """
    above = rows_in(run)
    if inner(shared, above):
        return bool(inner(both, above))
    return bool(both) and len(inner(both, [*above, *band])) >= len(own)


def _bands(lines: Sequence[Row]) -> list[Band]:
    """Return rows that overlap in height together."""
    found: list[Band] = []
    low = 0.0
    for row in lines:
        if found and row.top < low:
            found[-1].append(row)
            low = max(low, row.bottom)
        else:
            found.append([row])
            low = row.bottom
    return found
