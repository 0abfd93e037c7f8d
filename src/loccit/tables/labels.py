"""Short words for a fact, taken as they stand from the sentence around it."""

import re
from itertools import pairwise

MOST_WORDS = 7
LEAST_WORDS = 3

_BREAK = re.compile(r"[,;:()\[\]“”\"—]\s*|\s[–-]\s|[.!?…]+$")
# Words that a label must not end with, since they ask for more.
_OPEN_END = frozenset(
    """
    a an and any as at but by during for from has have her his in into is its late
    early mid more most nearly no of on or over since some than that the their this
    to until up was were when where which while who whose will with about around
    dated our are been be had under between after before only
    """.split()  # noqa: SIM905  # a list of many words reads better as prose
)
# Words that a label need not begin with.
_OPEN_START = frozenset(
    ("and", "but", "or", "that", "which", "who", "in", "on", "at", "by")
)


def label(sentence: str, start: int, end: int) -> str:
    """Return up to seven words of ``sentence`` that tell what ``[start:end]`` is.

    They stand in the sentence as they are, side by side, in the fact's own
    clause or the nearest one, without the fact itself.
    """
    pieces = _pieces(sentence, start, end)
    named = [_short(sentence[a:b]) for a, b in pieces]
    enough = [words for words in named if len(words.split()) >= LEAST_WORDS]
    return next(iter(enough), max(named, key=len, default=""))


def _pieces(sentence: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between marks and the fact, the likeliest first.

    What stands before the fact in its clause tells more than what follows it;
    then the next clause, then the others by their distance.
    """
    cuts = [m.span() for m in _BREAK.finditer(sentence)]
    cuts = [cut for cut in cuts if cut[1] <= start or cut[0] >= end]
    walls = sorted([(0, 0), *cuts, (start, end), (len(sentence), len(sentence))])
    gaps = [(a[1], b[0]) for a, b in pairwise(walls) if a[1] < b[0]]
    return sorted(gaps, key=lambda gap: _distance(gap, start, end))


def _distance(gap: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    before = gap[1] <= start
    away = start - gap[1] if before else gap[0] - end
    # A clause after the fact counts as nearer than one before it.
    return (2 * away + 1 if before and away > 1 else 2 * away, 0 if before else 1)


def _short(words: str) -> str:
    """Return at most seven of ``words``, with no loose word at either end."""
    found = [(m.start(), m.end()) for m in re.finditer(r"\S+", words)]
    while found and _loose(words, found[0], _OPEN_START):
        found = found[1:]
    found = found[:MOST_WORDS]
    while found and _loose(words, found[-1], _OPEN_END):
        found = found[:-1]
    return words[found[0][0] : found[-1][1]] if found else ""


def _loose(words: str, place: tuple[int, int], loose: frozenset[str]) -> bool:
    return words[place[0] : place[1]].lower().strip("’'") in loose
