"""Shares and changes recomputed: "18 of 26, or 69 %", "from 40 to 50, up 25 %"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from loccit.facts.arithmetic.amounts import (
    WORDS,
    Amount,
    Masked,
    Slip,
    number,
    plain,
)

_UP = (
    r"rose|rises?|rising|risen|grew|grows?|grown|growing|gain(?:s|ed|ing)?|climb(?:s|ed"
    r"|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|increas(?:es?|ed"
    r"|ing)|up"
)
_DOWN = (
    r"fell|falls?|fallen|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?"
    r"|ed|ing)|shrank|shrunk|shrinks?|slid|slides?|cut|cuts|tumbl(?:es?|ed|ing)|slump"
    r"(?:s|ed|ing)?|plung(?:es?|ed|ing)|down"
)
_NOUN = r"rise|increase|gain|jump|growth|fall|drop|decline|decrease|cut|reduction"
_TIMES = {
    "doubl": Fraction(2), "tripl": Fraction(3), "trebl": Fraction(3),
    "quadrupl": Fraction(4), "halv": Fraction(1, 2),
}  # fmt: skip
# "More than doubled", "all but doubled": a limit, or nearly so.
_FACTOR = (
    r"(?<!than )(?<!but )(?<!nearly )(?<!almost )(?<!about )(?<!roughly )"
    rf"\b(?P<factor>{'|'.join(_TIMES)})(?:es?|ed|ing)"
)
_OLD, _NEW, _BY, _ALL = (number(name) for name in ("old", "new", "by", "all"))
_FEW = rf"{WORDS}{{0,24}}?"
# A change said of another time, or of a part, is another sum.
_ALONE = (
    r"(?![^\S\n]*(?:from|on|since|over|compared|than|year|a[^\S\n]|annual|against|of"
    r"|in|for|to|by)\b)"
)
_CHANGES = [
    re.compile(words, re.IGNORECASE)
    for words in (
        rf"\b(?:{_UP}|{_DOWN})\s(?:by\s)?{_BY},?\sfrom\s{_OLD}{_FEW}\sto\s{_NEW}",
        rf"\b(?:{_UP}|{_DOWN})\s(?:by\s)?{_BY}\sto\s{_NEW}{_FEW},?\sfrom\s{_OLD}",
        rf"\bto\s{_NEW},\s(?:{_UP}|{_DOWN})\s(?:by\s)?{_BY}\sfrom\s{_OLD}",
        rf"\bfrom\s{_OLD}{_FEW}\sto\s{_NEW}{_FEW}(?:,|\s[—–-]|\s?—)\s?(?:or\s)?"
        rf"(?:an?\s)?(?:(?:{_UP}|{_DOWN}|(?:{_NOUN})\sof)\s(?:by\s)?)?"
        rf"{_BY}(?:\s(?:{_NOUN}))?{_ALONE}",
        rf"\bfrom\s{_OLD}{_FEW}\sto\s{_NEW}\s\((?:(?:{_UP}|{_DOWN}|an?)\s)?"
        rf"{_BY}(?:\s(?:{_NOUN}))?\)",
        rf"\bto\s{_NEW}{_FEW}\sfrom\s{_OLD},\s(?:or\s)?(?:an?\s)?"
        rf"(?:(?:{_UP}|{_DOWN}|(?:{_NOUN})\sof)\s)?{_BY}(?:\s(?:{_NOUN}))?{_ALONE}",
    )
]
_MULTIPLIED = [
    re.compile(rf"{_FACTOR}{_FEW},?\sfrom\s{_OLD}{_FEW}\sto\s{_NEW}", re.IGNORECASE),
    re.compile(rf"{_FACTOR}{_FEW}\sto\s{_NEW}{_FEW},?\sfrom\s{_OLD}", re.IGNORECASE),
]
_PART = rf"{_NEW}\s(?:out\s)?of\s(?:the\s|its\s|their\s|all\s|some\s)?{_ALL}"
_SHARES = [
    re.compile(words, re.IGNORECASE)
    for words in (
        rf"{_PART}{WORDS}{{0,40}}?(?:\s\(|,?\sor\s|,\sthat\sis,?\s|\s?[—–]\s?)"
        rf"{_BY}(?!\s(?:of|more|less|fewer|higher|lower)\b)",
        rf"{_BY}{WORDS}{{0,40}}?(?:\s\(|,\sor\s){_PART}",
    )
]
_DOWNWARDS = re.compile(
    rf"\b(?:{_DOWN})\b|fall|drop|decline|decrease|reduction", re.IGNORECASE
)


def slips(masked: Masked) -> Iterator[Slip]:
    """Yield each share, change and multiple that its own numbers do not give."""
    for pattern in _SHARES:
        for match in pattern.finditer(masked.text):
            yield from _share(masked, match)
    for pattern in _CHANGES:
        for match in pattern.finditer(masked.text):
            yield from _change(masked, match)
    for pattern in _MULTIPLIED:
        for match in pattern.finditer(masked.text):
            yield from _multiple(masked, match)


def _share(masked: Masked, match: re.Match[str]) -> Iterator[Slip]:
    part, whole, said = (masked.amount(match, name) for name in ("new", "all", "by"))
    share = said.share
    if not share or part.kind != whole.kind or part.share or not whole.value:
        return
    least, most = _between(part, whole)
    if not _within(least * 100, most * 100, *share):
        true = part.value / whole.value * 100
        words = f"{part.said.text} of {whole.said.text} is {_percent(true)}"
        yield _slip(words, said, [part, whole, said])


def _change(masked: Masked, match: re.Match[str]) -> Iterator[Slip]:
    old, new, said = (masked.amount(match, name) for name in ("old", "new", "by"))
    unit = said.said.unit
    if old.kind != new.kind or unit not in ("%", "percentage point") or old.value <= 0:
        return
    sign = -1 if _DOWNWARDS.search(match[0]) else 1
    points = unit == "percentage point"
    if points and old.said.unit != "%":
        return
    least, most = _rise(old, new, points=points)
    if not _within(least, most, sign * said.value, said.off):
        yield _slip(_rose(old, new, points), said, [old, new, said])


def _rise(old: Amount, new: Amount, *, points: bool) -> tuple[Fraction, Fraction]:
    """Return the least and the most that the numbers can have changed by."""
    if points:
        off, rise = old.off + new.off, new.value - old.value
        return rise - off, rise + off
    least, most = _between(new, old)
    return (least - 1) * 100, (most - 1) * 100


def _rose(old: Amount, new: Amount, points: bool) -> str:
    """Return what the change is, in the measure of which it was said and the other."""
    rise = new.value - old.value
    percent = _percent(rise / old.value * 100, signed=True)
    path = f"from {old.said.text} to {new.said.text} is"
    if old.said.unit != "%":
        return f"{path} {percent}"
    both = [f"{'+' if rise > 0 else '−'}{plain(abs(rise))} percentage points", percent]
    return f"{path} {' or '.join(both if points else reversed(both))}"


def _multiple(masked: Masked, match: re.Match[str]) -> Iterator[Slip]:
    old, new = masked.amount(match, "old"), masked.amount(match, "new")
    if old.kind != new.kind or old.value <= 0:
        return
    factor = _TIMES[match["factor"].casefold()]
    least, most = _between(new, old)
    # "Doubled" is said of what came near it.
    if not _within(least, most, factor, factor / 10):
        times = plain(Fraction(round(new.value / old.value * 100), 100))
        words = f"from {old.said.text} to {new.said.text} is × {times}"
        yield Slip(
            min(old.said.start, new.said.start),
            max(old.said.end, new.said.end),
            f"{words}, not “{match[0].split()[0]}”",
        )


def _between(above: Amount, below: Amount) -> tuple[Fraction, Fraction]:
    """Return the least and the greatest quotient that the rounding allows."""
    low, high = below.value - below.off, below.value + below.off
    least = (above.value - above.off) / high
    return least, (above.value + above.off) / low if low > 0 else Fraction(10**9)


def _within(least: Fraction, most: Fraction, said: Fraction, off: Fraction) -> bool:
    return least - off <= said <= most + off


def _percent(value: Fraction, *, signed: bool = False) -> str:
    sign = ("+" if value > 0 else "−" if value < 0 else "") if signed else ""
    return f"{sign}{plain(Fraction(round(abs(value) * 10), 10))} %"


def _slip(words: str, said: Amount, all_of: list[Amount]) -> Slip:
    return Slip(
        min(one.said.start for one in all_of),
        max(one.said.end for one in all_of),
        f"{words}, not “{said.said.text}”",
    )
