"""Dates of every kind, in order, none overlapping another."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from loccit.facts.calendar import UNKNOWN, Point
from loccit.facts.durations import durations
from loccit.facts.intervals import Found, intervals
from loccit.facts.periods import periods
from loccit.facts.relative import relative
from loccit.facts.resolve import point_of, resolve
from loccit.facts.scan import Scan
from loccit.facts.standalone import single_years
from loccit.facts.tense import leaning
from loccit.facts.times import times
from loccit.facts.weekdays import resolve_weekday, weekdays
from loccit.facts.words import longest_first, merged, overlaps, sentences
from loccit.facts.years import Context, context, fill
from loccit.model import Date

_READERS = (intervals, periods, single_years, relative, weekdays, times)


def find(text: str, scan: Scan | None = None) -> list[Found]:
    """Return the dates of ``text`` with "XXXX" for each year left out.

    ``scan`` is that of ``text``, when it is at hand.
    """
    scan = scan or Scan(text)
    every = [found for reader in _READERS for found in reader(text)]
    found = longest_first([*every, *durations(text, scan.numerals)])
    barred = merged((s.start, s.end) for s in scan.cited)
    return [
        one
        for one, following in zip_longest(found, found[1:])
        if not overlaps(one.start, one.end, barred)
        and not (following and _names_day_of(text, one, following))
    ]


def _names_day_of(text: str, weekday: Found, following: Found) -> bool:
    """Return whether a weekday only leads a date: "Monday, 7 October"."""
    return (
        weekday.kind == "relative"
        and following.kind == "calendar"
        and text[weekday.start : weekday.end].endswith("day")
        and text[weekday.end : following.start] in {" ", ", "}
    )


def dates(
    text: str,
    anchor: str | None = None,
    told: Context | None = None,
    scan: Scan | None = None,
) -> list[Date]:
    """Return the dates of ``text``.

    ``anchor`` is the EDTF date of the text, from which years left out and words
    like "last year" or "on Monday" are inferred. ``told`` overrides what the text
    itself says; ``scan`` is that of ``text``, when it is at hand.
    """
    found = find(text, scan)
    told = told or context(found, anchor)
    filled = [_filled(text, item, told) for item in found]
    return [_date(text, item) for item in _resolved(text, filled, told.anchor)]


def _filled(text: str, item: Found, told: Context) -> Found:
    if not item.value or UNKNOWN not in item.value:
        return item
    looks = leaning(text, item.start, item.end)
    return fill(item, text[item.start : item.end], told, looks)


def _resolved(text: str, found: Sequence[Found], anchor: str | None) -> list[Found]:
    """Return ``found`` with a value for each relative date that something tells."""
    starts = [start for start, _ in sentences(text)]
    day = point_of(anchor)
    given: list[Found] = []
    before: tuple[int, Point | None] = (-1, None)
    for item in found:
        sentence = bisect_right(starts, item.start)
        if item.kind == "relative":
            known = before[1] if before[0] == sentence else None
            item = _told(text, item, day, known)
        if (point := point_of(item.value)) and item.kind != "time":
            before = (sentence, point)
        given.append(item)
    return given


def _told(text: str, item: Found, anchor: Point | None, before: Point | None) -> Found:
    value = resolve_weekday(text, item, anchor) if anchor else None
    value = value or resolve(text[item.start : item.end], anchor, before)
    return replace(item, value=value, inferred=True) if value else item


def _date(text: str, found: Found) -> Date:
    return Date(
        start=found.start,
        end=found.end,
        text=text[found.start : found.end],
        kind=found.kind,
        value=found.value,
        inferred=found.inferred,
    )
