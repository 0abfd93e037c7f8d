"""Quantities: numbers with their bounds, units and what they count."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from loccit.facts import bounds, units
from loccit.facts.attribution import Attribution
from loccit.facts.counted import counted
from loccit.facts.numerals import Numeral, numerals, scale_of
from loccit.facts.shields import shields
from loccit.facts.words import listed, overlaps
from loccit.model import Bound, Known, Number, Quantity


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit or currency, and the span of all of it."""

    start: int
    end: int
    number: Numeral
    value: Number | None
    unit: str | None
    currency: str | None
    scale: str | None


_METRES = re.compile(
    r"\s?(?:long|high|tall|wide|deep|thick|away|above|below|across|apart|range|in "
    r"(?:length|height|width|depth|diameter)|down|up|underground|from|resolution)\b|"
    r"[.,;)]?$"
)
_HYPHENED = frozenset(
    listed(
        "member person man woman strong nation country party seat ship vessel page bed "
        "room "
        "storey story seater barrel gun mile point judge team vehicle truck tank plane "
        "aircraft warhead missile unit"
    )
)
_RANGE = re.compile(r"[^\S\n]?[-–—‑][^\S\n]?$|[^\S\n](?:to|or)[^\S\n]\Z")
_CHANGE = re.compile(r"(?:\bfrom|\bbetween)[^\S\n]*\Z", re.IGNORECASE)
_SPREAD = re.compile(
    r"(?:rang\w+|anywhere|var\w+|estimates?|figures?|anything)\s+(?:from|between)[^\S\n]*\Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween[^\S\n]*\Z", re.IGNORECASE)


def find(text: str, taken: Iterable[tuple[int, int]] = ()) -> list[Quantity]:
    """Return the quantities of ``text`` outside the spans ``taken`` by dates."""
    barred = [*shields(text), *taken]
    known = [n for n in numerals(text) if not overlaps(n.start, n.end, barred)]
    measured = [m for n in known if (m := _measure(text, n))]
    measured = _ones(text, measured)
    groups = _ranges(text, measured)
    said_by = Attribution(text)
    return [_quantity(text, group, said_by) for group in groups]


def _measure(text: str, number: Numeral) -> Measure | None:
    """Return ``number`` with its unit, or None where its figures count nothing."""
    before = units.currency_before(text, number.start)
    value, end, scale = number.value, number.end, number.scale
    if number.short and scale and not before and _is_metre(text, number):
        value, end, scale = _unscaled(value, scale), end - len(scale), None
    gap = re.compile(r"[^\S\n]{0,2}|[-‑]").match(text, end)
    of = re.compile(r"[^\S\n]of[^\S\n]").match(text, end) if value is None else None
    after = units.unit_after(text, of.end() if of else gap.end() if gap else end)
    if of and after and not after[2]:
        after = None
    if not after and not of:
        after = units.unit_after(text, re.compile("[-‑]?").match(text, end).end())  # type: ignore[union-attr]
    unit = currency = None
    if after:
        end, unit, currency = after
    start = before[0] if before else number.start
    currency = before[1] if before else currency
    if not (before or after) and not _countable(text, number, end):
        return None
    return Measure(start, end, number, value, unit, currency, scale)


def _unscaled(value: Number | None, scale: str) -> Number | None:
    bare = (value or 0) / scale_of(scale)
    return int(bare) if bare == int(bare) else bare


def _is_metre(text: str, number: Numeral) -> bool:
    """Return whether an attached letter is a unit: "5m high", "30mm", "20t"."""
    letter = text[number.end - len(number.scale or "") : number.end]
    if letter in {"mm", "t", "b"}:
        return letter != "b"
    return letter == "m" and bool(_METRES.match(text[number.end :][:30]))


def _countable(text: str, number: Numeral, end: int) -> bool:
    """Return whether a bare number stands as one: not "20s", "3-D", "two-way"."""
    after = text[end : end + 1]
    if after.isalnum() or after in {"_", "°"}:
        return False
    if text[max(0, number.start - 2) : number.start].strip()[-1:] == "#":
        return False
    hyphen = re.compile(r"[-‑](\w+)").match(text, end)
    if hyphen and hyphen[1] in {"odd", "plus"}:
        return True
    if hyphen and number.word:
        return hyphen[1] in _HYPHENED
    return not (hyphen and not hyphen[1][0].islower() and not hyphen[1].isdigit())


def _ones(text: str, found: list[Measure]) -> list[Measure]:
    """Drop each "one" or "zero" that has no unit and is not in a list of counts."""
    kept = []
    for index, item in enumerate(found):
        bare = item.number.word and item.value in (0, 1) and not item.scale
        if not bare or item.unit or item.currency:
            kept.append(item)
            continue
        near = [found[i] for i in (index - 1, index + 1) if 0 <= i < len(found)]
        if any(_listed(text, item, other) for other in near):
            kept.append(item)
    return kept


def _listed(text: str, one: Measure, other: Measure) -> bool:
    first, last = sorted((one, other), key=lambda m: m.start)
    between = text[first.end : last.start]
    words = between.split()
    return 1 < len(words) <= 6 and words[-1].strip(",") in {"and", "or"} | {
        words[-1] if between.rstrip().endswith(",") else "and"
    }


def _ranges(text: str, found: list[Measure]) -> list[tuple[Measure, ...]]:
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
    whole = int(first) if first == int(first) else round(first, 9)
    return (
        Measure(
            low.start, low.end, low.number, whole, high.unit, low.currency, low.scale
        ),
        high,
    )


def _quantity(text: str, group: tuple[Measure, ...], said_by: Attribution) -> Quantity:
    first, last = group[0], group[-1]
    start, end = first.start, last.end
    before = bounds.bound_before(text, start)
    paired = len(group) == 2 and re.search(
        r"\bbetween[^\S\n]+\Z", text[max(0, start - 12) : start], re.IGNORECASE
    )
    if paired:
        start = max(0, start - 12) + paired.start()
    after = bounds.bound_after(text, end)
    bound: Bound = "range" if len(group) == 2 else "exact"
    if before:
        start, said = before
        bound = said if bound == "exact" else bound
    elif after:
        end, said = after
        bound = said if bound == "exact" else bound
    if first.value is None:
        bound = "vague"
    low, high = _limits(bound, first.value, last.value)
    currency = first.currency or last.currency
    money = currency and last.value is not None
    noun = (
        None
        if money
        else counted(text, end, measured=last.unit is not None, single=last.value == 1)
    )
    return Quantity(
        start=start,
        end=end,
        text=text[start:end],
        low=low,
        high=high,
        bound=bound,
        known=_known(bound, first, last, guessed=said_by.estimated(start)),
        unit=last.unit,
        currency=currency,
        scale_words=last.scale or first.scale,
        counted=noun,
        attributed_to=said_by.who(start, end),
    )


def _limits(
    bound: Bound, low: Number | None, high: Number | None
) -> tuple[Number | None, Number | None]:
    if bound == "at-most":
        return None, high
    if bound == "at-least":
        return low, None
    return low, high


_KNOWN: dict[Bound, Known] = {
    "at-most": "ceiling",
    "at-least": "floor",
    "range": "range",
    "vague": "word",
    "about": "estimate",
}


def _known(bound: Bound, first: Measure, last: Measure, *, guessed: bool) -> Known:
    plain = not (first.currency or last.currency or last.unit)
    said = known(bound, first.value, plain=plain)
    return "estimate" if guessed and said in {"count", "stated"} else said


def known(bound: Bound, value: Number | None, *, plain: bool) -> Known:
    """Return how well a number is known, as its words tell.

    Whole numbers of things are counts; big round ones can only be estimates.
    """
    if bound in _KNOWN:
        return _KNOWN[bound]
    if not plain or not isinstance(value, int):
        return "stated"
    round_number = value % 1000 == 0 if value < 10**4 else value % 100 == 0
    return "estimate" if value >= 1000 and round_number else "count"
