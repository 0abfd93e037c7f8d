"""Every number that is no fact, with the reason why it is none."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loccit.facts.reading import Reading
from loccit.facts.shields import Reason
from loccit.facts.spelling import SCALES, TENS, UNITS
from loccit.facts.words import merged, overlaps
from loccit.model import Span

_WORDS = "|".join(sorted([*UNITS, *TENS, *SCALES], key=len, reverse=True))
_NUMBER = re.compile(rf"\d(?:[\d.,:/’'-]*\d)?|\b(?:{_WORDS})s?\b", re.IGNORECASE)
# 5/6/2024 may be May or June, 58,7 is 58.7 on the continent, 1.250.000 a million.
_AMBIGUOUS = re.compile(
    r"\d{1,2}([/.-])\d{1,2}\1(?:\d\d){1,2}|\d+,\d{1,2}|\d{1,3}(?:\.\d{3})+(?:,\d+)?"
)
_DIGITS = re.compile(r"\d+")
_GROWN = re.compile(r"[\w-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped(Span):
    """A number that states no quantity and no date, and ``why`` it does not."""

    why: Reason


def skipped(
    text: str, reading: Reading, facts: Iterable[tuple[int, int]]
) -> list[Skipped]:
    """Return each number of ``text`` that stands in none of the ``facts``, in order.

    ``reading`` is what the grammar made of the text, ``facts`` the spans of its
    quantities and dates.
    """
    known = merged(facts)
    dropped = sorted([*reading.shields, *reading.dropped], key=lambda d: d.start)
    ends = _running_ends([shield.end for shield in dropped])
    found = []
    for start, end in _numbers(text, known):
        first = bisect_left(ends, start + 1)
        shield = next((s for s in dropped[first:] if s.end > start), None)
        said = (
            shield.reason if shield and shield.start < end else _why(text, start, end)
        )
        found.append(Skipped(start=start, end=end, text=text[start:end], why=said))
    return found


def _numbers(text: str, known: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of ``text`` outside ``known``, or what is left of them."""
    for match in _NUMBER.finditer(text):
        if not overlaps(*match.span(), known):
            yield match.span()
            continue
        for digits in _DIGITS.finditer(text, *match.span()):
            if not overlaps(*digits.span(), known):
                yield digits.span()


def _running_ends(ends: list[int]) -> list[int]:
    """Return the furthest end so far, which bisection can search."""
    furthest, running = 0, []
    for end in ends:
        furthest = max(furthest, end)
        running.append(furthest)
    return running


def _why(text: str, start: int, end: int) -> Reason:
    words = text[start:end]
    if _AMBIGUOUS.fullmatch(words):
        return "ambiguous"
    if _GROWN.search(text[max(0, start - 1) : start] + text[end : end + 1]):
        return "compound"
    return "one" if words.casefold() in {"one", "zero"} else "unread"
