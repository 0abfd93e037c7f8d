"""Characters that nobody sees and that change what a text seems to say."""

import re
import unicodedata
from collections import Counter

from loccit.model import Block
from loccit.sources.where import where

# Bidi controls turn 8.4 into "4.8" on the page; zero-width characters part or join
# words unseen; tags spell whole sentences that only machines read. Joiners between
# letters of scripts that need them are no trick, nor are marks of direction beside
# letters of scripts that run to the left, nor the tags of a flag.
_TAGS = "\U000e0000-\U000e007f"
_LEFTWARD = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_HIDDEN = re.compile(
    "[\u00ad\u034f\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    "\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]"
    f"|(?<![\U0001f3f4{_TAGS}])[{_TAGS}]+"
    f"|(?<![{_LEFTWARD}\\W])[\u061c\u200e\u200f](?![{_LEFTWARD}])"
    "|(?<=[\\w.,-])(?<![^\\x00-\\u024f])[\u200c\u200d]"
)


def hidden(text: str, blocks: tuple[Block, ...]) -> str:
    """Return a phrase that names such characters and their ¶s; "" if there are none."""
    found = [
        (char, match.start()) for match in _HIDDEN.finditer(text) for char in match[0]
    ]
    counts = Counter(char for char, _ in found)
    kinds = (f"{count} × {_name(char)}" for char, count in sorted(counts.items()))
    places = where(blocks, (at for _, at in found))
    return f"{', '.join(kinds)} in {places}" if found else ""


def _name(char: str) -> str:
    return f"{unicodedata.name(char, 'unnamed').lower()} (U+{ord(char):04X})"
