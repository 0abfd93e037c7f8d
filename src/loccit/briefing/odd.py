"""Characters of a briefing that nobody sees, or that print as something else."""

import re
import unicodedata
from collections.abc import Iterator

from loccit.briefing.front import Opened
from loccit.briefing.marks import has_private
from loccit.model import Finding

# Overrides turn 8.4 into "4.8" on the page. Marks and isolates, which right-to-left
# text needs, turn nothing round by themselves.
_TURNING = re.compile("[\u202a\u202b\u202d\u202e]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def odd_characters(opened: Opened, file: str) -> Iterator[Finding]:
    """Yield one finding for each kind, at the first place where it stands."""
    body = opened.body
    private = next((n for n, char in enumerate(body) if has_private(char)), None)
    if private is not None:
        yield Finding(
            code="private-character",
            severity="warning",
            message="The briefing holds a private-use character, which prints as �.",
            remedy="Replace it by a letter or sign that every font knows.",
            file=file,
            line=_line(opened, private),
        )
    for kind in (_TURNING, _CONTROL):
        if found := kind.search(body):
            yield _hidden(found[0], file, _line(opened, found.start()))


def _hidden(char: str, file: str, line: int) -> Finding:
    name = unicodedata.name(char, "a control character").lower()
    return Finding(
        code="hidden-character",
        severity="error",
        message=f"An unseen character stands here: {name} (U+{ord(char):04X}). It can "
        "change what the words seem to say.",
        remedy="Delete it; type the words around it anew if you cannot find it.",
        file=file,
        line=line,
    )


def _line(opened: Opened, at: int) -> int:
    return opened.body_line + opened.body.count("\n", 0, at)
