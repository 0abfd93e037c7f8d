"""A whole and its parts: "24 horses: 19 stallions and five mares"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from loccit.facts.words import sentences
from loccit.model import Quantity

# More parts than these are a table, not a sentence.
_MOST = 8
# Numbers of other things may stand between the whole and its parts.
_SKIPPED = 2
# A sum of two small numbers is soon found by chance.
_SMALLEST = 4
_LISTED = re.compile(r"[^.!?;\n]{0,60}?(?:,|;|\band\b|\bplus\b|\bor\b)[^.!?;\n]{0,40}")


@dataclass(frozen=True, slots=True)
class Whole:
    """A stated ``whole`` and the ``parts`` beside it that add up to it, in order."""

    whole: Quantity
    parts: tuple[Quantity, ...]


def wholes(text: str, quantities: Sequence[Quantity]) -> list[Whole]:
    """Return the wholes among ``quantities`` whose parts follow or precede them.

    ``quantities`` are those of ``text``, in order. Parts are exact, of one unit with
    the whole, stand in one list, and in the whole's sentence or the one beside it.
    """
    starts = [start for start, _ in sentences(text)]
    places = [bisect_right(starts, q.start) for q in quantities]
    found = []
    for index, whole in enumerate(quantities):
        near = _MOST + _SKIPPED
        after = range(index + 1, min(index + 1 + near, len(quantities)))
        before = range(index - 1, max(index - 1 - near, -1), -1)
        for side in (after, before):
            here = [i for i in side if abs(places[i] - places[index]) <= 1]
            parts = _parts(text, whole, [quantities[i] for i in here])
            if parts:
                found.append(Whole(whole, parts))
                break
    return found


def _parts(
    text: str, whole: Quantity, side: Sequence[Quantity]
) -> tuple[Quantity, ...]:
    """Return the listed quantities of ``side``, nearest first, that make the whole."""
    if not _exact(whole) or (whole.low or 0) < _SMALLEST:
        return ()
    for skipped in range(min(_SKIPPED + 1, len(side))):
        total = Fraction(0)
        parts: list[Quantity] = []
        for part in _list(text, whole, side[skipped:]):
            total, parts = total + _amount(part), [*parts, part]
            if len(parts) > 1 and total == _amount(whole):
                return tuple(sorted(parts, key=lambda q: q.start))
    return ()


def _list(text: str, whole: Quantity, side: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield the first of ``side`` and those that go on its list, all like the whole."""
    for before, part in pairwise([None, *side]):
        if part is None or not _exact(part) or _kind(part) != _kind(whole):
            return
        if before and not _listed(text, before, part):
            return
        yield part


def _listed(text: str, one: Quantity, other: Quantity) -> bool:
    first, last = sorted((one, other), key=lambda q: q.start)
    return _LISTED.fullmatch(text, first.end, last.start) is not None


def _amount(quantity: Quantity) -> Fraction:
    return Fraction(str(quantity.low or 0))


def _exact(quantity: Quantity) -> bool:
    return quantity.bound == "exact" and quantity.low is not None


def _kind(quantity: Quantity) -> tuple[str | None, str | None]:
    return quantity.unit, quantity.currency
