"""Dates of every kind, in order, none overlapping another."""

from dataclasses import replace

from loccit.facts.durations import durations, resolve
from loccit.facts.intervals import Found, intervals
from loccit.facts.periods import periods
from loccit.facts.times import times
from loccit.facts.words import longest_first
from loccit.facts.years import Context, context, fill
from loccit.model import Date


def find(text: str) -> list[Found]:
    """Return the dates of ``text`` with "XXXX" for each year left out."""
    return longest_first(
        [*intervals(text), *periods(text), *durations(text), *times(text)]
    )


def dates(
    text: str, anchor: str | None = None, told: Context | None = None
) -> list[Date]:
    """Return the dates of ``text``.

    ``anchor`` is the EDTF date of the text, from which years left out and words
    like "last year" are inferred. ``told`` overrides what the text itself says.
    """
    found = find(text)
    told = told or context(found, anchor)
    return [_date(text, item, told) for item in found]


def _date(text: str, found: Found, told: Context) -> Date:
    words = text[found.start : found.end]
    found = fill(found, words, told)
    if found.kind == "relative" and (value := resolve(words, told.anchor)):
        found = replace(found, value=value, inferred=True)
    return Date(
        start=found.start,
        end=found.end,
        text=words,
        kind=found.kind,
        value=found.value,
        inferred=found.inferred,
    )
