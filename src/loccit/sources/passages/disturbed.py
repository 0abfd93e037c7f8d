"""Signs that words which are found are not those that an anchor meant."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from loccit.model import Source
from loccit.sources.passages.again import SURROUNDINGS, surroundings
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.normalise import normalise, places_of
from loccit.sources.passages.places import block_of
from loccit.sources.passages.similar import LIKE


def in_its_place(source: Source, place: tuple[int, int], piece: Anchor) -> str:
    """Return the words that the anchor's became, where ``place`` only repeats them.

    They are like the anchor's and stand between its own surroundings, which those
    at ``place`` lack. "" when the words at ``place`` are the anchor's.
    """
    if surroundings(source.text, place, piece):
        return ""
    words = normalise(piece.exact)
    found = (source.text[a:b].strip() for a, b in _between(source, piece))
    scored = ((fuzz.ratio(normalise(now), words), now) for now in found)
    return next((now for score, now in scored if LIKE <= score < 100), "")


def _between(source: Source, piece: Anchor) -> Iterator[tuple[int, int]]:
    """Yield what stands today between the words before and behind the anchor's.

    Where it began or ended the text, that is what is left of the block.
    """
    before, after = normalise(piece.prefix), normalise(piece.suffix)
    if len(before) + len(after) < SURROUNDINGS:
        return
    longest = 2 * len(piece.exact)
    starts = [end for _, end in places_of(before, source.text)] if before else []
    ends = [start for start, _ in places_of(after, source.text)] if after else []
    if before and after:
        pairs = ((a, b) for a in starts for b in ends if 0 <= b - a <= longest)
        yield from pairs
    elif before:
        solid = (_solid(source.text, at, 1) for at in starts)
        blocks = ((at, block_of(source, at, at)) for at in solid)
        yield from ((at, block.end) for at, block in blocks if block)
    else:
        solid = (_solid(source.text, at - 1, -1) for at in ends)
        blocks = ((at + 1, block_of(source, at, at)) for at in solid)
        yield from ((block.start, at) for at, block in blocks if block)


def _solid(text: str, at: int, step: int) -> int:
    """Return the first place from ``at`` on, by ``step``, that holds no space."""
    while 0 <= at < len(text) and text[at].isspace():
        at += step
    return at


def sentence_around(source: Source, start: int, end: int) -> str:
    """Return the sentences that hold the words and say more; "" if they say no more."""
    holding = [one for one in source.sentences if one.start < end and start < one.end]
    if not holding:
        return ""
    first, last = holding[0].start, holding[-1].end
    more = source.text[first:start] + source.text[end:last]
    return source.text[first:last] if any(map(str.isalnum, more)) else ""
