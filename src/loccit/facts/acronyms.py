"""Acronyms with what they stand for, in either order."""

import re
from collections.abc import Iterator, Sequence

from loccit.facts.words import listed

_AFTER = re.compile(r"[^\S\n]\((?:the[^\S\n])?(?P<short>[A-Z][A-Za-z&-]{0,8}[A-Z])s?\)")
_BEFORE = re.compile(
    r"\b(?P<short>[A-Z][A-Z&-]{0,8}[A-Z])[^\S\n]\((?P<long>[^()\n]{4,120})\)"
)
_SMALL = frozenset(listed("of and the for in on de la du des to &"))


def acronyms(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where words stand that spell an acronym beside them, and the acronym."""
    for match in _AFTER.finditer(text):
        start = expansion(text, match.start(), match["short"])
        if start is not None:
            yield start, match.start(), match["short"]
    for match in _BEFORE.finditer(text):
        long = match["long"].removeprefix("the ")
        start = match.end("long") - len(long)
        if expansion(text, match.end("long"), match["short"]) == start:
            yield start, match.end("long"), match["short"]


def _spells_better(before: Sequence[re.Match[str]], letters: str) -> bool:
    """Return whether the word ahead of a small one, in capitals, is the letter's.

    In "Organisation of Tides (OT)" the O is not that of "of".
    """
    word = before[-1][0] if before else ""
    return word[:1].isupper() and word[:1].casefold() == letters[-1:]


def expansion(text: str, end: int, short: str) -> int | None:
    """Return where the words start that end at ``end`` and spell ``short``, or None.

    Their initials, small words left out or not, must spell it.
    """
    letters = re.sub(r"[^A-Za-z]", "", short).casefold()
    first = max(0, end - 120)
    words = list(re.finditer(r"[^\W_]+(?:[’'][^\W_]+)?|&", text[first:end]))
    left = len(letters)
    for index in range(len(words) - 1, -1, -1):
        word, low = words[index], words[index][0].casefold()
        if low in _SMALL and _spells_better(words[:index], letters[:left]):
            continue
        if left and low[0] == letters[left - 1]:
            left -= 1
        elif low not in _SMALL:
            return None
        if left == 0:
            return first + word.start()
    return None
