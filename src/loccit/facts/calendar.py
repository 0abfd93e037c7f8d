"""Calendar dates in words and figures, read as EDTF.

A date without its year gets the year "XXXX" here (EDTF level 1); ``years`` fills it.
"""

import re
from calendar import monthrange
from dataclasses import dataclass

from loccit.facts.words import listed

NAMES = listed(
    "January February March April May June July August September October November "
    "December"
)
_SHORT = listed("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
MONTHS = {name.upper(): n for n, name in enumerate(NAMES, start=1)}
MONTHS |= {name.upper(): n for n, name in enumerate(_SHORT, start=1)} | {"SEPT": 9}
UNKNOWN = "XXXX"

_LONG = "|".join([*NAMES, *map(str.upper, NAMES)])
MONTH = (
    rf"(?:{_LONG}|Sept\.?|SEPT\.?|(?:{'|'.join(n for n in _SHORT if n != 'May')})\.?)"
    r"(?![a-z])"
)
LONG_MONTH = rf"(?:{_LONG})(?![a-z])"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)"
YEAR = r"(?:1\d|20)\d\d(?!\d)(?![.,]\d)"
S = r"[^\S\n]{1,2}"
_BC = rf"(?:{S}(?:AD|CE))?"


def day(p: str, year: str = "") -> str:
    """Return a pattern for a day, its groups prefixed by ``p``.

    ``year`` is "" when the year may be missing, "!" when it must be there, "-" when
    it must not.
    """
    uk = rf",?{S}(?P<{p}y1>{YEAR})"
    us = rf"(?:,{S}?|{S})(?P<{p}y2>{YEAR})"
    uk, us = {"": (f"(?:{uk})?", f"(?:{us})?"), "!": (uk, us), "-": ("", "")}[year]
    iso = (
        rf"(?P<{p}iso>(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
        rf"(?!\d)"
    )
    return (
        rf"(?:(?P<{p}d1>{DAY}){S}(?:of{S})?(?P<{p}m1>{MONTH}){uk}"
        rf"|(?P<{p}m2>{MONTH}){S}(?P<{p}d2>{DAY}){us}"
        rf"|{iso})"
    )


def month(p: str) -> str:
    """Return a pattern for a month with its year, its groups prefixed by ``p``."""
    return (
        rf"(?:(?P<{p}m3>{MONTH}),?{S}(?:of{S})?(?P<{p}y3>{YEAR})"
        rf"|(?P<{p}isom>(?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?![-\d]))"
    )


@dataclass(frozen=True, slots=True)
class Point:
    """A year, month or day; what is missing is None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def edtf(self) -> str:
        """The point in EDTF, "XXXX" for a year left out."""
        parts = [f"{self.year:04}" if self.year else UNKNOWN]
        parts += [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day."""
        if self.day is None or self.month is None:
            return True
        return self.day <= monthrange(self.year or 2000, self.month)[1]


def month_number(word: str) -> int:
    """Return the number of the month called ``word``, 1 to 12."""
    return MONTHS[word.rstrip(".").upper()]


def point(match: re.Match[str], p: str) -> Point | None:
    """Return the point in the groups that start with ``p``, or None."""
    said = {k: v for k, v in match.groupdict().items() if k.startswith(p) and v}
    for key in (f"{p}iso", f"{p}isom"):
        if key in said:
            return Point(*map(int, said[key].split("-")))
    found = {
        kind: next((v for k, v in said.items() if k[len(p)] == kind), None)
        for kind in "ymd"
    }
    if not any(found.values()):
        return None
    return Point(
        int(found["y"]) if found["y"] else None,
        month_number(found["m"]) if found["m"] else None,
        int(re.sub(r"\D", "", found["d"])) if found["d"] else None,
    )


def read(text: str) -> Point | None:
    """Return the EDTF date ``text`` (``2024``, ``2024-09``, ``2024-09-16``)."""
    match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", text)
    if not match:
        return None
    found = Point(*(int(part) if part else None for part in match.groups()))
    return found if (found.month or 1) <= 12 else Point(found.year)


_PLURAL = re.compile(
    r"(?:\s(?:and|to|or)\s[\d,.]+|[-–‑]\d+)?\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:[a-z]{2,}[^s\W]s|people|men|women|children|aircraft|personnel|police|km|kg|tons|tonnes)\b"
)


def counts(after: str) -> bool:
    """Return whether the words ``after`` a number are things that it counts."""
    return _PLURAL.match(after) is not None
