"""A number with its unit or currency, once it is sure that it counts something."""

import re
from dataclasses import dataclass

from loccit.facts import units
from loccit.facts.numerals import Numeral, scale_of
from loccit.facts.words import listed
from loccit.model import Number


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
_GAP = re.compile(r"[-‑]|[^\S\n]{1,2}")
_LIST = re.compile(r"(?:\s[\w-]+){1,4}(?:,|,?\s(?:and|or))\s")


def measure(text: str, number: Numeral) -> Measure | None:
    """Return ``number`` with its unit, or None where its figures count nothing."""
    before = units.currency_before(text, number.start)
    value, end, scale = number.value, number.end, number.scale
    if number.short and scale and not before and _is_unit(text, number):
        value, end, scale = _unscaled(value, scale), end - len(scale), None
    after = _vague_money(text, end) if value is None else _unit(text, end)
    if not (before or after) and not _countable(text, number, end):
        return None
    unit_end, unit, currency = after or (end, None, None)
    start, sign = before or (number.start, currency)
    return Measure(start, unit_end, number, value, unit, sign, scale)


def _unit(text: str, at: int) -> tuple[int, str | None, str | None] | None:
    """Return the unit after a space or a hyphen: "5 km", "5km", "5-km"."""
    gap = _GAP.match(text, at)
    return units.unit_after(text, gap.end() if gap else at)


def _vague_money(text: str, at: int) -> tuple[int, None, str] | None:
    """Return the currency of "millions of dollars"."""
    if not text.startswith(" of ", at):
        return None
    end, _, currency = units.unit_after(text, at + 4) or (at, None, None)
    return (end, None, currency) if currency else None


def _unscaled(value: Number | None, scale: str) -> Number | None:
    bare = (value or 0) / scale_of(scale)
    return int(bare) if bare == int(bare) else bare


def _is_unit(text: str, number: Numeral) -> bool:
    """Return whether an attached letter is a unit: "5m high", "30mm", "20t"."""
    letter = text[number.end - len(number.scale or "") : number.end]
    if letter in {"mm", "t", "b"}:
        return letter != "b"
    return letter == "m" and bool(_METRES.match(text[number.end : number.end + 30]))


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


def without_ones(text: str, found: list[Measure]) -> list[Measure]:
    """Drop each "one" or "zero" that has no unit and is not in a list of counts."""
    kept = []
    for index, item in enumerate(found):
        bare = item.number.word and item.value in (0, 1) and not item.scale
        if not bare or item.unit or item.currency:
            kept.append(item)
            continue
        near = [found[i] for i in (index - 1, index + 1) if 0 <= i < len(found)]
        if any(_in_list(text, item, other) for other in near):
            kept.append(item)
    return kept


def _in_list(text: str, one: Measure, other: Measure) -> bool:
    """Return whether the two stand in one list: "one tank and three trucks"."""
    first, last = sorted((one, other), key=lambda m: m.start)
    return bool(_LIST.fullmatch(text[first.end : last.start]))
