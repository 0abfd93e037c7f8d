"""Years that stand alone: told from counts by the words around them."""

import re
from collections.abc import Iterator

from loccit.facts.calendar import YEAR, S, counts
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
_FISCAL = re.compile(r"\bFY[^\S\n]?[’']?(?:20)?(?P<y>[0-4]\d)(?![\w/]|[-–]\d)")
_TIMELY = re.compile(rf"\b(?:{_BEFORE_YEAR})[-‑\s]+(?:the\s+)?$", re.IGNORECASE)
_BOUND = re.compile(
    r"(?:than|least|most|nearly|almost|some|roughly|approximately|up to|over|under"
    r"|number(?:ed|ing|s)?|estimated|another|additional|(?:US|A|C)?\$|€|£)[^\S\n]*\Z",
    re.IGNORECASE,
)
# "2 per cent more than 2014" compares with a year.
_COMPARED = re.compile(
    r"(?:%|cent|points?)[^\S\n](?:more|less|higher|lower|fewer)[^\S\n]than[^\S\n]\Z"
)
_NAMED = re.compile(
    r"\b(?:the|[Bb]orn|[Dd]ied|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ss]pring)[^\S\n]\Z"
)
_LISTED = re.compile(r",[^\S\n](?:and[^\S\n])?|[^\S\n](?:and|or)[^\S\n]")
# "By 1400 England had": a change of 1400 has no subject after it.
_BY = re.compile(r"\bby[^\S\n]\Z", re.IGNORECASE)
_SUBJECT = re.compile(r",?[^\S\n](?:[A-Z]|the\b|it\b|he\b|she\b|they\b)")


def single_years(text: str) -> Iterator[Found]:
    """Yield the years of ``text`` that stand alone: "in 2019", "FY24"."""
    for match in _FISCAL.finditer(text):
        yield Found(match.start(), match.end(), "calendar", f"20{match['y']}")
    last = -1
    for match in _YEAR.finditer(text):
        list_ = last >= 0 and _LISTED.fullmatch(text, last, match.start("y"))
        listed = list_ and not counts(text[match.end() : match.end() + 60])
        if not (listed or is_year(text, *match.span("y"))):
            continue
        last = match.end()
        lead = (match["lead"] or "").strip().lower()
        about = lead in {"around", "circa", "c.", "ca.", "about"}
        value = match["y"] + ("~" if about else "")
        yield Found(match.start(), match.end(), "calendar", value)


def is_year(text: str, start: int, end: int) -> bool:
    """Return whether the four figures at ``start``–``end`` are a year and not a count.

    Counts are rarely written like years: of those from 1900 to 2099 only round ones
    before a plural are. Earlier years need a word such as "in" before them.
    """
    before, after = text[max(0, start - 24) : start], text[end : end + 60]
    number = int(text[start:end])
    timely = _TIMELY.search(before) is not None
    if _COMPARED.search(before) and 1900 <= number <= 2099:
        return not counts(after)
    if _BOUND.search(before) or _measured(after):
        return False
    if number < 1500 and _BY.search(before):
        return not counts(after) and _SUBJECT.match(after) is not None
    if not 1900 <= number <= 2099:
        named = number % 50 and number >= 1500 and _NAMED.search(before)
        enclosed = before.endswith("(") and after.startswith(")")
        return bool(timely or named or enclosed) and not counts(after)
    return timely or not (number % 50 == 0 and counts(after))


def _measured(after: str) -> bool:
    """Return whether a unit follows; a single letter may be anything."""
    gap = 1 if after[:1] in {" ", "-", "‑"} else 0
    sign = unit_after(after, gap)
    return sign is not None and sign.end - gap > 1
