"""Calendar dates and the intervals between them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from loccit.facts.calendar import (
    DAY,
    LONG_MONTH,
    MONTH,
    YEAR,
    Point,
    S,
    counts,
    day,
    month,
    month_number,
    point,
)
from loccit.model.fact import DateKind


@dataclass(frozen=True, slots=True)
class Found:
    """A date found: its span, kind and EDTF value ("XXXX" for a missing year)."""

    start: int
    end: int
    kind: DateKind
    value: str | None
    inferred: bool = False


_TO = r"(?:[^\S\n]?[-–—‑/][^\S\n]?|,?[^\S\n](?:to|until|till|through|and)[^\S\n])"
_DASH = r"(?:[^\S\n]?[-–—‑][^\S\n]?|,?[^\S\n](?:to|until|till|through)[^\S\n])"
_OPEN = r"(?P<lead>\b(?:[Bb]etween|[Ff]rom)[^\S\n])"
_PART = r"(?:\b(?:[Ee]arly|[Ll]ate|[Mm]id)(?:[-‑ ]|[^\S\n]in[^\S\n]))?"
_ABOUT = r"(?P<about>\b(?:circa|ca\.|c\.|[Aa]round|[Aa]bout)[^\S\n]?)?"
_END = r"(?![\w%°]|-[a-z])"


def _any(p: str) -> str:
    return rf"(?:{day(p)}|{month(p)}|(?P<{p}y4>{YEAR})|(?P<{p}m4>{LONG_MONTH}))"


_PAIR = re.compile(rf"{_OPEN}{_PART}{_any('a')}{_TO}{_PART}{_any('b')}{_END}")
_SPAN = re.compile(
    rf"(?<![\w.,$€£-]){_PART}(?:{day('a')}|{month('a')}){_DASH}(?:{day('b')}|"
    rf"{month('b')}){_END}"
)
_DAYS = re.compile(
    rf"(?<![\w.,$€£-])(?:(?P<a>{DAY}){_TO}(?P<b>{DAY}){S}(?P<m>{MONTH})"
    rf"(?:,?{S}(?P<y>{YEAR}))?"
    rf"|(?P<n>{MONTH}){S}(?P<c>{DAY})[^\S\n]?[-–—‑][^\S\n]?(?P<d>{DAY})"
    rf"(?:,?{S}(?P<z>{YEAR}))?){_END}"
)
_MONTHS = re.compile(
    rf"(?<!\w)(?P<a>{MONTH}){_TO}(?P<b>{MONTH}),?{S}(?P<y>{YEAR}){_END}"
)
_BARE_MONTHS = re.compile(
    rf"(?<!\w)(?P<a>{LONG_MONTH}){_DASH}(?P<b>{LONG_MONTH}){_END}"
)
_YEARS = re.compile(
    rf"(?<![\w.,$€£/-])(?:FY[^\S\n]?)?(?P<a>{YEAR})(?:{_DASH}(?P<b>{YEAR})|"
    rf"[-–—‑](?P<c>\d\d)|/(?P<d>\d\d)){_END}"
)
_SINCE = re.compile(
    rf"\b(?P<word>[Ss]ince|[Uu]ntil){S}{_PART}(?:{day('a')}|{month('a')}|"
    rf"(?P<ay4>{YEAR})(?![-–]\d)|(?P<am4>{LONG_MONTH})){_END}"
    rf"|\b(?P<from>[Ff]rom|[Aa]s{S}of|[Ss]tarting{S}in|[Bb]eginning{S}in){S}{_PART}"
    rf"(?:{day('b')}|{month('b')}|(?P<by4>{YEAR})){S}(?:on(?:wards?)?|forward)\b"
)
_DAY = re.compile(rf"(?<![\w.,$€£-]){day('a')}{_END}")
_MONTH = re.compile(rf"(?<![\w.-])(?<!\d[^\S\n]){_PART}{month('a')}{_END}")
_NUMERIC = re.compile(
    r"(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\w/]|-\d)"
)
_YEAR_FIRST = re.compile(
    r"(?<![\w./-])((?:19|20)\d\d)([/.])(\d{1,2})\2(\d{1,2})(?![\w/])"
)
_ABBREVIATED = re.compile(
    rf"(?<![\w./-])(?P<ad1>\d{{1,2}})-(?P<am1>{MONTH})-(?P<ay1>{YEAR}|\d\d)(?![\w-])"
)


def intervals(text: str) -> Iterator[Found]:
    """Yield the days, months and intervals that ``text`` names."""
    for pattern, reader in _READERS:
        for match in pattern.finditer(text):
            value = reader(match)
            if value:
                kind: DateKind = "interval" if "/" in value else "calendar"
                yield Found(match.start(), match.end(), kind, value)


def _pair(match: re.Match[str]) -> str | None:
    first, last = point(match, "a"), point(match, "b")
    if not first or not last:
        return None
    bare = not (first.month or last.month)
    if bare and _counted(match, first.year or 0, last.year or 0):
        return None
    return _joined(first, last)


def _counted(match: re.Match[str], first: int, last: int) -> bool:
    """Return whether two bare figures count: round, or old, before a plural."""
    unlike = first % 50 == last % 50 == 0 or first < 1500
    return unlike and counts(match.string[match.end() : match.end() + 60])


def _joined(first: Point, last: Point) -> str | None:
    """Return the interval; a part left unsaid on one side is taken from the other."""
    if first.year is None and last.year is not None:
        earlier = (first.month or 0) > (last.month or 12)
        first = replace(first, year=last.year - earlier)
    if last.year is None and first.year is not None:
        later = (last.month or 12) < (first.month or 0)
        last = replace(last, year=first.year + later)
    if not (first.possible and last.possible):
        return None
    if first.year and last.year and first.edtf[:4] > last.edtf[:4]:
        return None
    return f"{first.edtf}/{last.edtf}"


def _days(match: re.Match[str]) -> str | None:
    said = match.groupdict()
    number = month_number(said["m"] or said["n"])
    year = said["y"] or said["z"]
    ends = [int(re.sub(r"\D", "", said[k])) for k in "abcd" if said[k]]
    first, last = (Point(int(year) if year else None, number, d) for d in ends)
    if ends[0] >= ends[1]:
        return None
    return _joined(first, last)


def _months(match: re.Match[str]) -> str | None:
    year = match.groupdict().get("y")
    first, last = (month_number(match[end]) for end in "ab")
    return _joined(Point(None, first), Point(int(year) if year else None, last))


def _years(match: re.Match[str]) -> str | None:
    if match["b"] and _counted(match, int(match["a"]), int(match["b"])):
        return None
    first = int(match["a"])
    short = match["c"] or match["d"]
    last = int(match["b"]) if match["b"] else first // 100 * 100 + int(short)
    if match["d"]:
        # 2023/24 is a budget or school year; 2024/09 would be a month.
        return f"{first}/{last}" if last == first + 1 else None
    if short and 1 <= int(short) <= 12 and last <= first:
        return f"{first}-{short}"
    return f"{first}/{last}" if first < last else None


def _since(match: re.Match[str]) -> str | None:
    found = point(match, "b" if match["from"] else "a")
    if not found or not found.possible:
        return None
    until = (match["word"] or "").lower() == "until"
    return f"../{found.edtf}" if until else f"{found.edtf}/.."


def _single(match: re.Match[str]) -> str | None:
    found = point(match, "a")
    return found.edtf if found and found.possible else None


def _numeric(match: re.Match[str]) -> str | None:
    """Read 26/08/2024; a day and a month that might be swapped stay unread."""
    a, b, year = int(match[1]), int(match[3]), int(match[4])
    if a > 12 >= b or a == b or match[2] == ".":
        found = Point(year, b, a)
    elif b > 12 >= a:
        found = Point(year, a, b)
    else:
        return None
    return found.edtf if 1 <= (found.month or 0) <= 12 and found.possible else None


def _year_first(match: re.Match[str]) -> str | None:
    """Read 2024/08/26."""
    found = Point(int(match[1]), int(match[3]), int(match[4]))
    good = 1 <= (found.month or 0) <= 12 and found.day and found.possible
    return found.edtf if good else None


def _abbreviated(match: re.Match[str]) -> str | None:
    """Read 26-Aug-2024 and 26-Aug-24."""
    year = int(match["ay1"])
    number = month_number(match["am1"])
    found = Point(year + 2000 * (year < 100), number, int(match["ad1"]))
    return found.edtf if found.day and found.possible else None


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (_PAIR, _pair),
    (_SPAN, _pair),
    (_DAYS, _days),
    (_MONTHS, _months),
    (_BARE_MONTHS, _months),
    (_YEARS, _years),
    (_SINCE, _since),
    (_DAY, _single),
    (_MONTH, _single),
    (_NUMERIC, _numeric),
    (_YEAR_FIRST, _year_first),
    (_ABBREVIATED, _abbreviated),
)
