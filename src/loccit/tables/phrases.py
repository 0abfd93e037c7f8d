"""Some words of a clause that can stand by themselves, cut where a phrase ends."""

import re

from loccit.tables.happenings import happens, is_saying, is_verb

MOST_WORDS = 7
LEAST_WORDS = 3
# So many more words may be taken to end a phrase.
_TO_END = 2
# Words that a label must not end with, since they ask for more.
_OPEN_END = frozenset(
    """
    a an and any as at but by during for from has have her his in into is its late
    early mid more most nearly no of on or over since some than that the their this
    to until up was were when where which while who whose will with about around
    dated our are been be had under between after before only latest against not
    shortly just also even end start beginning first
    """.split()  # noqa: SIM905  # a list of many words reads better as prose
)
# Words that a label need not begin with.
_OPEN_START = frozenset(
    ("and", "but", "or", "that", "which", "who", "in", "on", "at", "by", "of")
)
# A long clause is cut before one of these rather than in the middle of a phrase.
_JOINTS = frozenset(
    """in on at of to from with for by and or as that into over under between
    until""".split()  # noqa: SIM905  # as above
)
_ARTICLES = frozenset(
    "the a an its his her their our this that these those".split()  # noqa: SIM905  # as above
)
_NUMBER = re.compile(r"[$€£]?[\d.,]+")


def short(words: str, at: int) -> str:
    """Return about seven of ``words`` from ``at``, no loose word at either end."""
    found = [(m.start(), m.end()) for m in re.compile(r"\S+").finditer(words, at)]
    while found and _loose(words, found[0], _OPEN_START):
        found = found[1:]
    found = _cut(words, found)
    while found and _ends_loosely(words, found):
        found = found[:-1]
    return words[found[0][0] : found[-1][1]] if found else ""


def whole(clause: str, words: str) -> bool:
    """Return whether ``words`` end where a phrase of ``clause`` ends."""
    rest = clause.partition(words)[2].split() if words else []
    return not rest or is_verb(rest[0]) or rest[0] in _JOINTS


def _cut(words: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the first seven places or about as many, cut where a phrase ends."""
    if len(found) <= MOST_WORDS:
        return found
    ends = range(MOST_WORDS, min(len(found), MOST_WORDS + _TO_END) + 1)
    end = next((n for n in ends if _may_end(words, found, n)), None)
    if end is None:
        joints = (
            n
            for n in range(MOST_WORDS - 1, LEAST_WORDS - 1, -1)
            if _loose(words, found[n], _JOINTS)
            and happens(words[found[0][0] : found[n - 1][1]])
        )
        end = next(joints, MOST_WORDS)
    found = found[:end]
    return found[:-1] if _NUMBER.fullmatch(words[slice(*found[-1])]) else found


def _may_end(words: str, found: list[tuple[int, int]], n: int) -> bool:
    """Return whether the first ``n`` words are a phrase, with nothing cut off it."""
    if n == len(found):
        return True
    after = words[slice(*found[n])]
    beyond = words[slice(*found[n + 1])] if n + 1 < len(found) else ""
    infinitive = after == "to" and beyond.islower() and beyond not in _ARTICLES
    joint = _loose(words, found[n], _JOINTS) or is_verb(after)
    return joint and not infinitive and not _loose(words, found[n - 1], _OPEN_END)


def _ends_loosely(words: str, found: list[tuple[int, int]]) -> bool:
    """Return whether the last word asks for more: "of", or a report's "says"."""
    last = found[-1]
    before = words[found[0][0] : last[0]]
    says = is_saying(words[slice(*last)]) and happens(before)
    return says or _loose(words, last, _OPEN_END)


def _loose(words: str, place: tuple[int, int], loose: frozenset[str]) -> bool:
    return words[place[0] : place[1]].lower().strip("’'") in loose
