"""Two numbers that are the ends of one range."""

import re
from dataclasses import replace

from loccit.facts.measures import Measure
from loccit.facts.numerals import scale_of

_RANGE = re.compile(r"[^\S\n]?[-–—‑][^\S\n]?$|[^\S\n](?:to|or)[^\S\n]\Z")
_CHANGE = re.compile(r"(?:\bfrom|\bbetween)[^\S\n]*\Z", re.IGNORECASE)
_SPREAD = re.compile(
    r"(?:rang\w+|anywhere|var\w+|estimates?|figures?|anything)\s+(?:from|between)[^\S\n]*\Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween[^\S\n]*\Z", re.IGNORECASE)


def ranges(text: str, found: list[Measure]) -> list[tuple[Measure, ...]]:
    """Return the measures ``found``, the two ends of each range together."""
    groups: list[tuple[Measure, ...]] = []
    index = 0
    while index < len(found):
        pair = found[index : index + 2]
        if len(pair) == 2 and (joined := _joined(text, pair[0], pair[1])):
            groups.append(joined)
            index += 2
        elif len(pair) == 2 and _is_score(text, pair[0], pair[1]):
            index += 2
        else:
            groups.append((found[index],))
            index += 1
    return groups


def _is_score(text: str, first: Measure, last: Measure) -> bool:
    """Return whether a dash joins two numbers that make no range: "a 5-4 vote"."""
    bare = not (first.unit or first.currency or last.unit or last.currency)
    return bare and text[first.end : last.start] in {"-", "–", "‑"}


def _joined(text: str, low: Measure, high: Measure) -> tuple[Measure, Measure] | None:
    """Return the two ends of a range, or None: "from 10 to 15" tells of a change."""
    between = text[low.end : high.start]
    before = text[max(0, low.start - 40) : low.start]
    paired = bool(_BETWEEN.search(before)) and between.strip() == "and"
    if not paired and not _RANGE.fullmatch(between):
        return None
    if _CHANGE.search(before) and not paired and not _SPREAD.search(before):
        return None
    if low.value is None or high.value is None:
        return None
    if (low.unit or high.unit) != high.unit or (low.currency or high.currency) != (
        high.currency or low.currency
    ):
        return None
    return _ordered(low, high)


def _ordered(low: Measure, high: Measure) -> tuple[Measure, Measure] | None:
    """Give the lower end the scale of the upper: "$1.2-1.5 billion"."""
    first, last = low.value or 0, high.value or 0
    factor = scale_of(high.scale) if high.scale and not low.scale else 1
    if first * factor < last:
        first = first * factor
    if first >= last:
        return None
    first = round(first, 6)
    whole = int(first) if first == int(first) else first
    return replace(low, value=whole, unit=high.unit), high


def start_of_range(text: str, start: int) -> int:
    """Return where a range starts: with its "between", if it has one."""
    first = max(0, start - 12)
    paired = _BETWEEN.search(text[first:start])
    return first + paired.start() if paired else start
