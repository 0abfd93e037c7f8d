"""Dates as people write them in tables (EDTF) as spans of days."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Grain = Literal["day", "month", "quarter", "year", "span"]

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_YEAR = re.compile(r"^(\d{4})$")
_MONTH = re.compile(r"^(\d{4})-(\d{2})$")
_DAY = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_QUARTER = re.compile(r"^(\d{4})-Q([1-4])$")
# EDTF (ISO 8601-2) writes quarters as months 33 to 36.
_FIRST_QUARTER = 33


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Period:
    """The days from ``first`` to ``last``, both included; ``sure`` without ? or ~."""

    first: date
    last: date
    grain: Grain
    sure: bool = True

    @property
    def middle(self) -> float:
        """Return the middle of the period as days, for sorting and leaders."""
        return (self.first.toordinal() + self.last.toordinal() + 1) / 2

    def words(self) -> str:
        """Return the period in words: "26 August 2024", "June 2024", "about 2022"."""
        return ("" if self.sure else "about ") + self._plain()

    def _plain(self) -> str:
        start = self.first
        if self.grain == "day":
            return _day(start)
        if self.grain == "month":
            return f"{MONTHS[start.month - 1]} {start.year}"
        if self.grain == "quarter":
            return f"quarter {start.month // 3 + 1} of {start.year}"
        if self.grain == "year":
            return str(start.year)
        return f"{self._end(start)} to {self._end(self.last)}"

    def _end(self, day: date) -> str:
        """Return an end of the span: its year or month where the span fills it."""
        after = self.last + timedelta(days=1)
        if self.first.day == after.day == 1:
            month = (
                "" if self.first.month == after.month == 1 else MONTHS[day.month - 1]
            )
            return f"{month} {day.year}".strip()
        return _day(day)


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def period(edtf: str) -> Period | None:
    """Return the days that ``edtf`` covers, None for what is no known date.

    Read are years, months, quarters, days, intervals "a/b" and the marks ?, ~, %.
    """
    text = edtf.strip()
    plain = text.rstrip("?~%")
    start, slash, end = plain.partition("/")
    try:
        first = _single(start.rstrip("?~%"))
        last = _single(end) if slash else first
    except ValueError:
        return None
    if first is None or last is None or last.last < first.first:
        return None
    grain: Grain = "span" if slash else first.grain
    return Period(first=first.first, last=last.last, grain=grain, sure=plain == text)


def _single(text: str) -> Period | None:
    if match := _YEAR.match(text):
        year = int(match[1])
        return _months(year, 1, 12, "year")
    if match := _DAY.match(text):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return Period(first=day, last=day, grain="day")
    if match := _QUARTER.match(text):
        return _months(int(match[1]), int(match[2]) * 3 - 2, 3, "quarter")
    if match := _MONTH.match(text):
        year, number = int(match[1]), int(match[2])
        if number >= _FIRST_QUARTER:
            return _months(year, (number - _FIRST_QUARTER) * 3 + 1, 3, "quarter")
        return _months(year, number, 1, "month")
    return None


def _months(year: int, first: int, count: int, grain: Grain) -> Period:
    """Return ``count`` whole months of one year; raises ValueError for month 13."""
    start, after = date(year, first, 1), first + count
    following = date(year + 1, 1, 1) if after == 13 else date(year, after, 1)
    return Period(first=start, last=following - timedelta(days=1), grain=grain)
