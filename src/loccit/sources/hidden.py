"""Characters that nobody sees and that change what a text seems to say."""

import re
import unicodedata
from collections import Counter

from loccit.model import Block

# Bidi controls turn 8.4 into "4.8" on the page; zero-width characters part or join
# words unseen. Joiners between letters of scripts that need them are no trick.
_HIDDEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
    "|(?<=[\\w.,-])(?<![^\\x00-\\u024f])[\u200c\u200d]"
)


def hidden(text: str, blocks: tuple[Block, ...]) -> str:
    """Return a phrase that names such characters and their ¶s; "" if there are none."""
    found = [(match[0], match.start()) for match in _HIDDEN.finditer(text)]
    counts = Counter(char for char, _ in found)
    kinds = (f"{count} × {_name(char)}" for char, count in sorted(counts.items()))
    places = (
        f"¶{block.n}" if block.n is not None else "a heading"
        for block in blocks
        if any(block.start <= at < block.end for _, at in found)
    )
    where = ", ".join(dict.fromkeys(places))
    return f"{', '.join(kinds)} in {where or 'no block'}" if found else ""


def _name(char: str) -> str:
    return f"{unicodedata.name(char, 'unnamed').lower()} (U+{ord(char):04X})"
