"""Quarters, halves, seasons, decades, centuries and months named alone."""

import re
from collections.abc import Iterator

from loccit.facts.calendar import NAMES, UNKNOWN, YEAR, S, month_number
from loccit.facts.intervals import Found
from loccit.facts.words import listed

# EDTF level 2 gives quarters the months 33–36, halves 40–41; level 1 seasons 21–24.
_QUARTERS = {"1": 33, "2": 34, "3": 35, "4": 36}
_QUARTERS |= {"first": 33, "second": 34, "third": 35, "fourth": 36, "final": 36}
_HALVES = {"1": 40, "2": 41, "first": 40, "second": 41}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

# Quarters that are called after their last month, as in Australia.
_QUARTERS |= {"march": 33, "june": 34, "september": 35, "december": 36}
_FISCAL = r"(?:(?:[Ff]iscal(?:[^\S\n]year)?|FY)[^\S\n]?[’']?)?"
_PART = r"(?:[Ee]arly[- ]|[Ll]ate[- ]|[Mm]id-)?"
_QUARTER = re.compile(
    rf"\b(?:Q(?P<a>[1-4])(?:{S}|[-/])?(?:of{S})?{_FISCAL}(?P<ay>{YEAR})"
    rf"|Q(?P<f>[1-4])[^\S\n]?(?:of{S})?FY[^\S\n]?[’']?(?P<fy>[0-4]\d)"
    rf"|(?P<g>March|June|September|December){S}(?:(?P<gy>{YEAR}){S})?quarter"
    rf"(?:{S}(?:of{S})?(?P<hy>{YEAR}))?"
    rf"|(?P<by>{YEAR})[-‑{chr(32)}]?Q(?P<b>[1-4])|(?P<c>[1-4])Q[^\S\n]?(?:FY)?(?P<cy>(?:20)?\d\d)"
    rf"|(?P<d>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)[-{chr(32)}]quarter"
    rf"(?!-?final)(?:,?{S}(?:of{S}|in{S})?(?:its{S}|the{S})?{_FISCAL}(?P<dy>{YEAR}))?"
    rf"|Q(?P<e>[1-4])(?!\w|[.:)][^\S\n]|[:)]))(?![\w’'](?!s\b))"
)
_HALF = re.compile(
    rf"\b(?:H(?P<a>[12]){S}?(?P<ay>{YEAR})"
    rf"|(?P<d>[Ff]irst|[Ss]econd){S}half{S}(?:of{S})?(?P<dy>{YEAR})"
    rf"|(?:(?<=\bin )|(?<=\bby )|(?<=\bbefore )|(?<=\bfor )|(?<=\bof )|(?<=\bsince ))"
    rf"H(?P<e>[12]))\b"
)
_SEASON = re.compile(
    rf"\b(?P<s>spring|summer|autumn|fall|winter){S}(?:of{S}|in{S})?(?P<y>{YEAR})\b",
    re.IGNORECASE,
)
_TENS = {word: n for n, word in enumerate(listed("twenties thirties forties fifties "
         "sixties seventies eighties nineties"), start=2)}  # fmt: skip
_DECADE = re.compile(
    rf"(?:(?<=[\s(—–])|^){_PART}(?P<y>(?:1[0-9]|20)\d)0[’']?s\b"
    rf"|(?<=\bthe ){_PART}(?:[’']?(?P<short>[2-9])0[’']?s"
    rf"|(?P<word>{'|'.join(_TENS)}))\b"
)
_NTH = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
    "twentieth twenty-first"
)
_CENTURY = re.compile(
    rf"\b{_PART}(?:(?P<n>2[01]|1?\d)(?:th|st|nd|rd)|(?P<word>{'|'.join(_NTH[::-1])}))"
    rf"[-‑ ]centur(?:y|ies)\b(?P<bc>{S}B\.?C\b)?",
    re.IGNORECASE,
)
_ANCIENT = re.compile(
    rf"(?<![\w.,])(?P<bc>[1-9]\d{{0,3}}){S}B\.?C\.?(?:E\b)?|\bAD{S}(?P<ad>[1-9]\d{{0,3}})\b"
    rf"|(?<![\w.,])(?P<ce>[1-9]\d{{0,2}}){S}(?:AD|CE)\b"
)
# A month that is no other word may stand anywhere; May and March need a lead.
_CLEAR = "|".join(name for name in NAMES if name not in {"May", "March"})
_LEADS = listed(
    "in of since by until during throughout through and than with or this after "
    "before from to between for early late each every last next following previous "
    "In Since By Until During After Before From Last Next Early Late"
)
_LED = "|".join(rf"(?<=\b{word} )" for word in _LEADS) + "|(?<=mid-)|(?<=Mid-)"
_ALONE = re.compile(
    rf"(?<![\w’'])(?<![A-Za-z]-)(?<!\d )(?P<part>{_PART})"
    rf"(?P<turn>(?:[Ll]ast|[Nn]ext){S})?"
    rf"(?:(?P<clear>{_CLEAR})|(?=Ma(?:y|rch))(?:{_LED})"
    rf"(?P<led>May|March))"
    rf"(?!-?\w)(?!{S}(?:\d|[A-Z]|said\b|says\b|told\b))(?!’s{S}[A-Z])"
)


def periods(text: str) -> Iterator[Found]:
    """Yield the periods that ``text`` names: parts of years, and longer ones."""
    yield from _parts(text)
    for match in _SEASON.finditer(text):
        value = f"{match['y']}-{_SEASONS[match['s'].lower()]}"
        yield Found(match.start(), match.end(), "calendar", value)
    for match in _DECADE.finditer(text):
        yield _decade(match)
    for match in _CENTURY.finditer(text):
        yield _century(match)
    for match in _ANCIENT.finditer(text):
        year = 1 - int(match["bc"]) if match["bc"] else int(match["ad"] or match["ce"])
        value = f"-{-year:04}" if year < 0 else f"{year:04}"
        yield Found(match.start(), match.end(), "calendar", value)
    for match in _ALONE.finditer(text):
        yield _alone(match)


def _parts(text: str) -> Iterator[Found]:
    for pattern, months in ((_QUARTER, _QUARTERS), (_HALF, _HALVES)):
        for match in pattern.finditer(text):
            said = {key: value for key, value in match.groupdict().items() if value}
            which = next(v.lower() for key, v in said.items() if len(key) == 1)
            year = next((v for key, v in said.items() if len(key) == 2), UNKNOWN)
            value = f"{year if len(year) == 4 else '20' + year}-{months[which]}"
            yield Found(match.start(), match.end(), "calendar", value)


def _decade(match: re.Match[str]) -> Found:
    """A decade; one with no century is of the twentieth, and marked as inferred."""
    tens = match["short"] or _TENS.get(match["word"] or "")
    value = f"{match['y']}X" if match["y"] else f"19{tens}X"
    return Found(match.start(), match.end(), "calendar", value, tens is not None)


def _century(match: re.Match[str]) -> Found:
    number = int(match["n"] or _NTH.index((match["word"] or "").lower()) + 1)
    value = f"-{number - 1:02}XX" if match["bc"] else f"{number - 1:02}XX"
    return Found(match.start(), match.end(), "calendar", value)


def _alone(match: re.Match[str]) -> Found:
    """A month with no year; "last" and "next" are kept in the span to read it by."""
    number = month_number(match["clear"] or match["led"])
    bare = match["led"] and not match["turn"] and not match["part"]
    start = match.start("led") if bare else match.start()
    return Found(start, match.end(), "calendar", f"{UNKNOWN}-{number:02}")
