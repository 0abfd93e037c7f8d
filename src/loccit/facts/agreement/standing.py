"""A changed paragraph at the grain of what rests on it."""

from collections.abc import Iterator
from dataclasses import replace

from loccit.facts.agreement.checks import Ground
from loccit.facts.agreement.grain import fewest, found_in
from loccit.facts.agreement.items import Items
from loccit.model import Passage, Source
from loccit.sources.passages.again import find_again
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.disturbed import in_its_place, sentence_around
from loccit.sources.passages.normalise import occurrences
from loccit.sources.passages.places import CONTEXT, passage
from loccit.sources.sentences import split


def standing(held: Anchor, said: Items, source: Source) -> tuple[Passage, ...]:
    """Return where the sentences that bore ``said`` out still stand in ``source``.

    They are the fewest whole ones of the anchor's words that hold all of ``said``
    that these held at all. Empty when one of them is gone, or none were few enough.
    """
    lang = str(source.record.get("language") or "en")
    old = [one for piece in held.pieces for one in _sentences(piece, lang)]
    words = [one.exact for one in old]
    wanted = found_in(said, Ground(" ".join(words), ""))
    places = [_place(source, old[i]) for i in fewest(wanted, words)]
    found = [passage(source, *place) for place in places if place]
    return tuple(found) if len(found) == len(places) else ()


def _sentences(piece: Anchor, lang: str) -> Iterator[Anchor]:
    """Yield each sentence of an anchor as an anchor of its own."""
    for start, end in split(piece.exact, lang):
        yield replace(
            piece,
            exact=piece.exact[start:end],
            prefix=(piece.prefix + piece.exact[:start])[-CONTEXT:],
            suffix=(piece.exact[end:] + piece.suffix)[:CONTEXT],
            start=piece.start + start,
            end=piece.start + end,
            further=(),
        )


def _place(source: Source, sentence: Anchor) -> tuple[int, int] | None:
    """Return where a sentence stands, as a whole one and not as a repetition."""
    place = find_again(source.text, sentence)
    if place is None:
        places = occurrences(sentence.exact, source.text)
        place = places[0] if len(places) == 1 else None
    if place is None or sentence_around(source, *place):
        return None
    return None if in_its_place(source, place, sentence) else place
