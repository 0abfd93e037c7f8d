"""Short words for a fact, taken as they stand from the sentence around it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from loccit.tables.happenings import happens, is_saying, is_verb

MOST_WORDS = 7
LEAST_WORDS = 3

_BREAK = re.compile(
    r",(?!\d)\s*|[;:()\[\]“”\"—]\s*|\s[–-]\s|[.!?…]+$"
    r"|\b(?:after|before|when|while|where|which|who|how|because|although|whereas|if|whether)\b\s*"
)
# What is set against another thing is no event of its own: "against 2 in May".
_COMPARED = re.compile(r"(?:against|versus|than|compared|(?:up|down) from)\b")
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
    "in on at of to from with for by and or as that into over under between".split()  # noqa: SIM905  # as above
)
_PRONOUN = re.compile(r"(?:it|he|she|they|we|this|these|those)\b", re.IGNORECASE)
_THAT = re.compile(r"\s+(?:\S+\s+){0,3}?that\b")
_NUMBER = re.compile(r"[$€£]?[\d.,]+")


def label(
    sentence: str, start: int, end: int, others: Sequence[tuple[int, int]] = ()
) -> str:
    """Return up to seven words of ``sentence`` that tell what ``[start:end]`` is.

    They stand in the sentence as they are, side by side, without the fact itself
    and without the ``others`` of its kind: in the nearest clause that tells of a
    happening, else the nearest that has some words. "" for a mere comparison.
    """
    if _COMPARED.match(_own(sentence, start)):
        return ""
    pieces = _pieces(sentence, start, end, others)
    named = [_telling(sentence[a:b]) for a, b in pieces]
    events = [words for words in named if len(words.split()) > 1 and _event(words)]
    enough = [words for words in named if len(words.split()) >= LEAST_WORDS]
    return next(iter([*events, *enough]), max(named, key=len, default=""))


def _own(sentence: str, start: int) -> str:
    """Return what stands before the fact in its own clause."""
    cuts = [m.end() for m in _BREAK.finditer(sentence, 0, start)]
    return sentence[max(cuts, default=0) : start]


def _event(words: str) -> bool:
    """Return whether ``words`` tell of a happening, and not only that one spoke."""
    return happens(words) and not is_saying(words.split()[-1])


def _pieces(
    sentence: str, start: int, end: int, others: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the stretches between marks and the facts, the likeliest first.

    What stands before the fact in its clause tells more than what follows it;
    then the next clause, then the others by their distance.
    """
    marks = (m.span() for m in _BREAK.finditer(sentence))
    inside = (cut for cut in marks if not any(a <= cut[0] < b for a, b in others))
    cuts = [*inside, *others]
    cuts = [cut for cut in cuts if cut[1] <= start or cut[0] >= end]
    walls = sorted([(0, 0), *cuts, (start, end), (len(sentence), len(sentence))])
    gaps = [(a[1], b[0]) for a, b in pairwise(walls) if a[1] < b[0]]
    return sorted(gaps, key=lambda gap: _distance(gap, start, end))


def _distance(gap: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    before = gap[1] <= start
    away = start - gap[1] if before else gap[0] - end
    # A clause after the fact counts as nearer than one before it.
    return (2 * away + 1 if before and away > 1 else 2 * away, 0 if before else 1)


def _telling(clause: str) -> str:
    """Return the at most seven words of ``clause`` that tell most.

    Of "a site reported that a jet took off" that is what was reported; where the
    subject alone is too long, its verb and what follows.
    """
    words = list(re.finditer(r"\S+", clause))
    head = _short(clause, 0)
    said = [
        _short(clause, _told(clause, w.end())) for w in words[1:-2] if is_saying(w[0])
    ]
    if said and _event(said[-1]) and not _PRONOUN.match(said[-1]):
        return said[-1]
    if not said and (happens(head) or _whole(clause, head)):
        return head
    verbs = (_short(clause, w.start()) for w in words[2:] if is_verb(w[0]))
    told = (v for v in verbs if len(v.split()) >= LEAST_WORDS and not happens(head))
    return head if happens(head) else next(told, head)


def _told(clause: str, at: int) -> int:
    """Return where what is said begins: after "that", if someone was told "that"."""
    that = _THAT.match(clause, at)
    return that.end() if that else at


def _whole(clause: str, words: str) -> bool:
    """Return whether ``words`` end where a phrase of ``clause`` ends."""
    rest = clause.partition(words)[2].split() if words else []
    return not rest or is_verb(rest[0]) or rest[0] in _JOINTS


def _short(words: str, at: int) -> str:
    """Return at most seven of ``words`` from ``at``, no loose word at either end."""
    found = [(m.start(), m.end()) for m in re.compile(r"\S+").finditer(words, at)]
    while found and _loose(words, found[0], _OPEN_START):
        found = found[1:]
    found = _cut(words, found)
    while found and _ends_loosely(words, found):
        found = found[:-1]
    return words[found[0][0] : found[-1][1]] if found else ""


def _cut(words: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the first seven places or fewer, cut where a phrase ends."""
    if len(found) <= MOST_WORDS:
        return found
    joint = found[MOST_WORDS]
    if not _loose(words, joint, _JOINTS) and not is_verb(words[slice(*joint)]):
        joints = (
            n
            for n in range(MOST_WORDS - 1, LEAST_WORDS - 1, -1)
            if _loose(words, found[n], _JOINTS)
            and happens(words[found[0][0] : found[n - 1][1]])
        )
        found = found[: next(joints, MOST_WORDS)]
    found = found[:MOST_WORDS]
    return found[:-1] if _NUMBER.fullmatch(words[slice(*found[-1])]) else found


def _ends_loosely(words: str, found: list[tuple[int, int]]) -> bool:
    """Return whether the last word asks for more: "of", or a report's "says"."""
    last = found[-1]
    before = words[found[0][0] : last[0]]
    says = is_saying(words[slice(*last)]) and happens(before)
    return says or _loose(words, last, _OPEN_END)


def _loose(words: str, place: tuple[int, int], loose: frozenset[str]) -> bool:
    return words[place[0] : place[1]].lower().strip("’'") in loose
