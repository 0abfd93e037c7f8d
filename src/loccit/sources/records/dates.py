"""Dates of a record: EDTF strings, or CSL's date-parts brought into that form."""

import re
from datetime import date
from typing import Any

from loccit.desk.nearest import nearest

# EDTF (ISO 8601-2) level 1, without exponents: enough for the dates of documents.
_POINT = re.compile(
    r"(?P<year>-?\d{4}|\d{3}X|\d{2}XX)"
    r"(?:-(?P<month>\d{2}|XX|Q[1-4])(?:-(?P<day>\d{2}|XX))?)?"
    r"(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?[?~%]?"
)
_SEASONS = range(21, 42)
_KEYS = ("date-parts", "season", "circa", "literal", "raw")
_NO = ("false", "0", "no")
_NONE = ("", "n.d.", "nd", "no date", "undated", "s.d.", "forthcoming", "in press")
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

_NAMED = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)} | {
    "spr": 21, "sum": 22, "aut": 23, "fal": 23, "win": 24,
}  # fmt: skip
_MONTH = (
    "(?P<month>"
    + "|".join(
        f"{name[:3]}\\.?|{re.escape(name)}".lower()
        for name in (*MONTHS, "Sept.", "Spring", "Summer", "Autumn", "Fall", "Winter")
    )
    + ")"
)
_FORMS = tuple(
    map(
        re.compile,
        (
            r"(?P<year>\d{4})[/.](?P<month>\d{1,2})(?:[/.](?P<day>\d{1,2}))?/?",
            rf"(?P<day>\d{{1,2}}) {_MONTH} (?P<year>\d{{4}})",
            rf"{_MONTH}(?: (?P<day>\d{{1,2}}))? (?P<year>\d{{4}})",
        ),
    )
)


def edtf(said: Any) -> str | None:
    """Return a date as a person or a CSL export wrote it as an EDTF string.

    None is for CSL's ways to say that there is no date. Raises ``ValueError`` with
    a message for people.
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


def _csl(said: dict[str, Any]) -> str | None:
    strange = [key for key in map(str, said) if key not in _KEYS]
    if strange:
        raise ValueError(
            f"{strange[0]!r} is no part of a date. {nearest(strange[0], _KEYS)}"
        )
    points = said.get("date-parts")
    if points is None:
        return _words(str(said.get("raw") or said.get("literal") or ""))
    if not isinstance(points, list) or not all(isinstance(p, list) for p in points):
        raise ValueError("date-parts are lists in a list: [[2024, 9, 16]]")
    season = str(said.get("season") or "")
    circa = "~" if str(said.get("circa") or "false").lower() not in _NO else ""
    joined = [_joined(point, season) for point in points[:2]]
    if not any(joined):
        return None
    return edtf("/".join((point and point + circa) or ".." for point in joined))


def _joined(parts: list[Any], season: str) -> str:
    """Return date-parts as EDTF: "" for none, a season as its month number."""
    if not parts or str(parts[0] or "0").strip() == "0":
        return ""
    year, *rest = (str(part or "").strip() for part in parts)
    if not any(rest) and season.isdecimal() and 1 <= int(season) <= 24:
        rest = [str(int(season) if int(season) > 20 else int(season) + 20)]
    return "-".join([year.zfill(4), *(part.zfill(2) for part in rest if part)])


def _words(words: str) -> str | None:
    """Return the date that the words of an export mean, None if they say "none".

    Programs write what they could not take apart as it stood: "4 March 2024",
    "2024/3/4", "Spring 2024".
    """
    plain = re.sub(r"\s+", " ", words.replace(",", " ").strip().lower())
    if plain in _NONE:
        return None
    for form in _FORMS:
        match = form.fullmatch(plain)
        if match:
            return edtf(_built(**match.groupdict()))
    return edtf(words)


def _built(year: str, month: str = "", day: str | None = None) -> str:
    number = month if month.isdecimal() else str(_NAMED[month[:3]]) if month else ""
    parts = (number.zfill(2) if number else "", day.zfill(2) if day else "")
    return "-".join([year, *filter(None, parts)])


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
