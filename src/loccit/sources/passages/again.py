"""An anchor's words found again in a text that has changed around them."""

from loccit.model import Source
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.normalise import normalise, occurrences
from loccit.sources.passages.wanted import Wanted

# Words as long as a clause are found by themselves; shorter ones might stand
# anywhere and need at least this much of their old surroundings (code points).
CLAUSE = 40
SURROUNDINGS = 12


def find_again(text: str, piece: Anchor) -> tuple[int, int] | None:
    """Return the place of the anchor's words whose surroundings are most alike.

    None when the words are not in ``text``, or are few and stand in another place.
    """
    places = occurrences(piece.exact, text)
    if not places:
        return None
    ranked = [(_alike(text, at, piece), -abs(at[0] - piece.start), at) for at in places]
    _, _, place = max(ranked)
    long = len(piece.exact) >= CLAUSE
    return place if long or surroundings(text, place, piece) else None


def surroundings(text: str, place: tuple[int, int], piece: Anchor) -> bool:
    """Return whether the words at ``place`` stand where the anchor's stood."""
    asked = min(SURROUNDINGS, len(normalise(piece.prefix + piece.suffix)))
    return _alike(text, place, piece) >= asked


def still_there(
    source: Source, wanted: list[Wanted], piece: Anchor
) -> tuple[int, int] | None:
    """Return the anchor's words in the very block that the citation names.

    There they need no surroundings, quoted or the whole of the block.
    """
    words = normalise(piece.exact)
    spans = [
        (block.start, block.end)
        for one in wanted
        if not one.quote
        for block in one.blocks or ()
    ]
    whole = [(a, b) for a, b in spans if normalise(source.text[a:b]) == words]
    asked = [one for one in wanted if one.quote and one.blocks]
    quoting = [one for one in asked if normalise(one.quote or "") == words]
    places = occurrences(piece.exact, source.text) if quoting else []
    quoted = [at for at in places if any(one.covers(at[0]) for one in quoting)]
    return next(iter([*whole, *quoted]), None)


def _alike(text: str, place: tuple[int, int], piece: Anchor) -> int:
    """Return how many characters around ``place`` are those around the anchor."""
    start, end = place
    before = normalise(text[max(0, start - len(piece.prefix)) : start])[::-1]
    after = normalise(text[end : end + len(piece.suffix)])
    return common(before, normalise(piece.prefix)[::-1]) + common(
        after, normalise(piece.suffix)
    )


def common(one: str, other: str) -> int:
    """Return how many characters the two have in common from their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    shorter = min(len(one), len(other))
    return next((at for at, (left, right) in pairs if left != right), shorter)
