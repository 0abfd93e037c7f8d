"""Letters that a wrong encoding spoilt before the file was made: "â€™" for "’".

They are shown and never mended: the source is what it is, and a repair is a guess.
"""

import re
from collections.abc import Iterator

from loccit.model import Block
from loccit.sources.where import where

LOST = "\ufffd"
# What UTF-8's first and second bytes look like in Windows-1252 and in Windows-1251:
# ftfy, which knows the rest, is only asked about words that hold such a pair.
_SECOND = "\u00a0-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
_PAIR = re.compile(
    f"[\u00c2-\u00f4][{_SECOND}\u2013-\u2122{LOST}]"
    f"|[РСв][\u0402-\u040f\u0452-\u045f{_SECOND}\u2013-\u2122]"
)
_WORD = re.compile(r"[^ \n\t]+")
_QUOTES = "”“’‘»«…–—.,;:!?()"
_SHOWN = 5


def garbled(text: str, blocks: tuple[Block, ...]) -> str:
    """Return a phrase with such words, their ¶s and what they were; "" for none."""
    found: dict[str, tuple[str, list[int]]] = {}
    for match in _WORD.finditer(text) if _PAIR.search(text) else ():
        word = match[0]
        if not _PAIR.search(word):
            continue
        if word not in found:
            found[word] = (_meant(word), [])
        found[word][1].append(match.start())
    shown = list(_shown(found, blocks))
    more = len(shown) - _SHOWN
    rest = f"; and {more} more" if more > 0 else ""
    return "; ".join(shown[:_SHOWN]) + rest


def _shown(
    found: dict[str, tuple[str, list[int]]], blocks: tuple[Block, ...]
) -> Iterator[str]:
    for word, (meant, places) in found.items():
        if meant != word:
            yield f"“{word}” in {where(blocks, places)} was probably “{meant}”"


def _meant(word: str) -> str:
    """Return what ``word`` was in its right encoding; the same if it is in that."""
    import ftfy

    core = word.strip(_QUOTES)
    # Portuguese capitals before a quotation mark: IRMÃ”.
    if core.isupper() and ftfy.fix_encoding(core) == core:
        return word
    return ftfy.fix_encoding(word)


def lost(text: str, blocks: tuple[Block, ...]) -> str:
    """Return a phrase that counts letters replaced by U+FFFD; "" if there are none."""
    places = [match.start() for match in re.finditer(LOST, text)]
    return f"{len(places)} × {LOST} in {where(blocks, places)}" if places else ""
