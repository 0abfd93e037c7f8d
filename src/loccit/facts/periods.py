"""Years, quarters, halves, seasons, decades, centuries and months named alone."""

import re
from collections.abc import Iterator

from loccit.facts.calendar import LONG_MONTH, UNKNOWN, YEAR, S, month_number
from loccit.facts.intervals import Found

# EDTF level 2 gives quarters the months 33–36, halves 40–41; level 1 seasons 21–24.
_QUARTERS = {"1": 33, "2": 34, "3": 35, "4": 36}
_QUARTERS |= {"first": 33, "second": 34, "third": 35, "fourth": 36, "final": 36}
_HALVES = {"1": 40, "2": 41, "first": 40, "second": 41}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

_QUARTER = re.compile(
    rf"\b(?:Q(?P<a>[1-4])(?:{S}|[-/])?(?:of{S})?(?P<ay>{YEAR})"
    rf"|(?P<by>{YEAR})[-‑{chr(32)}]?Q(?P<b>[1-4])|(?P<c>[1-4])Q[^\S\n]?(?P<cy>(?:20)"
    rf"?\d\d)"
    rf"|(?P<d>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal){S}quarter{S}(?:of{S})"
    rf"?(?P<dy>{YEAR}))\b"
)
_HALF = re.compile(
    rf"\b(?:H(?P<a>[12]){S}?(?P<ay>{YEAR})"
    rf"|(?P<d>[Ff]irst|[Ss]econd){S}half{S}(?:of{S})?(?P<dy>{YEAR}))\b"
)
_SEASON = re.compile(
    rf"\b(?P<s>spring|summer|autumn|fall|winter){S}(?:of{S}|in{S})?(?P<y>{YEAR})\b",
    re.IGNORECASE,
)
_DECADE = re.compile(r"(?:(?<=[\s(])|^)(?:[Ee]arly[- ]|[Ll]ate[- ]|[Mm]id-)?"
                     r"(?P<y>(?:1[5-9]|20)\d)0[’']?s\b")  # fmt: skip
_CENTURY = re.compile(r"\b(?P<n>1[5-9]|2[01])(?:th|st)[- ]century\b", re.IGNORECASE)
_ALONE = re.compile(
    rf"(?:(?<=\bin )|(?<=\bIn )|(?<=\bof )|(?<=\bsince )|(?<=\bSince )|(?<=\bby )|"
    rf"(?<=\bBy )"
    rf"|(?<=\buntil )|(?<=\bduring )|(?<=\bDuring )|(?<=\bthroughout )|(?<=\bthis )"
    rf"|(?<=\bafter )|(?<=\bbefore )|(?<=\bsince early )|(?<=\bsince late )"
    rf"|(?<=\bin early )|(?<=\bin late )|(?<=\bIn early )|(?<=\bIn late )|(?<=\bin "
    rf"mid-)"
    rf"|(?P<turn>\b(?:[Ll]ast|[Nn]ext|[Ff]ollowing|[Pp]revious){S}))"
    rf"(?P<m>{LONG_MONTH})(?!-?\w)(?!{S}(?:\d|[A-Z]))"
)
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
_TIMELY = re.compile(rf"\b(?:{_BEFORE_YEAR})[-‑\s]+(?:the\s+)?$", re.IGNORECASE)
_BOUND = re.compile(
    r"(?:than|least|most|nearly|almost|some|roughly|approximately|up to|over|under"
    r"|number(?:ed|ing|s)?|estimated|another|additional|(?:US|A|C)?\$|€|£)[^\S\n]*\Z",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"\s+(?:[a-z-]+\s+){0,2}?(?:[a-z]{2,}[^s\W]s|people|men|women|children|aircraft"
    r"|personnel|police|km|kg|tons|tonnes)\b"
)


def periods(text: str) -> Iterator[Found]:
    """Yield the periods that ``text`` names by a year, or by a month alone."""
    yield from _parts(text)
    for match in _SEASON.finditer(text):
        value = f"{match['y']}-{_SEASONS[match['s'].lower()]}"
        yield Found(match.start(), match.end(), "calendar", value)
    for match in _DECADE.finditer(text):
        yield Found(match.start(), match.end(), "calendar", f"{match['y']}X")
    for match in _CENTURY.finditer(text):
        value = f"{int(match['n']) - 1}XX"
        yield Found(match.start(), match.end(), "calendar", value)
    for match in _ALONE.finditer(text):
        yield _alone(match)
    yield from _years(text)


def _parts(text: str) -> Iterator[Found]:
    for pattern, months in ((_QUARTER, _QUARTERS), (_HALF, _HALVES)):
        for match in pattern.finditer(text):
            said = {key: value for key, value in match.groupdict().items() if value}
            which = next(v.lower() for key, v in said.items() if len(key) == 1)
            year = next(value for key, value in said.items() if len(key) == 2)
            value = f"{year if len(year) == 4 else '20' + year}-{months[which]}"
            yield Found(match.start(), match.end(), "calendar", value)


def _alone(match: re.Match[str]) -> Found:
    """A month with no year; "last" and "next" are kept in the span to read it by."""
    number = month_number(match["m"])
    return Found(match.start(), match.end(), "calendar", f"{UNKNOWN}-{number:02}")


def _years(text: str) -> Iterator[Found]:
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
    if not 1900 <= number <= 2099:
        return timely and not _PLURAL.match(after)
    if re.match(
        r"\s?(?:km|kg|mm|metres|meters|feet|ft|tonnes|tons|MW|GW|mAh|per ?cent)\b",
        after,
    ):
        return False
    return timely or not (number % 50 == 0 and _PLURAL.match(after))
