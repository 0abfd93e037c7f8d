"""The dates in sources that tell of something, a row each."""

import re
from collections.abc import Iterator, Sequence

from loccit.desk.ids import to_id
from loccit.model import Column, Date, Facts, Row, Source
from loccit.tables.found import Found, in_sentences
from loccit.tables.labels import subject

MOST_ROWS = 10

_MONTH = r"(-(0[1-9]|1[0-2])(-[0-9]{2})?)?"
_PLAIN = re.compile(rf"[0-9]{{4}}{_MONTH}(/[0-9]{{4}}{_MONTH})?")
# A date that begins within so many letters opens its sentence.
_OPENING = 8
# "Ports Act 1998", "Grid Code 2019": a year that is part of a name, no event.
_NAME = re.compile(
    r"(?<!^)\b(?:Act|Code|Law|Order|Regulations?|Directive|Bill|Convention|Treaty|"
    r"Protocol|Agenda|Strategy|Plan|Vision|Gesetz|Loi|Ley|[A-Z]{2,})(?:\sof)?,?\s\(?$"
)
COLUMNS = (
    Column(name="label", type="string"),
    Column(name="date", type="string"),
    Column(name="source", type="string"),
)


def date_rows(sources: Sequence[Source], facts: Sequence[Facts]) -> tuple[Row, ...]:
    """Return the up to ten dates that are said most precisely, in order of time."""
    by_id = {source.id: source for source in sources}
    found = [
        (date, one)
        for date, one in in_sentences(sources, facts, lambda f: f.dates)
        if date.kind in ("calendar", "interval")
        and _PLAIN.fullmatch(date.value or "")
        and subject(one.label)
        and not in_a_name(by_id[one.rests_on[0].source], date)
    ]
    said = {date.value or "" for date, _ in found}
    # "2024" tells nothing beside "2024-08-26".
    found = [
        (date, one)
        for date, one in found
        if not any(other.startswith(f"{date.value}-") for other in said)
    ]
    ranked = sorted(found, key=_telling_date)
    best = list(_once(ranked))[:MOST_ROWS]
    best.sort(key=lambda pair: pair[0].value or "")
    return tuple(_row(date, one, n) for n, (date, one) in enumerate(best, start=1))


def in_a_name(source: Source, date: Date) -> bool:
    """Return whether a bare year only belongs to the name of a law or plan."""
    bare = bool(re.fullmatch(r"[0-9]{4}", date.text))
    return bare and bool(_NAME.search(source.text, max(0, date.start - 40), date.start))


def _once(ranked: list[tuple[Date, Found]]) -> Iterator[tuple[Date, Found]]:
    """Yield the first of each date, and of each label: one event has one mark."""
    seen: set[str | None] = set()
    for date, one in ranked:
        if not {date.value, one.label} & seen:
            seen |= {date.value, one.label}
            yield date, one


def _telling_date(pair: tuple[Date, Found]) -> tuple[int, bool, int]:
    """Return what puts a date first: year, month and day, and a sentence about it.

    A sentence that opens with its date tells what happened then.
    """
    date, one = pair
    opens = date.start - one.rests_on[0].start < _OPENING
    return -len((date.value or "").split("/")[0]), not opens, one.order


def _row(date: Date, one: Found, line: int) -> Row:
    cells = {"label": one.label, "date": date.value, "source": one.source}
    return Row(
        id=to_id(date.value or ""),
        line=line,
        cells={**cells},
        values={},
        rests_on={"label": one.rests_on, "date": one.rests_on},
    )
