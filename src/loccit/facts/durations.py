"""Durations, and how far a moment told from another lies from it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from loccit.facts.calendar import S
from loccit.facts.intervals import Found
from loccit.facts.numerals import Numeral
from loccit.model import Number

_UNITS = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "night": "D",
    "fortnight": "W",
    "week": "W",
    "month": "M",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
}
_UNIT = (
    r"(?:second|minute|hour|day|night|week|fortnight|month|year|decade)s?"
    r"|centur(?:y|ies)|mins?|hrs?|secs?|h"
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
    rf"(?:(?:{S}|[-‑])|(?<=\d)(?=secs?\b|mins?\b|hrs?\b|h\b))(?:(?:full|whole|consecutive|straight|more|further|calendar){S})?"
    rf"(?P<unit>{_UNIT})(?P<old>[-‑]olds?)?(?P<poss>[’'])?(?P<rel>{_AFTER})(?![\w])",
    re.IGNORECASE,
)
_BOUND_BEFORE = re.compile(rf"(?<![\w-]){_BOUND}\Z", re.IGNORECASE)
_RANGE = re.compile(r"(?:[^\S\n](?:to|or|and)[^\S\n]|[^\S\n]?[-–—±][^\S\n]?)\Z")
# "A year" is a time after such words, and a rate after a number: "$5 a year".
_LASTING = (
    r"for|within|over|than|least|most|nearly|almost|about|around|under|after|in|took"
    r"|takes?|taken|last(?:s|ed|ing)?|once|another|roughly|just|only|barely|some"
)
_A_YEAR = re.compile(
    rf"\b(?P<lead>(?:{_LASTING}){S})?(?P<half>half{S})?(?P<a>an?|one|half)(?:{S}|[-‑])"
    rf"(?P<unit>{_UNIT})(?P<more>{S}and{S}a{S}half)?(?P<rel>{_AFTER})(?![\w-])",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\b(?:every |each |a )?(?P<unit>fortnight)\b(?!ly)", re.IGNORECASE)


def durations(text: str, numbers: Sequence[Numeral]) -> Iterator[Found]:
    """Yield the durations of ``text`` ("two-year"), and those told from a moment.

    ``numbers`` are those of ``text``.
    """
    yield from _joined(text, list(_counted(text, numbers)))
    for match in _A_YEAR.finditer(text):
        start = match.end("lead") if match["lead"] else match.start()
        if match["rel"]:
            yield Found(start, match.end(), "relative", None)
        elif match["lead"] or match["half"] or match["a"].lower() == "half":
            yield Found(start, match.end(), "duration", _half(match))
    for match in _ALONE.finditer(text):
        yield Found(match.start("unit"), match.end(), "duration", "P2W")


def _half(match: re.Match[str]) -> str | None:
    half = match["half"] or match["a"].lower() == "half"
    return iso(0.5 if half else 1.5 if match["more"] else 1, match["unit"])


def _joined(text: str, found: list[Found]) -> Iterator[Found]:
    """Yield ``found`` with "two hours and 15 minutes" made one."""
    whole: Found | None = None
    for part in found:
        near = whole and _AND.fullmatch(text, whole.end, max(whole.end, part.start))
        value = _sum(whole.value, part.value) if whole and near else None
        if whole and value and part.kind == "duration":
            whole = replace(part, start=whole.start, value=value)
            continue
        if whole:
            yield whole
        whole = part
    if whole:
        yield whole


_AND = re.compile(r",?[^\S\n](?:and[^\S\n])?")
_SUM = re.compile(r"P(?P<days>(?:[\d.]+[YMWD])*)(?:T(?P<hours>(?:[\d.]+[HMS])+))?")
_ORDER = ("YMWD", "HMS")


def _sum(long: str | None, short: str | None) -> str | None:
    """Return both durations as one, if the second has smaller units only."""
    first, second = _SUM.fullmatch(long or "-"), _SUM.fullmatch(short or "-")
    if not first or not second:
        return None
    days = (first["days"] or "") + (second["days"] or "")
    hours = (first["hours"] or "") + (second["hours"] or "")
    if (first["hours"] and second["days"]) or not (
        _falls(days, 0) and _falls(hours, 1)
    ):
        return None
    return f"P{days}T{hours}" if hours else f"P{days}"


def _falls(parts: str, order: int) -> bool:
    """Return whether each unit in ``parts`` is smaller than the one before."""
    places = [_ORDER[order].index(c) for c in parts if c.isalpha()]
    return places == sorted(set(places))


def _counted(text: str, known: Sequence[Numeral]) -> Iterator[Found]:
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
            yield Found(start, end, "duration", _between(values, match["unit"]))


def _between(values: list[Number | None], unit: str) -> str | None:
    """Return one duration, or the shortest and the longest: "P6W/P8W"."""
    found = [iso(value, unit) for value in values]
    both = "/".join(one for one in found if one)
    return both if all(found) else None


def _from_bound(text: str, start: int) -> int:
    before = text[max(0, start - 30) : start]
    match = _BOUND_BEFORE.search(before)
    return start - len(match[0]) if match else start


_SHORT = {
    "min": "minute",
    "hr": "hour",
    "h": "hour",
    "sec": "second",
    "centurie": "century",
}


def iso(value: Number | None, unit: str) -> str | None:
    """Return the ISO 8601 duration of ``value`` units, None for a part of one."""
    name = unit.lower().rstrip("s")
    name = _SHORT.get(name, name)
    value = {"decade": 10, "century": 100, "fortnight": 2}.get(name, 1) * (value or 0)
    time = "T" if name in {"second", "minute", "hour"} else ""
    return f"P{time}{_plain(value)}{_UNITS[name]}" if value < 10**12 else None


def _plain(value: Number) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")
