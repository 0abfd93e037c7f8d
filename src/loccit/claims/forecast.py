"""Dates of a judgment that lie ahead of it: no passage can hold them yet."""

from collections.abc import Iterable

from loccit.facts.tense import looks_ahead
from loccit.model import Check, Date


def without_forecasts(
    checks: Iterable[Check], dates: Iterable[Date], sentence: str, day: str | None
) -> list[Check]:
    """Return ``checks`` without the dates that ``sentence`` only looks forward to.

    ``day`` is the last day of which the briefing knows: its cut-off, else its date.
    A date ahead that the evidence does name stays, and so do numbers: they are
    measured, whenever they are expected.
    """
    ahead = {date.text for date in dates if _is_forecast(date, sentence, day)}
    return [
        check
        for check in checks
        if check.found or check.what != "date" or check.text not in ahead
    ]


def _is_forecast(date: Date, sentence: str, day: str | None) -> bool:
    """Return whether ``date`` lies after ``day``; in doubt the words around tell.

    An interval lies where it ends: "until 2031".
    """
    ends = [one for one in (date.value or "").split("/") if one[:1].isdigit()]
    sure = ends and day and not date.inferred and date.kind in ("calendar", "interval")
    order = _order(ends[-1], str(day)) if sure else 0
    if order:
        return order > 0
    own = date.text.casefold().startswith(("within ", "next ", "coming "))
    return own or looks_ahead(sentence, date.start, date.end)


def _order(value: str, day: str) -> int:
    """Return 1 for a date after ``day``, -1 before, 0 if the one may hold the other.

    EDTF numbers seasons and quarters from 21, which tells nothing beside months.
    """
    for one, other in zip(value.split("-"), day.split("-"), strict=False):
        if one != other:
            mixed = len(one) == 2 and (one > "12") != (other > "12")
            return 0 if mixed else (1 if one > other else -1)
    return 0
