"""Two numbers that are the ends of one range, or share a unit said once."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from loccit.facts.counted import is_plural
from loccit.facts.measures import Measure
from loccit.facts.numerals import scale_of
from loccit.facts.spelling import number
from loccit.model import Number

_RANGE = re.compile(r"[^\S\n]?[-–—‑][^\S\n]?|[^\S\n](?:to|or)[^\S\n]")
_SHARED = re.compile(r"[^\S\n](?:to|and|or|against|versus|v|vs\.?)[^\S\n]|,[^\S\n]")
_MARGIN = re.compile(r"[^\S\n]?(?:±|\+/-)[^\S\n]?")
_CHANGE = re.compile(r"\bfrom[^\S\n]*\Z", re.IGNORECASE)
_SPREAD = re.compile(
    r"(?:rang\w+|anywhere|var\w+|estimates?|figures?|anything|r[au]n(?:s|ning)?"
    r"|span\w*|stretch\w*|extend\w*|spread\w*|aged|lasting|lasts?|measuring|costing"
    r"|of|sizes?|prices?|doses?)[^\S\n]+(?:from|between)[^\S\n]*\Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|both)[^\S\n]*\Z", re.IGNORECASE)
# Two bare numbers and a dash beside such words are a result: "won 3-1", "a 5–4 vote".
_RESULT = (
    r"w[io]ns?|winning|victor\w+|beat\w*|beaten|defeat\w*|lost|loss|los(?:es|ing)|draws?"
    r"|drew|vot(?:e[sd]?|ing)|rul(?:ed|ing)|decision|verdict|split|le(?:d|ads?)"
    r"|trail\w*|thrash\w*|edged|score[sd]?|goal\w*|down|up|ahead|tied|series|set"
)
_BEFORE_RESULT = re.compile(
    rf"\b(?:{_RESULT})\b(?:[^\S\n][\w’'.-]+){{0,4}}[^\S\n]\Z", re.IGNORECASE
)
_AFTER_RESULT = re.compile(rf"[^\S\n]?(?:\w+[^\S\n])?(?:{_RESULT})\b", re.IGNORECASE)
_VOTED = re.compile(
    r"\b(?:vote[sd]?|score|margin|majority|ruled|decision|beat\w*|won|lost)"
    r"(?:[^\S\n](?:of|by))?[^\S\n]\Z",
    re.IGNORECASE,
)
_NEXT_SET = re.compile(r",?[^\S\n](?:and[^\S\n])?")
# A unit or scale said once holds for a number before it that is not far from it.
_FAR = 100


def ranges(text: str, found: Sequence[Measure]) -> list[tuple[Measure, ...]]:
    """Return the measures ``found``, the two ends of each range together.

    A result of a game or a vote is left out. A number whose unit is said once, with
    the next number, gets it: "from 26 to 15.3 percent", "10, 20 and 30 km".
    """
    shared = _shared(text, found)
    groups: list[tuple[Measure, ...]] = []
    index = 0
    result = -1
    while index < len(found):
        pair = found[index : index + 2]
        listed = result >= 0 and _NEXT_SET.fullmatch(text, result, found[index].start)
        if len(pair) == 2 and is_result(text, *pair, listed=bool(listed)):
            result = pair[1].end
            index += 2
        elif len(pair) == 2 and (joined := _joined(text, pair[0], pair[1])):
            groups.append(joined)
            index += 2
        else:
            groups.append((shared[index],))
            index += 1
    return groups


def is_result(text: str, first: Measure, last: Measure, *, listed: bool) -> bool:
    """Return whether two numbers make no range: "a 5-4 vote", "lost by 8 to 4".

    ``listed``: a result stands before them in a list: "6-4, 3-6".
    """
    if first.unit or first.currency or last.unit or last.currency:
        return False
    between = text[first.end : last.start]
    before = text[max(0, first.start - 60) : first.start]
    if between == " to ":
        return bool(_VOTED.search(before)) and (first.value or 0) > (last.value or 0)
    if between not in {"-", "–", "‑"}:
        return False
    after = text[last.end : last.end + 30]
    return (
        listed
        or (first.value or 0) >= (last.value or 0)
        or _AFTER_RESULT.match(after) is not None
        or (_BEFORE_RESULT.search(before) is not None and not _counts(after))
    )


def _counts(after: str) -> bool:
    """Return whether a plural follows: "lost 20-30 tanks" is a range, no result."""
    following = re.match(r"[^\S\n](?:[a-z]+[^\S\n])?([a-z]+)", after)
    words = following[0].split() if following else []
    return any(is_plural(word) for word in words)


def _joined(text: str, low: Measure, high: Measure) -> tuple[Measure, Measure] | None:
    """Return the two ends of a range, or None: "from 10 to 15" tells of a change."""
    between = text[low.end : high.start]
    before = text[max(0, low.start - 40) : low.start]
    paired = bool(_BETWEEN.search(before)) and between.strip() == "and"
    if low.value is None or high.value is None or not _alike(low, high):
        return None
    if _MARGIN.fullmatch(between):
        return _around(low, high)
    if not paired and not _RANGE.fullmatch(between):
        return None
    if _CHANGE.search(before) and not _SPREAD.search(before):
        return None
    return _ordered(low, high)


def _alike(low: Measure, high: Measure) -> bool:
    """Return whether the units agree: the first may be left to the second."""
    return (low.unit or high.unit) == high.unit and (low.currency or high.currency) == (
        high.currency or low.currency
    )


def _ordered(low: Measure, high: Measure) -> tuple[Measure, Measure] | None:
    """Give the lower end the scale of the upper: "$1.2-1.5 billion", "3-4m high"."""
    first, last = low.value or 0, high.value or 0
    if last <= first < 0:
        return replace(low, value=last, unit=high.unit), replace(high, value=first)
    factor = scale_of(high.scale) if high.scale and not low.scale else 1
    if abs(first * factor) < last:
        first = _times(first, factor)
    if first >= last:
        return None
    return replace(low, value=first, unit=high.unit), high


def _around(middle: Measure, margin: Measure) -> tuple[Measure, Measure]:
    """Return the ends of "12 ± 3 km"."""
    value, by = Decimal(str(middle.value)), Decimal(str(margin.value))
    low, high = number(value - by), number(value + by)
    return replace(margin, value=low, start=middle.start), replace(margin, value=high)


def _shared(text: str, found: Sequence[Measure]) -> list[Measure]:
    """Return ``found``, each bare number with the unit and scale of the next."""
    given = list(found)
    for index in range(len(given) - 2, -1, -1):
        one, following = given[index], given[index + 1]
        between = text[one.end : following.start]
        if one.value and following.value and _SHARED.fullmatch(between):
            given[index] = _like(one, following)
            if between.strip() == "to":
                given[index + 1] = _paid_like(following, given[index])
    return given


def _like(one: Measure, following: Measure) -> Measure:
    """Return ``one`` with the unit, currency and scale that only the next one has."""
    if one.unit or one.scale or one.number.word != following.number.word:
        return one
    value = one.value or 0
    if following.scale and not _near(value, following.value or 0):
        value = _times(value, scale_of(following.scale))
    if not _near(value, following.value or 0) or not _alike(one, following):
        return one
    currency = one.currency or following.currency
    return replace(one, value=value, unit=following.unit, currency=currency)


def _paid_like(following: Measure, one: Measure) -> Measure:
    """Return the end of "from $3m to 5m" in the money of its start."""
    bare = not (following.unit or following.currency)
    return replace(following, currency=one.currency) if bare else following


def _near(one: Number, other: Number) -> bool:
    return abs(other) <= abs(one) * _FAR and abs(one) <= abs(other) * _FAR


def _times(value: Number, factor: int) -> Number:
    return number(Decimal(str(value)) * factor)


def start_of_range(text: str, start: int) -> int:
    """Return where a range starts: with its "between", if it has one."""
    first = max(0, start - 12)
    paired = _BETWEEN.search(text[first:start])
    return first + paired.start() if paired else start
