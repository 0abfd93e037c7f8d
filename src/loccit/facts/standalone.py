"""Years that stand alone: told from counts by the words around them."""

import re
from collections.abc import Iterator

from loccit.facts.calendar import YEAR, S
from loccit.facts.intervals import Found
from loccit.facts.units import unit_after

_BEFORE_YEAR = (
    "in|by|since|of|until|from|during|before|after|between|early|late|through|to|for|"
    "end|mid|throughout|around|summer|winter|spring|autumn|fall|fiscal|year|FY|circa"
)
_YEAR = re.compile(
    rf"(?P<lead>\b(?:early|late|mid|end|around|circa|c\.|ca\.|about|FY){S}?(?:in{S}|"
    rf"of{S})?"
    rf"|\b(?:mid|early|late)[-‑])?(?<![\w.,$€£¥’'#/+-])(?P<y>{YEAR})(?![\w%°]|/\d|-\d)",
    re.IGNORECASE,
)
_FISCAL = re.compile(r"\bFY[^\S\n]?[’']?(?P<y>[0-4]\d)(?![\w/]|[-–]\d)")
_TIMELY = re.compile(rf"\b(?:{_BEFORE_YEAR})[-‑\s]+(?:the\s+)?$", re.IGNORECASE)
_BOUND = re.compile(
    r"(?:than|least|most|nearly|almost|some|roughly|approximately|up to|over|under"
    r"|number(?:ed|ing|s)?|estimated|another|additional|(?:US|A|C)?\$|€|£)[^\S\n]*\Z",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:the|[Bb]orn|[Dd]ied|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ss]pring)[^\S\n]\Z"
)
_PLURAL = re.compile(
    r"\s+(?:[a-z-]+\s+){0,2}?(?:[a-z]{2,}[^s\W]s|people|men|women|children|aircraft"
    r"|personnel|police|km|kg|tons|tonnes)\b"
)


def single_years(text: str) -> Iterator[Found]:
    """Yield the years of ``text`` that stand alone: "in 2019", "FY24"."""
    for match in _FISCAL.finditer(text):
        yield Found(match.start(), match.end(), "calendar", f"20{match['y']}")
    for match in _YEAR.finditer(text):
        before = text[max(0, match.start("y") - 24) : match.start("y")]
        if not _is_year(int(match["y"]), before, text[match.end() : match.end() + 60]):
            continue
        lead = (match["lead"] or "").strip().lower()
        about = lead in {"around", "circa", "c.", "ca.", "about"}
        value = match["y"] + ("~" if about else "")
        yield Found(match.start(), match.end(), "calendar", value)


def _is_year(number: int, before: str, after: str) -> bool:
    """Return whether a bare four-figure number is a year and not a count.

    Counts are rarely written like years: only round ones before a plural are.
    """
    timely = bool(_TIMELY.search(before))
    if _BOUND.search(before):
        return False
    if _measured(after):
        return False
    if not 1900 <= number <= 2099:
        named = number % 50 and _NAMED.search(before)
        enclosed = before.endswith("(") and after.startswith(")")
        return bool(timely or named or enclosed) and not _PLURAL.match(after)
    return timely or not (number % 50 == 0 and _PLURAL.match(after))


def _measured(after: str) -> bool:
    """Return whether a unit follows; a single letter may be anything."""
    gap = 1 if after[:1] in {" ", "-", "‑"} else 0
    sign = unit_after(after, gap)
    return sign is not None and sign.end - gap > 1
