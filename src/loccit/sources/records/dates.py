"""Dates of a record: EDTF strings, or CSL's date-parts brought into that form."""

import re
from datetime import date
from typing import Any

# EDTF (ISO 8601-2) level 1, without exponents: enough for the dates of documents.
_POINT = re.compile(
    r"(?P<year>-?\d{4}|\d{3}X|\d{2}XX)"
    r"(?:-(?P<month>\d{2}|XX|Q[1-4])(?:-(?P<day>\d{2}|XX))?)?"
    r"(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?[?~%]?"
)
_SEASONS = range(21, 42)
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


def edtf(said: Any) -> str:
    """Return a date as a person or a CSL export wrote it as an EDTF string.

    Raises ``ValueError`` with a message for people.
    """
    if isinstance(said, dict):
        return _csl(said)
    words = str(said).strip()
    if not all(_point(point) for point in words.split("/")) or words.count("/") > 1:
        raise ValueError(
            f"{words!r} is not a date; write 2024-09-16, 2024-09 or 2024, "
            "and 2024-08/2024-09 for a span"
        )
    return words


def _point(words: str) -> bool:
    """Return whether ``words`` are a day, month, season or year that there is."""
    if words in ("", ".."):
        return True
    match = _POINT.fullmatch(words)
    if match is None:
        return False
    year, month, day = match["year"], match["month"] or "", match["day"] or ""
    if month.isdecimal() and not (1 <= int(month) <= 12 or int(month) in _SEASONS):
        return False
    if not (year.isdecimal() and month.isdecimal() and day.isdecimal()):
        return True
    return _exists(int(year), int(month), int(day))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year or 4, month, day)
    except ValueError:
        return False
    return True


def _csl(said: dict[str, Any]) -> str:
    parts = said.get("date-parts")
    if not isinstance(parts, list) or not all(isinstance(p, list) for p in parts):
        return edtf(said.get("raw") or said.get("literal") or "unknown")
    circa = "~" if said.get("circa") else ""
    return edtf("/".join(_joined(point) + circa for point in parts[:2]))


def _joined(parts: list[Any]) -> str:
    year, *rest = (str(part).strip() for part in parts)
    return "-".join([year.zfill(4), *(part.zfill(2) for part in rest if part)])


def printed(value: str) -> str:
    """Return an EDTF date as people write it: "16 September 2024".

    What is no plain day, month or year is returned as it is.
    """
    if "/" in value:
        ends = (printed(end) for end in value.split("/"))
        return " – ".join(end for end in ends if end not in ("", ".."))
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?([?~%]?)", value)
    if match is None or (match[2] and not 1 <= int(match[2]) <= 12):
        return value
    month = MONTHS[int(match[2]) - 1] if match[2] else ""
    day = str(int(match[3])) if match[3] else ""
    words = " ".join(filter(None, (day, month, match[1])))
    return f"about {words}" if match[4] in ("~", "%") else words
