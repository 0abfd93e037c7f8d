"""A number with its unit or currency, once it is sure that it counts something."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from loccit.facts import units
from loccit.facts.counted import is_plural
from loccit.facts.currencies import currency_before
from loccit.facts.numerals import Numeral, scale_of
from loccit.facts.spelling import number as as_number
from loccit.facts.units import Sign
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


# "5m" is five million unless it is high, long or run.
_METRES = re.compile(
    r"\s?(?:long|high|tall|wide|deep|thick|away|above|below|across|apart|range|in "
    r"(?:length|height|width|depth|diameter)|down|up|underground|from|resolution"
    r"|of (?:rain|snow|water|elevation)|freestyle|butterfly|backstroke|breaststroke"
    r"|hurdles|sprint|relay|final|race|dash|medley|individual|swells?|waves?|tides?"
    r"|tsunami|drop|climb|mirror|telescope|mast|hull|tunnel|wall|yacht)\b|"
    r"[.,;)]?$"
)
_LENGTH = re.compile(
    r"\b(?:heights?|depths?|length|width|waves?|swells?|altitude|elevation|diameter"
    r"|radius|wingspan|distance)[^\S\n](?:of|to|at|reached|is|was|were)[^\S\n]"
    r"(?:\w+[^\S\n]){0,2}\Z"
    r"|\b(?:r[au]ns?|covers?|covered|swam|swims?|jump(?:s|ed)|threw|climb(?:s|ed)"
    r"|walk(?:s|ed)|within|every)[^\S\n](?:the[^\S\n])?\Z"
)
# Words after a hyphen that make no count of the number before it: "four-square".
_UNCOUNTED = frozenset(
    listed("square letter fold wheel stroke handed faced tone step piece word digit")
)
_GAP = re.compile(r"[-‑]|[^\S\n]{1,2}")
_SPACED = re.compile(r"[^\S\n](?P<m>[mM])(?![\w²³/])(?:[^\S\n](?P<next>[a-z]+))?")
_OF_ONE = re.compile(r"[^\S\n](?:of[^\S\n])?(?:an?|one)[^\S\n]")
_POUND = "pound (weight)"
_POUNDS = re.compile(r"pounds?\Z")
_WEIGHT = re.compile(
    r"\b(?:weigh\w*|kg|kilos?|kilogram\w*|heav\w+|payload|carr(?:y|ies)\w*|load)\b",
    re.IGNORECASE,
)
_LIST = re.compile(r"(?:\s[\w-]+){1,4}(?:,|,?\s(?:and|or))\s|\s(?:to|or)\s|[-–—‑]")


def measure(text: str, number: Numeral) -> Measure | None:
    """Return ``number`` with its unit, or None where its figures count nothing."""
    before = currency_before(text, number.start)
    value, end, scale = number.value, number.end, number.scale
    if number.short and scale and not before and _is_unit(text, number):
        value, end, scale = _unscaled(value, scale), end - len(scale), None
    elif million := _million(text, number, money=before is not None):
        value, end, scale = _times(value, 10**6), million, "m"
    after = _vague_money(text, end) if value is None else _unit(text, end)
    if after is None and number.word and isinstance(value, float):
        after = _part_of(text, end)
    if not (before or after) and not _countable(text, number, end):
        return None
    after = _weighed(text, number, after or Sign(end, None, None))
    value = _times(value, after.factor * (-1 if before and before.minus else 1))
    start, sign = (before.start, before.currency) if before else (number.start, None)
    return Measure(
        start, after.end, number, value, after.unit, sign or after.currency, scale
    )


def _unit(text: str, at: int) -> Sign | None:
    """Return the unit after a space or a hyphen: "5 km", "5km", "5-km"."""
    gap = _GAP.match(text, at)
    return units.unit_after(text, gap.end() if gap else at)


def _weighed(text: str, number: Numeral, sign: Sign) -> Sign:
    """Return ``sign``, pounds as a weight where the words before tell of one."""
    if sign.currency != "£" or not _POUNDS.search(text, number.end, sign.end):
        return sign
    heavy = _WEIGHT.search(text[max(0, number.start - 60) : number.start])
    return replace(sign, unit=_POUND, currency=None) if heavy else sign


def _part_of(text: str, at: int) -> Sign | None:
    """Return the unit of "three-quarters of a percentage point"."""
    of = _OF_ONE.match(text, at)
    return units.unit_after(text, of.end()) if of else None


def _vague_money(text: str, at: int) -> Sign | None:
    """Return the currency of "millions of dollars"."""
    if not text.startswith(" of ", at):
        return None
    sign = units.unit_after(text, at + 4)
    return sign if sign and sign.currency else None


def _million(text: str, number: Numeral, *, money: bool) -> int | None:
    """Return the end of a spaced "m" that means million: "€5 m", "1.2 m people"."""
    match = _SPACED.match(text, number.end)
    if number.scale or number.word or not match:
        return None
    return match.end("m") if money or is_plural(match["next"] or "") else None


def _times(value: Number | None, factor: int) -> Number | None:
    """Return ``value`` times ``factor``, without the error of binary fractions."""
    if value is None or factor == 1:
        return value
    return as_number(Decimal(str(value)) * factor)


def _unscaled(value: Number | None, scale: str) -> Number | None:
    return as_number(Decimal(str(value or 0)) / scale_of(scale))


# "14m/s" is a speed, whatever stands around it.
_SPEED = re.compile(r"/(?:s|min|h|hr|day)\b")


def _is_unit(text: str, number: Numeral) -> bool:
    """Return whether an attached letter is a unit: "5m high", "30mm", "20t"."""
    letter = text[number.end - len(number.scale or "") : number.end]
    if letter in {"mm", "t", "b"}:
        return letter != "b"
    after = text[number.end : number.end + 30]
    if _SPEED.match(after):
        return True
    before = text[max(0, number.start - 40) : number.start]
    return letter == "m" and bool(_METRES.match(after) or _LENGTH.search(before))


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
        return hyphen[1].islower() and hyphen[1] not in _UNCOUNTED
    return not (hyphen and hyphen[1][0].isupper())


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
