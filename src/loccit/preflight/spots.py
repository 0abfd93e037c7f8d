"""Where the words of a claim stand in a PDF: on a page, or over the foot of one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loccit.preflight.key_figure import settings
from loccit.preflight.reading import Reading, squeezed

Pages = Sequence[tuple[Reading, ...]]
# Where a line may end: at a space or dash, or where a long word may be divided.
_ENDS = re.compile(r"(?<=[\s—–‐-])(?=\S)|(?<=[^\W\d_]{3})(?=[^\W\d_]{3})")


@dataclass(frozen=True, slots=True)
class Piece:
    """``reading.letters[start:end]`` on ``page``, from 1."""

    page: int
    reading: Reading
    start: int
    end: int


Spot = tuple[Piece, ...]


def spots(claim: str, pages: Pages, first: Iterable[int]) -> Iterator[Spot]:
    """Yield each place in which ``claim`` stands whole and begins on a page of these.

    One that runs over to the next page is looked for only where none stands on one.
    """
    wanted = [page for page in first if page <= len(pages)]
    ways = [squeezed(claim), *settings(claim)]
    whole = [spot for page in wanted for spot in _whole(ways, pages, page)]
    yield from whole
    if not whole:
        for page in wanted:
            yield from _over(claim, pages, page)


def _whole(ways: Iterable[str], pages: Pages, page: int) -> Iterator[Spot]:
    for reading in pages[page - 1]:
        for way in ways:
            for at in _found(way, reading.letters):
                yield (Piece(page, reading, at, at + len(way)),)


def _over(claim: str, pages: Pages, page: int) -> Iterator[Spot]:
    """Yield the places where a claim begins on ``page`` and ends on the next."""
    after = pages[page] if page < len(pages) else ()
    for this, next_ in ((one, two) for one in pages[page - 1] for two in after):
        for cut in reversed([match.start() for match in _ENDS.finditer(claim)]):
            head, rest = squeezed(claim[:cut]).rstrip("-"), squeezed(claim[cut:])
            for at in _found(head, this.letters):
                begun = Piece(page, this, at, at + len(head))
                for on in _found(rest, next_.letters):
                    yield begun, Piece(page + 1, next_, on, on + len(rest))


def _found(words: str, letters: str) -> Iterator[int]:
    at = letters.find(words) if words else -1
    while at >= 0:
        yield at
        at = letters.find(words, at + 1)
