"""A changed paragraph at the grain of what rests on it."""

from loccit.facts.agreement.checks import Ground
from loccit.facts.agreement.grain import fewest, found_in
from loccit.facts.agreement.items import Items
from loccit.model import Passage, Source
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.normalise import occurrences
from loccit.sources.passages.places import passage
from loccit.sources.sentences import split


def standing(held: Anchor, said: Items, source: Source) -> tuple[Passage, ...]:
    """Return where the sentences that bore ``said`` out still stand in ``source``.

    They are the fewest whole ones of the anchor's words that hold all of ``said``
    that these held at all. Empty when one of them is gone, or none were few enough.
    """
    old = [
        piece.exact[start:end]
        for piece in held.pieces
        for start, end in split(piece.exact, "en")
    ]
    wanted = found_in(said, Ground(" ".join(old), ""))
    places = [occurrences(old[i], source.text) for i in fewest(wanted, old)]
    if not all(places):
        return ()
    return tuple(passage(source, *found[0]) for found in places)
