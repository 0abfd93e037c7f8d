"""The year of a date that leaves it out: from the record's date or the text's own."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from loccit.facts.calendar import UNKNOWN, Point, read
from loccit.facts.intervals import Found
from loccit.facts.tense import Leaning

_FULL = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$")


@dataclass(frozen=True, slots=True)
class Context:
    """What tells a year: the record's ``anchor`` and the ``dates`` with one."""

    anchor: str | None
    dates: tuple[tuple[int, str], ...]

    def near(self, at: int) -> str | None:
        """Return the EDTF date from which a date at the offset ``at`` is meant.

        The anchor of the record; else the last day written in full before
        it, or the first after it; else the
        commonest year of the months (the later of two): "26 August" in a text of
        "June 2024" and "July 2024" is in 2024, whatever else it looks back to.
        """
        if self.anchor:
            return self.anchor
        days = [(place > at, abs(at - place), v) for place, v in self.dates if v[7:]]
        if days:
            return min(days)[2]
        counts = Counter(value[:4] for _, value in self.dates)
        return max(counts, key=lambda year: (counts[year], year), default=None)


def context(found: Sequence[Found], anchor: str | None) -> Context:
    """Return what the dates ``found`` in a text and its ``anchor`` say of years."""
    full = [(f.start, f.value) for f in found if f.value and _FULL.match(f.value)]
    return Context(anchor if anchor and read(anchor) else None, tuple(full))


def fill(
    found: Found, words: str, told: Context, looks: Leaning | None = None
) -> Found:
    """Return ``found`` with its year, marked as inferred, when one can be told.

    ``looks`` is the way that its sentence looks there.
    """
    if not found.value or UNKNOWN not in found.value:
        return found
    base = read(told.near(found.start) or "")
    if not base or not base.year:
        return found
    parts = [_dated(part, words, base, looks) for part in found.value.split("/")]
    if len(parts) == 2 and ".." not in parts and parts[0] > parts[1]:
        parts[0] = f"{int(parts[0][:4]) - 1}{parts[0][4:]}"
    return replace(found, value="/".join(parts), inferred=True)


def _dated(part: str, words: str, base: Point, looks: Leaning | None) -> str:
    """Return ``part`` in the year that puts it nearest to ``base``.

    A quarter is the last one that has begun, and so is what something is "since".
    """
    if not part.startswith(UNKNOWN):
        return part
    said, number = words.lower(), int(part[5:7])
    if number > 12:
        return f"{_part_year(number, base, ahead=looks == 'ahead')}{part[4:]}"
    since = said.startswith("since") and base.month is not None
    year = _year(number, said, base, looks)
    later = since and (year, number) > (base.year, base.month)
    return f"{year - later}{part[4:]}"


# Where quarters, halves and seasons begin, by their EDTF number.
_BEGINS = {33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7, 21: 3, 22: 6, 23: 9, 24: 12}


# A month this near is meant, whichever way its sentence looks.
_NEAR = 3


def _part_year(number: int, base: Point, *, ahead: bool) -> int:
    """Return the year of a quarter or half: the last that has begun, or the next."""
    year, begins = base.year or 0, _BEGINS[number]
    if not base.month:
        return year
    if ahead:
        over = begins + (6 if number in {40, 41} else 3) <= base.month
        return year + over
    return year - (begins > base.month)


def _year(month: int, words: str, base: Point, looks: Leaning | None) -> int:
    """Return the year of a month: the nearest, and where two are far, the told way."""
    year = base.year or 0
    if not base.month:
        return year
    ahead = month - base.month
    if words.startswith("last "):
        return year if ahead < 0 else year - 1
    if words.startswith("next "):
        return year if ahead > 0 else year + 1
    nearest = year - 1 if ahead > 6 else year + 1 if ahead < -6 else year
    if looks is None or abs(12 * (nearest - year) + ahead) <= _NEAR:
        return nearest
    return year + (ahead < 0) if looks == "ahead" else year - (ahead > 0)
