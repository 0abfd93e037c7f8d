"""Words of a file that did not change, found in what another reader makes of it."""

import re
import unicodedata
from functools import lru_cache

from loccit.sources.passages.again import common
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.normalise import cuts

_SOLID = re.compile(r"[^\W_]|(?<=\d)[.,/:-](?=\d)")
_LIGATURES = frozenset(map(chr, range(0xFB00, 0xFB07)))


def find_reread(text: str, piece: Anchor) -> tuple[int, int] | None:
    """Return the place of the anchor's letters and digits in a text read anew.

    Readers differ in hyphens at line ends, in marks of lists, in spaces and signs,
    and all else is the source's. None when the letters are not there, or stand in
    several places and none has the anchor's surroundings.
    """
    needle, _ = _bare(piece.exact)
    hay, offsets = _bare(text)
    places = [
        match.start()
        for match in re.finditer(re.escape(needle), hay)
        if not cuts(text, offsets[match.start()])
        and not cuts(text, offsets[match.end() - 1] + 1)
    ]
    before, after = _bare(piece.prefix)[0][::-1], _bare(piece.suffix)[0]
    ranked = [
        (
            common(hay[max(0, at - len(before)) : at][::-1], before)
            + common(hay[at + len(needle) :][: len(after)], after),
            at,
        )
        for at in places
    ]
    best = max((alike for alike, _ in ranked), default=0)
    found = [at for alike, at in ranked if alike == best]
    if len(found) != 1:
        return None
    return offsets[found[0]], offsets[found[0] + len(needle) - 1] + 1


# A briefing looks up many citations in one source after another.
@lru_cache(maxsize=4)
def _bare(text: str) -> tuple[str, list[int]]:
    """Return the letters and digits of ``text``, and the offset of each.

    A ligature is its letters, and marks inside a number stay: 4.8 is not 48.
    """
    signs: list[str] = []
    offsets: list[int] = []
    for match in _SOLID.finditer(text):
        char = match[0]
        solid = unicodedata.normalize("NFKC", char) if char in _LIGATURES else char
        signs += solid
        offsets += [match.start()] * len(solid)
    return "".join(signs), offsets
