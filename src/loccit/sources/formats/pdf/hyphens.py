"""Words divided at the ends of lines, made whole by what the document itself shows.

Whether "ammu-/nition" lost its hyphen and "short-/range" keeps it is decided by the
first of these that knows:

1. beside a figure or a capital, the hyphen is kept;
2. a hyphen character that stands only at ends of lines is the typesetter's, and the
   other is real;
3. the form, with or without, that the document has elsewhere;
4. two parts that are words of the document keep their hyphen;
5. a second part with which English makes compounds keeps its hyphen;
6. two parts neither of which is a word of the document are one word;
7. else it is as at most of the other ends of lines, and kept if these say nothing.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_HYPHENS = "-\u2010\xad"
_TAIL = re.compile(rf"([^\W\d_]+)([{_HYPHENS}])$")
_HEAD = re.compile(r"[^\W\d_]+")
_WORD = re.compile(rf"[^\W\d_]+(?:[{_HYPHENS}][^\W\d_]+)*")
_SHORTEST_WORD = 3
_SECOND_PARTS = {
    "altitude", "backed", "based", "built", "called", "controlled", "defence",
    "defense", "driven", "funded", "generation", "intensity", "known", "launched",
    "level", "linked", "made", "owned", "powered", "propelled", "quality", "range",
    "related", "scale", "sized", "speaking", "speed", "sponsored", "volume",
}  # fmt: skip
_SHORTEST_FIRST = 4
# The hyphens of an address are its own.
_ADDRESS = re.compile(r"\S*[/@]\S*$")
# Nothing stands between these and the next line.
_OPEN_END = re.compile(rf"\S[{_HYPHENS}\u2011/]$")
_RANGE_END = re.compile(r"\S[–—]$")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a document shows: its words, and hyphens that only end lines.

    ``habit`` is whether most divided words of which it is known were one word.
    """

    words: Counter[str]
    typesetters: frozenset[str]
    habit: bool = False


def evidence(paragraphs: Sequence[Sequence[str]]) -> Evidence:
    """Return what the lines of all ``paragraphs`` show."""
    words: Counter[str] = Counter()
    ends: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    for lines in paragraphs:
        for number, line in enumerate(lines):
            divided = number + 1 < len(lines) and _TAIL.search(line)
            if divided:
                ends[divided[2]] += 1
            for match in _WORD.finditer(line):
                found = match[0]
                inside.update(char for char in found if char in _HYPHENS)
                if divided and match.end() >= divided.start(2):
                    continue
                if number and match.start() == 0 and _TAIL.search(lines[number - 1]):
                    continue
                words[_even(found)] += 1
    shown = Evidence(words, _typesetters(ends, inside))
    return Evidence(words, shown.typesetters, _habit(paragraphs, shown))


def _typesetters(ends: Counter[str], inside: Counter[str]) -> frozenset[str]:
    """Return the hyphens that only end lines, where another kind is in use too."""
    return frozenset(
        char
        for char in ends
        if not inside[char]
        and (any(inside[other] for other in _HYPHENS) or (char != "-" and ends["-"]))
    )


def _even(word: str) -> str:
    return word.casefold().replace("\u2010", "-").replace("\xad", "-")


def _habit(paragraphs: Iterable[Sequence[str]], shown: Evidence) -> bool:
    known = [
        whole
        for lines in paragraphs
        for above, below in pairwise(lines)
        if (tail := _TAIL.search(above)) and (head := _HEAD.match(below))
        if (whole := _whole(tail[1], tail[2], head[0], shown)) is not None
    ]
    return sum(known) * 2 > len(known)


def _whole(first: str, hyphen: str, rest: str, shown: Evidence) -> bool | None:
    """Return whether both parts are one word; None if that cannot be told."""
    if rest[0].isupper() and not first.isupper():
        return False
    if shown.typesetters:
        return hyphen in shown.typesetters
    a, b = first.casefold(), rest.casefold()
    one, two = shown.words[a + b], shown.words[f"{a}-{b}"]
    if one != two:
        return one > two
    if b in _SECOND_PARTS and len(a) >= _SHORTEST_FIRST:
        return False
    known = [len(part) >= _SHORTEST_WORD and shown.words[part] > 0 for part in (a, b)]
    return not known[0] if known[0] == known[1] else None


def joined(lines: Sequence[str], shown: Evidence) -> str:
    """Return ``lines`` as running text; figures stay apart by a line end."""
    text = lines[0]
    for line in lines[1:]:
        text = _pair(text, line, shown)
    return text.replace("\xad", "-")


def _pair(text: str, line: str, shown: Evidence) -> str:
    tail, head = _TAIL.search(text), _HEAD.match(line)
    if tail and head and not _ADDRESS.search(text):
        whole = _whole(tail[1], tail[2], head[0], shown)
        one = shown.habit if whole is None else whole
        return (text[: tail.start(2)] if one else text) + line
    if _OPEN_END.search(text) or (_RANGE_END.search(text) and line[0].isdigit()):
        return text + line
    if text[-1].isdigit() and line[0].isdigit():
        return f"{text}\n{line}"
    return text + line if _wide(text[-1]) and _wide(line[0]) else f"{text} {line}"


def _wide(char: str) -> bool:
    """Return whether ``char`` is of a script that has no spaces (Chinese, Japanese)."""
    return unicodedata.east_asian_width(char) in "WF"
