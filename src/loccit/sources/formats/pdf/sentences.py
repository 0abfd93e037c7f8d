"""Whether a line ends a sentence."""

import re

from loccit.sources.formats.pdf.words import LOWERED, RAISED

_ENDS = (".", "!", "?", "…", ":")
_CLOSING = '"”’»)] '
_SMALL = re.compile(f"{RAISED}[^{LOWERED}]*{LOWERED}")


def closes(text: str) -> bool:
    """Return whether ``text`` ends a sentence, raised marks left aside."""
    return _SMALL.sub("", text).rstrip(_CLOSING).endswith(_ENDS)
