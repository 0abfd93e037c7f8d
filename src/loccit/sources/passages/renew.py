"""Anchors renewed: which of a lock's stay as they are, and which are made today."""

from collections.abc import Collection, Iterable, Mapping

from loccit.model import Source
from loccit.sources.passages.anchors import Anchor, Key
from loccit.sources.passages.locate import anchor, locate

_LOST = ("moved", "altered", "gone")


def renewed(
    cited: Iterable[tuple[Key, Source]],
    held: Mapping[Key, Anchor],
    afresh: Collection[Key] = (),
) -> list[Anchor]:
    """Return the anchors of the citations ``cited``, each with its source.

    A held one whose words moved, changed or went stays as it is, or nobody would
    hear of it again; one in ``afresh`` is made from today's text all the same. A
    citation that leads nowhere has none.
    """
    kept: dict[Key, Anchor] = {}
    for key, source in cited:
        place, quote = key[1] or None, key[2] or None
        old = None if key in afresh else held.get(key)
        lost = old and locate(source, place, quote, old).state in _LOST
        found = old if lost else anchor(source, place, quote)
        if found:
            kept[key] = found
    return list(kept.values())
