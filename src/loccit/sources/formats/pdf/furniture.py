"""Running heads and feet, page numbers and watermarks: what repeats over pages."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from loccit.sources.formats.pdf.numbers import Key, keys
from loccit.sources.formats.pdf.rows import Row, row, rows
from loccit.sources.formats.pdf.words import Word

# How many rows at the top and at the bottom may be one.
_EDGE = 3
_FEWEST_PAGES = 3
# Points by which its place may differ from page to page.
_PLACE = 4.0
# In shares of the letters' size.
_GAP = 1.5
_WATERMARK = 2.0
_LARGE = 1.25
# Large letters have to repeat on this share of the pages.
_MOST = 0.6
_SAME_SIZE = 0.07
# A step this many times the page's usual one parts a head from the text.
_STEP = 1.25
_FAR, _USUAL, _NEAR = 3.0, 1.3, 1.6


@dataclass(frozen=True, slots=True)
class Page:
    """A page's words without its edges, and what of these it has of its own.

    ``gone`` are the texts that repeat on other pages.
    """

    words: tuple[Word, ...]
    top: tuple[Row, ...] = ()
    bottom: tuple[Row, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """Words between wide gaps of a row; left and right pages change them about.

    ``large`` letters are a heading's, or a watermark's.
    """

    page: int
    row: int
    words: Row
    large: bool


def without_edges(pages: Sequence[Sequence[Word]]) -> list[Page]:
    """Return each page parted from what repeats on other pages.

    A part of a row at the top or bottom repeats when it stands at the same height on
    three pages or more with the same words, but for a number that counts with the
    pages. On one or two pages everything is kept, parted from the text if it repeats.
    """
    lines = [rows(words) for words in pages]
    usual = _usual_size(lines)
    edges = [_edges(at, page, usual) for at, page in enumerate(lines)]
    count = sum(map(bool, edges))
    repeated = _repeated([part for edge in edges for part in edge], count)
    drop = count >= _FEWEST_PAGES
    return [
        _page(page, edge, repeated, drop)
        for page, edge in zip(lines, edges, strict=True)
    ]


def _usual_size(pages: Sequence[Sequence[Row]]) -> float:
    """Return the size of most letters of the document."""
    letters: Counter[float] = Counter()
    for line in (line for page in pages for line in page):
        letters[line.size] += sum(len(word.text) for word in line.words)
    return max(letters, key=lambda size: (letters[size], size), default=0.0)


def _edges(at: int, page: Sequence[Row], usual: float) -> list[_Part]:
    return [
        _Part(at, number, part, line.size >= _LARGE * usual)
        for number, line in enumerate(page)
        if number < _EDGE
        or number >= len(page) - _EDGE
        or line.size >= _WATERMARK * usual
        for part in _parts(line)
    ]


def _parts(line: Row) -> list[Row]:
    found = [[line.words[0]]]
    for last, word in pairwise(line.words):
        if abs(word.x0 - last.x1) > _GAP * line.size:
            found.append([])
        found[-1].append(word)
    return [row(words) for words in found]


def _repeated(parts: Sequence[_Part], count: int) -> set[_Part]:
    """Return the parts that repeat on ``count`` pages; large ones on most of them."""
    least = min(_FEWEST_PAGES, max(2, count))
    places: dict[Key, list[_Part]] = defaultdict(list)
    for part in parts:
        for key in keys(part.words.text, part.page, heading=part.large):
            places[key].append(part)
    return {
        part
        for found in places.values()
        for alike in _at_one_height(found)
        for part in alike
        if len({one.page for one in alike})
        >= (max(least, _MOST * count) if part.large else least)
    }


def _at_one_height(found: list[_Part]) -> Iterator[list[_Part]]:
    ordered = sorted(found, key=lambda part: part.words.y)
    alike = ordered[:1]
    for before, part in pairwise(ordered):
        if part.words.y - before.words.y > _PLACE:
            yield alike
            alike = []
        alike.append(part)
    yield alike


def _page(
    page: Sequence[Row], edges: Sequence[_Part], repeated: set[_Part], drop: bool
) -> Page:
    gone = [part for part in edges if part in repeated]
    own = [
        part
        for part in edges
        if part not in repeated and part.row in {one.row for one in gone}
    ]
    # Other figures beside it: it is the row of a table.
    tables = {p.row for p in own if not any(map(str.isalpha, p.words.text))}
    taken = _apart(page, {part.row for part in gone} - tables)
    gone = [part for part in gone if part.row in taken]
    inside = [line for number, line in enumerate(page) if number not in taken]
    middle = median(line.y for line in inside) if inside else 0.0
    kept = [part for part in own if part.row in taken]
    kept = kept if drop else sorted([*gone, *kept], key=lambda p: (p.row, p.words.x0))
    return Page(
        words=tuple(word for line in inside for word in line.words),
        top=tuple(part.words for part in kept if part.words.y <= middle),
        bottom=tuple(part.words for part in kept if part.words.y > middle),
        gone=tuple(part.words.text for part in gone) if drop else (),
    )


def _apart(page: Sequence[Row], taken: set[int]) -> set[int]:
    """Return which rows of ``taken`` are no lines of the text that is next to them."""
    steps = [(below.y - above.y) / above.size for above, below in pairwise(page)]
    near = [step for step in steps if step < _FAR]
    usual = median(near) if near else _USUAL
    left = set(taken)
    for at in sorted(taken, key=lambda at: -min(at, len(page) - 1 - at)):
        inward = at + 1 if at < len(page) / 2 else at - 1
        if inward in left or not 0 <= inward < len(page):
            continue
        row, text = page[at], page[inward]
        alike = abs(row.size - text.size) <= _SAME_SIZE * text.size
        if alike and abs(row.y - text.y) <= max(_STEP * usual, _NEAR) * text.size:
            left.discard(at)
    return left
