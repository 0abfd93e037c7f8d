"""Short words for a fact, taken as they stand from the sentence around it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from loccit.facts.calendar import NAMES
from loccit.tables.happenings import happens, is_finite, is_saying, is_verb
from loccit.tables.phrases import LEAST_WORDS, short, whole

_BREAK = re.compile(
    r",(?!\d)\s*|[;:()\[\]“”\"—]\s*|\s[–-]\s|[.!?…]+$"
    r"|\b(?:after|before|when|while|where|which|who|whose|how|because|although|whereas|if|whether)\b\s*"
)
# What is set against another thing is no event of its own: "against 2 in May".
_COMPARED = re.compile(r"(?:against|versus|than|compared|(?:up|down) from)\b")
_PRONOUN = re.compile(r"(?:it|he|she|they|we|this|these|those)\b", re.IGNORECASE)
_THAT = re.compile(r"\s+(?:\S+\s+){0,3}?that\b")


def label(
    sentence: str, start: int, end: int, others: Sequence[tuple[int, int]] = ()
) -> str:
    """Return about seven words of ``sentence`` that tell what ``[start:end]`` is.

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
    """Return the about seven words of ``clause`` that tell most.

    Of "a site reported that a jet took off" that is what was reported; where the
    subject alone is too long, its verb and what follows.
    """
    words = list(re.finditer(r"\S+", clause))
    head = short(clause, 0)
    said = [
        short(clause, _told(clause, w.end())) for w in words[1:-2] if is_saying(w[0])
    ]
    if said and _event(said[-1]) and not _PRONOUN.match(said[-1]):
        return said[-1]
    if not said and (happens(head) or whole(clause, head)):
        return head
    verbs = (short(clause, w.start()) for w in words[2:] if is_verb(w[0]))
    told = (v for v in verbs if len(v.split()) >= LEAST_WORDS and not happens(head))
    return head if happens(head) else next(told, head)


def _told(clause: str, at: int) -> int:
    """Return where what is said begins: after "that", if someone was told "that"."""
    that = _THAT.match(clause, at)
    return that.end() if that else at


def subject(label: str) -> bool:
    """Return whether a label can stand as an event: it says of what it tells.

    "was set" and "It will publish a report" do not, nor does a date alone.
    """
    first, *others = label.split() or [""]
    told = [word for word in label.split() if word not in NAMES and word.isalpha()]
    verb = is_finite(first.lower()) or _PRONOUN.match(label)
    return bool(told and others and not verb)
