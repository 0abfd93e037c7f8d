"""The days that an EDTF date stands for."""

import calendar
import re
from datetime import date, timedelta

_PLAIN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?[?~%]?")


def days_of(edtf: str) -> tuple[date, date] | None:
    """Return the first and last day of an EDTF date or span, None where unknown.

    Seasons, unknown digits and open ends are no plain days.
    """
    ends = [_days(end) for end in edtf.split("/")]
    first, last = ends[0], ends[-1]
    return (first[0], last[1]) if first and last else None


def _days(edtf: str) -> tuple[date, date] | None:
    match = _PLAIN.fullmatch(edtf)
    if match is None or not 1 <= int(match[2] or 1) <= 12 or match[1] == "0000":
        return None
    year, month, day = (int(part or 0) for part in match.groups())
    if day:
        return date(year, month, day), date(year, month, day)
    if month:
        _, last = calendar.monthrange(year, month)
        return date(year, month, 1), date(year, month, last)
    return date(year, 1, 1), date(year, 12, 31)


def apart(one: str, other: str) -> int | None:
    """Return how many days at least lie between two EDTF dates, None if unknown."""
    first, second = days_of(one), days_of(other)
    if first is None or second is None:
        return None
    gap = max(first[0] - second[1], second[0] - first[1], timedelta())
    return gap.days


def year_after(day: date) -> date:
    """Return the same day a year later; for 29 February, 1 March."""
    if (day.month, day.day) == (2, 29):
        return date(day.year + 1, 3, 1)
    return day.replace(year=day.year + 1)
