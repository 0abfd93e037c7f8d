"""What "last month" or "a year earlier" means in a text of a known date."""

import re
from datetime import date, timedelta

from loccit.facts.calendar import Point, read
from loccit.facts.numerals import numerals

_TURNS = {"last": -1, "this": 0, "next": 1}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEP = re.compile(
    r"(?P<unit>year|decade|month|fortnight|week|day)s?[^\S\n]"
    r"(?P<way>ago|earlier|before|previously|later|after|afterwards|on|hence|from now)\Z"
)
_TURN = re.compile(
    r"(?:(?:earlier|later|early|late|the (?:end|start|beginning|middle) of) )?"
    r"(?P<turn>last|this|next) (?P<unit>\w+)\Z"
)
_BESIDE = re.compile(
    r"(?:the (?P<turn>previous|following|next|preceding|same)|that) (?P<unit>\w+)\Z"
    r"|the (?P<bare>day|week|month|year) (?P<way>before|after|earlier)\Z"
)


def resolve(words: str, anchor: Point | None, before: Point | None) -> str | None:
    """Return what relative ``words`` mean, in EDTF, or None where nothing tells.

    ``anchor`` is the date of the text, from which "last year" and "two years ago" are
    told; ``before`` is the date last named in the sentence: "a year earlier".
    """
    said = " ".join(words.casefold().split())
    if step := _STEP.search(said):
        if step["way"] in {"ago", "from now", "hence"}:
            way = -1 if step["way"] == "ago" else 1
            return _stepped(said, step, anchor, way, about=True)
        back = step["way"] in {"earlier", "before", "previously"}
        return _stepped(said, step, before, -1 if back else 1, about=False)
    if beside := _BESIDE.match(said):
        return _beside(beside, before)
    return _from_anchor(said, anchor)


def _from_anchor(said: str, anchor: Point | None) -> str | None:
    if anchor is None or anchor.year is None:
        return None
    if said in _DAYS:
        return _moved(anchor, "day", _DAYS[said])
    if not (turn := _TURN.match(said)):
        return None
    unit, by = turn["unit"], _TURNS[turn["turn"]]
    if unit in {"night", "morning", "afternoon", "evening"}:
        return _moved(anchor, "day", by)
    if unit in _SEASONS:
        return _season(anchor, _SEASONS[unit], by)
    return _moved(anchor, unit, by)


def _season(anchor: Point, season: int, by: int) -> str:
    """Return the season of this year, or the last or next one that is not under way."""
    year = anchor.year or 0
    over = anchor.month is not None and anchor.month > 3 * (season - 20) + 2
    if by < 0 and not over:
        year -= 1
    if by > 0 and (over or anchor.month is None):
        year += 1
    return f"{year}-{season}"


def _moved(at: Point, unit: str, by: int) -> str | None:
    """Return the year, quarter, month, week or day ``by`` units from ``at``."""
    year = at.year or 0
    if unit == "year":
        return f"{year + by}"
    if unit == "decade":
        return f"{year // 10 + by}X"
    if unit == "century":
        return f"{year // 100 + by}XX"
    if at.month is None:
        return None
    if unit == "month":
        months = 12 * year + at.month - 1 + by
        return f"{months // 12}-{months % 12 + 1:02}"
    if unit == "quarter":
        quarters = 4 * year + (at.month - 1) // 3 + by
        return f"{quarters // 4}-{quarters % 4 + 33}"
    return _moved_days(at, unit, by)


def _moved_days(at: Point, unit: str, by: int) -> str | None:
    if at.day is None or at.month is None or not at.possible:
        return None
    day = date(at.year or 0, at.month, at.day)
    if unit == "day":
        return (day + timedelta(days=by)).isoformat()
    if unit == "weekend" and by <= 0:
        # On a Saturday or Sunday the last one is that of the week before.
        saturday = day + timedelta(days=5 - day.weekday() + 7 * by)
        return f"{saturday}/{saturday + timedelta(days=1)}"
    if unit == "week":
        monday = day - timedelta(days=day.weekday() - 7 * by)
        return f"{monday}/{monday + timedelta(days=6)}"
    return None


def _stepped(
    said: str, step: re.Match[str], at: Point | None, way: int, *, about: bool
) -> str | None:
    """Return the moment that lies the counted years, months, weeks or days from ``at``.

    It is as fine as what it is told from; ``about`` marks it as approximate.
    """
    count = _count(said)
    if at is None or at.year is None or count is None:
        return None
    unit, by = step["unit"], way * count
    if unit in {"year", "decade"}:
        years = at.year + by * (10 if unit == "decade" else 1)
        if about or at.month is None:
            return f"{years}~" if about else f"{years}"
        return f"{years}-{at.month:02}" + ("~" if at.day else "")
    if unit == "month":
        moved = _moved(at, "month", by)
        return f"{moved}~" if moved and (about or at.day) else moved
    days = {"day": 1, "week": 7, "fortnight": 14}[unit]
    moved = _moved_days(at, "day", by * days)
    return f"{moved}~" if moved and days > 1 else moved


def _count(said: str) -> int | None:
    count = [n.value for n in numerals(said)] or [1 if said[:1] == "a" else None]
    whole = count[0] if len(count) == 1 else None
    return whole if isinstance(whole, int) and 0 < whole < 500 else None


def _beside(match: re.Match[str], before: Point | None) -> str | None:
    """Return the unit beside the date ``before``: "the following day", "that year"."""
    if before is None or before.year is None:
        return None
    word = match["turn"] or match["way"] or "same"
    back = {"previous", "preceding", "before", "earlier"}
    by = 0 if word == "same" else -1 if word in back else 1
    return _moved(before, match["unit"] or match["bare"], by)


def point_of(value: str | None) -> Point | None:
    """Return the year, month or day of an EDTF value that names just one, else None."""
    if not value or not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", value):
        return None
    found = read(value)
    return found if found and (found.month or 1) <= 12 else None
