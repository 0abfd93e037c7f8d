"""What a citation whose words changed says today: shown to a person, who decides."""

from dataclasses import dataclass

from loccit.model import Passage, Source
from loccit.sources.passages.again import find_again
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.disturbed import in_its_place
from loccit.sources.passages.locator import Locator, LocatorError, parse
from loccit.sources.passages.normalise import occurrences
from loccit.sources.passages.places import block_of, blocks_at, locator_of, passage
from loccit.sources.passages.similar import likeness_in, nearest
from loccit.sources.passages.wanted import runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The words that a citation meant, and those that stand there today.

    ``locator`` names today's place; it is another than the citation's where
    paragraphs were put in or taken out. ``new`` is "" when the passage is gone.
    """

    old: str
    new: str
    locator: str


def change(
    source: Source, locator: str | None, quote: str | None, held: Anchor | None
) -> Change:
    """Return what became of the altered words of a citation.

    A quoted citation's new words are the piece of the text that is most like them.
    """
    if quote:
        sentence = nearest(quote, source)
        new = likeness_in(quote, sentence) if sentence else ""
        return Change(old=quote, new=new, locator=locator or "")
    old = " … ".join(piece.exact for piece in held.pieces) if held else ""
    found, today = _today(source, locator or "", held)
    return Change(old=old, new=" … ".join(one.exact for one in found), locator=today)


def _today(
    source: Source, locator: str, held: Anchor | None
) -> tuple[list[Passage], str]:
    """Return today's blocks in place of the anchor's, and their locator.

    Numbers of paragraphs shift, so those are found by likeness; other places are
    those of the same name. There are no blocks when one of them is gone.
    """
    try:
        places = parse(locator)
        if held is None or any(place.quote for place in places):
            return [], locator
        if any(place.kind != "para" or place.within for place in places):
            named = [(place, blocks_at(source, place)) for place in places]
            spans = [run for place, blocks in named for run in runs(place, blocks)]
            return [passage(source, r[0].start, r[-1].end) for r in spans], locator
    except LocatorError:
        return [], locator
    alike = [_like(source, piece) for piece in held.pieces]
    found = [one for one in dict.fromkeys(alike) if one]
    if None in alike:
        return [], locator
    numbers = [n for place in places for n in _numbers(place)]
    same = numbers == [one.para for one in found]
    return found, locator if same else locator_of(found)


def _numbers(place: Locator) -> range:
    return range(int(place.first), int(place.last or place.first) + 1)


def _like(source: Source, piece: Anchor) -> Passage | None:
    """Return the block that holds the words of ``piece``, or those most like them."""
    place = find_again(source.text, piece)
    instead = in_its_place(source, place, piece) if place else ""
    if place is None or instead:
        words = instead or nearest(piece.exact, source)
        places = occurrences(words, source.text)
        place = places[0] if places else None
    block = block_of(source, *place) if place else None
    return passage(source, block.start, block.end) if block else None
