"""The one normalisation under which words count as the same.

Curly and straight quotation marks are alike, so are dashes and hyphens, and any
run of spaces (no-break ones and line ends too) is one space. Nothing else is:
case, digits, accents and letters must agree, however they are composed.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache

_IN_NUMBER = re.compile(r"\d[.,]\d")
_WORD = re.compile(r"\S+")
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)


def normalise(text: str) -> str:
    """Return ``text`` as it is compared; two that are alike are the same words."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join(composed.translate(_ALIKE).split())


# A briefing looks up many citations in one source after another.
@lru_cache(maxsize=4)
def normalise_at(text: str) -> tuple[str, Sequence[int]]:
    """Return the normalised text, and for each of its characters its offset.

    There is one offset more, the end of the last character.
    """
    words = list(_WORD.finditer(text.translate(_ALIKE)))
    offsets = array("L")
    for word in words:
        # The space behind a word, and the text's end, stand right after it.
        offsets.extend(range(word.start(), word.end() + 1))
    return " ".join(word[0] for word in words), offsets or array("L", [0])


def occurrences(words: str, text: str) -> list[tuple[int, int]]:
    """Return where ``words`` stand in ``text``, as whole words and numbers.

    "4.8" does not stand in "14.8", nor "800" in "4,800" or "ton" in "tons".
    """
    return list(_found(words, text, whole=True))


def places_of(words: str, text: str) -> list[tuple[int, int]]:
    """Return where ``words`` stand in ``text``, though they begin or end in a word."""
    return list(_found(words, text, whole=False))


def _found(words: str, text: str, *, whole: bool) -> Iterator[tuple[int, int]]:
    needle = normalise(words)
    hay, offsets = normalise_at(text)
    at = hay.find(needle) if needle else -1
    while at >= 0:
        end = at + len(needle)
        if not whole or not (cuts(hay, at) or cuts(hay, end)):
            yield offsets[at], offsets[end - 1] + 1
        at = hay.find(needle, at + 1)


def cuts(text: str, at: int) -> bool:
    """Return whether the place ``at`` lies inside a word or a number."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return True
    return bool(_IN_NUMBER.search(text[max(0, at - 2) : at + 2]))
