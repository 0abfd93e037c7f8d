"""Dates as a reader of the briefing's language writes them."""

import re

from loccit.model import Date

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_PLAIN = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"
)
# EDTF numbers the seasons and quarters of a year from 21 on.
_LAST_MONTH = 12


def when(date: Date, lang: str) -> str:
    """Return the date in full, "26 August 2024"; where that fails, its own words.

    In American English the month comes first. An interval shows both its ends.
    """
    ends = [day(end, lang) for end in str(date.value).split("/")]
    if date.value and all(ends):
        return " – ".join(ends)
    return date.text[:1].upper() + date.text[1:]


def day(value: str, lang: str) -> str:
    """Return an EDTF year, month or day in words, "" for all else."""
    match = _PLAIN.fullmatch(value)
    if not match or int(match["month"] or 1) > _LAST_MONTH:
        return ""
    year, day = match["year"], int(match["day"] or 0)
    month = MONTHS[int(match["month"]) - 1] if match["month"] else ""
    if lang == "en-US" and day:
        return f"{month} {day}, {year}"
    return " ".join(part for part in (str(day or ""), month, year) if part)
