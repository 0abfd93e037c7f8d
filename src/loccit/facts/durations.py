"""Durations, dates told from another moment, and vague stretches of time."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from loccit.facts.calendar import Point, S
from loccit.facts.intervals import Found
from loccit.facts.numerals import numerals
from loccit.model import Number

_UNITS = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "night": "D",
    "week": "W",
    "month": "M",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
}
_UNIT = (
    r"(?:second|minute|hour|day|night|week|month|year|decade)s?|centur(?:y|ies)|"
    r"mins?|hrs?"
)
_BOUND = (
    rf"(?:(?:more{S}than|less{S}than|fewer{S}than|at{S}least|up{S}to|over|under|"
    rf"about|around|roughly|"
    rf"approximately|nearly|almost|just{S}over|just{S}under|some|within|only|just)"
    rf"{S}(?:an?{S}|the{S})?)?"
)
_AFTER = (
    rf"(?:{S}(?:later|ago|earlier|afterwards|previously|before|hence|on|"
    rf"from{S}now|after(?=[.,;]|$)))?"
)
_UNIT_NEXT = re.compile(
    rf"(?:{S}|[-‑])(?:(?:full|whole|consecutive|straight|more|further|calendar){S})?"
    rf"(?P<unit>{_UNIT})(?P<old>[-‑]olds?)?(?P<poss>[’'])?(?P<rel>{_AFTER})(?![\w])",
    re.IGNORECASE,
)
_BOUND_BEFORE = re.compile(rf"(?<![\w-]){_BOUND}\Z", re.IGNORECASE)
_RANGE = re.compile(r"(?:[^\S\n](?:to|or|and)[^\S\n]|[^\S\n]?[-–—][^\S\n]?)\Z")
_A_YEAR = re.compile(
    rf"\b(?:a|an|one|half{S}an?)(?:{S}|[-‑])(?P<unit>{_UNIT})(?P<rel>{_AFTER})(?!\w)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    rf"\b(?:(?:last|next|this|the{S}(?:previous|following|next|same|past|coming|"
    rf"preceding)|that|"
    rf"earlier{S}this|later{S}this|later{S}that|earlier{S}that|"
    rf"the{S}end{S}of{S}(?:the|this|last|next)){S}"
    rf"(?:year|month|week|quarter|decade|day|night|morning|afternoon|evening|"
    rf"weekend|spring|summer|"
    rf"autumn|winter|century)|yesterday|tomorrow|the{S}day{S}(?:before|after)|"
    rf"(?:(?:on|last|next|this){S})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    rf"\b(?![’'-]\w|-)",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    rf"\b(?:(?:(?:in|over|for|during|through|throughout|within|across){S}(?:the{S})"
    rf"?(?:(?:recent|past|last|many|"
    rf"several|coming|next|the|some|a{S}few|more{S}than|over|much{S}of){S}){{0,2}}"
    rf"(?:years|months|weeks|days|decades|centuries|hours|decade))"
    rf"|(?:(?:many|several|recent|a{S}few|a{S}couple{S}of){S}"
    rf"(?:years|months|weeks|days|decades|hours|minutes))(?:{S}(?:ago|later|earlier|"
    rf"before))?"
    rf"|(?:years|months|weeks|days|decades|hours|minutes|moments){S}(?:ago|later|"
    rf"earlier)"
    rf"|(?:recently|nowadays){S}?(?=[,.]))\b(?!{S}of\b|-)",
    re.IGNORECASE,
)


def durations(text: str) -> Iterator[Found]:
    """Yield durations ("two-year"), relative dates and vague ones of ``text``."""
    yield from _counted(text)
    for match in _A_YEAR.finditer(text):
        if match["rel"]:
            yield Found(match.start(), match.end(), "relative", None)
    for match in _RELATIVE.finditer(text):
        yield Found(match.start(), match.end(), "relative", None)
    for match in _VAGUE.finditer(text):
        yield Found(match.start(), match.end(), "vague", None)


def _counted(text: str) -> Iterator[Found]:
    known = numerals(text)
    for index, numeral in enumerate(known):
        match = _UNIT_NEXT.match(text, numeral.end)
        if not match:
            continue
        start, values = numeral.start, [numeral.value]
        if index and _RANGE.search(text[known[index - 1].end : start]):
            between = text[known[index - 1].end : start]
            if len(between) <= 5:
                start, values = (
                    known[index - 1].start,
                    [known[index - 1].value, *values],
                )
        start = _from_bound(text, start)
        if match["rel"]:
            yield Found(start, match.end(), "relative", None)
        elif None in values:
            yield Found(start, match.end(), "vague", None)
        else:
            end = match.end("old") if match["old"] else match.end("unit")
            value = iso(values[0], match["unit"]) if len(values) == 1 else None
            yield Found(start, end, "duration", value)


def _from_bound(text: str, start: int) -> int:
    before = text[max(0, start - 30) : start]
    match = _BOUND_BEFORE.search(before)
    return start - len(match[0]) if match else start


def iso(value: Number | None, unit: str) -> str | None:
    """Return the ISO 8601 duration of ``value`` units, None for a part of one."""
    name = unit.lower().rstrip("s")
    name = {"min": "minute", "hr": "hour", "centurie": "century"}.get(name, name)
    value = {"decade": 10, "century": 100}.get(name, 1) * (value or 0)
    time = "T" if name in {"second", "minute", "hour"} else ""
    return f"P{time}{value:g}{_UNITS[name]}" if value < 10**6 else None


_AGO = re.compile(
    rf"(?:\w+{S}){{0,3}}?(?P<n>[\w-]+)(?:{S}|-)(?P<unit>years?|decades?)"
    rf"{S}ago$",
    re.IGNORECASE,
)
_TURNS = {"last": -1, "this": 0, "next": 1}


def resolve(words: str, anchor: str | None) -> str | None:
    """Return what relative ``words`` mean in a text of the EDTF date ``anchor``.

    Only what is sure: "last year", "this month", "yesterday", "two years ago".
    """
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$", anchor or "")
    if not match:
        return None
    at = Point(*(int(part) if part else None for part in match.groups()))
    year = at.year or 0
    said = words.lower().split()
    if said[-1:] == ["year"] and len(said) == 2 and said[0] in _TURNS:
        return f"{year + _TURNS[said[0]]}"
    if said[-1:] == ["month"] and len(said) == 2 and said[0] in _TURNS and at.month:
        months = 12 * year + at.month - 1 + _TURNS[said[0]]
        return f"{months // 12}-{months % 12 + 1:02}"
    if said[0] in {"yesterday", "tomorrow"} and at.day and at.month:
        turn = timedelta(days=-1 if said[0] == "yesterday" else 1)
        return (date(year, at.month, at.day) + turn).isoformat()
    return _years_ago(words, year)


def _years_ago(words: str, year: int) -> str | None:
    if not words.lower().endswith(
        ("years ago", "year ago", "decades ago", "decade ago")
    ):
        return None
    count = [n.value for n in numerals(words)] or [1 if words[:1] in "aA" else None]
    if len(count) != 1 or not isinstance(count[0], int) or not 0 < count[0] < 500:
        return None
    years = count[0] * (10 if "decade" in words.lower() else 1)
    return f"{year - years}~"
