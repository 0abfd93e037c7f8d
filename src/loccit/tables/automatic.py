"""Tables made from the facts in the sources, for briefings that nobody wrote yet."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from loccit import store
from loccit.desk.ids import to_id
from loccit.model import (
    Column,
    Date,
    Facts,
    Finding,
    Quantity,
    Row,
    Source,
    Table,
    Value,
)
from loccit.tables import compared, publications
from loccit.tables.compared import compared_rows
from loccit.tables.found import Found, in_sentences, money, who
from loccit.tables.publications import publication_rows

MOST_ROWS = 10
# Quantities below this are rarely what a text is about.
SMALL = 10

_PLAIN_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}(/[0-9]{4}(-[0-9]{2}){0,2})?")
# A date that begins within so many letters opens its sentence.
_OPENING = 8
_DATES = (
    Column(name="label", type="string"),
    Column(name="date", type="string"),
    Column(name="source", type="string"),
)
_QUANTITIES = (
    Column(name="label", type="string", title="What is counted"),
    Column(name="value", type="any", title="Number"),
    Column(name="known", type="string"),
    Column(name="who", type="string", title="Who says so"),
    Column(name="source", type="string"),
)


def dates_table(
    briefing_id: str, sources: Sequence[Source], facts: Sequence[Facts]
) -> Table:
    """Return the up to ten dates that are said most precisely, in order of time."""
    found = [
        (date, one)
        for date, one in in_sentences(sources, facts, lambda f: f.dates)
        if date.kind in ("calendar", "interval")
        and _PLAIN_DATE.fullmatch(date.value or "")
        and one.label
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
    rows = tuple(_date_row(date, one, n) for n, (date, one) in enumerate(best, start=1))
    return _table(f"{briefing_id}-dates", "Dates in the sources", _DATES, rows)


def quantities_table(
    briefing_id: str, sources: Sequence[Source], facts: Sequence[Facts]
) -> Table:
    """Return up to ten quantities that share one axis, the largest first.

    Counts, each currency and each unit are apart; the kind with most different
    quantities is taken. Words without a number ("dozens") are left out.
    """
    found = [
        (quantity, one)
        for quantity, one in in_sentences(sources, facts, lambda f: f.quantities)
        if one.label and _drawable(quantity)
    ]
    distinct = list({_same(q, one): (q, one) for q, one in reversed(found)}.values())
    distinct.sort(key=lambda pair: pair[1].order)
    sizes = Counter(_axis(quantity) for quantity, _ in distinct)
    axis = max(sizes, key=lambda key: (sizes[key], key), default=None)
    group = _telling([pair for pair in distinct if _axis(pair[0]) == axis])
    group.sort(key=lambda pair: _rank(*pair))
    best = sorted(group[:MOST_ROWS], key=lambda p: (-_largest(p[0]), p[1].order))
    ids = _row_ids([one.label for _, one in best])
    rows = tuple(
        _quantity_row(q, one, id, n)
        for n, ((q, one), id) in enumerate(zip(best, ids, strict=True), start=1)
    )
    title = "Quantities in the sources"
    return _table(f"{briefing_id}-quantities", title, _QUANTITIES, rows)


def publications_table(
    briefing_id: str, sources: Sequence[Source], facts: Sequence[Facts]
) -> Table:
    """Return the publications that the sources name as origins."""
    rows = publication_rows(sources, facts)
    title = f"Publications that the source{'s name' if sources[1:] else ' names'}"
    made = _table(f"{briefing_id}-publications", title, publications.COLUMNS, rows)
    return replace(made, findings=())


def compared_table(
    briefing_id: str, sources: Sequence[Source], facts: Sequence[Facts]
) -> Table:
    """Return the numbers that several sources give for the same thing."""
    rows = compared_rows(sources, facts)
    title = "Numbers side by side, each with its passage"
    made = _table(f"{briefing_id}-compared", title, compared.COLUMNS, rows)
    return replace(made, findings=())


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


def _date_row(date: Date, one: Found, line: int) -> Row:
    cells = {"label": one.label, "date": date.value, "source": one.source}
    return Row(
        id=to_id(date.value or ""),
        line=line,
        cells={**cells},
        values={},
        rests_on={"label": one.rests_on, "date": one.rests_on},
    )


def _row_ids(labels: Sequence[str]) -> list[str]:
    """Return an id for each label, those of equal labels told apart by a number."""
    ids: list[str] = []
    for label in labels:
        id, repeat = to_id(label) or "row", 1
        while (id if repeat == 1 else f"{id}-{repeat}") in ids:
            repeat += 1
        ids.append(id if repeat == 1 else f"{id}-{repeat}")
    return ids


def _quantity_row(quantity: Quantity, one: Found, id: str, line: int) -> Row:
    value = Value(
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        known=quantity.known,
        unit=quantity.unit,
        currency=quantity.currency,
        original=quantity.text,
        rests_on=one.rests_on,
    )
    return Row(
        id=id,
        line=line,
        cells={
            "label": one.label,
            "value": quantity.text,
            "known": quantity.known,
            "who": who(quantity),
            "source": one.source,
        },
        values={"value": value},
        rests_on=dict.fromkeys(("label", "value", "known", "who"), one.rests_on),
    )


def _telling(group: list[tuple[Quantity, Found]]) -> list[tuple[Quantity, Found]]:
    """Return ``group`` without its small numbers, but for parts of a large one.

    "Two wards" is no figure to draw beside thousands; "24 horses: 19 stallions and
    five mares" is kept whole.
    """
    large = [pair for pair in group if _largest(pair[0]) >= SMALL]
    beside = {one.rests_on for _, one in large}
    kept = [pair for pair in group if pair in large or pair[1].rests_on in beside]
    return kept if large else group


def _largest(quantity: Quantity) -> float:
    return float(quantity.high or quantity.low or 0)


def _drawable(quantity: Quantity) -> bool:
    """Return whether there is an amount; a bare fraction counts no things."""
    measured = quantity.unit or quantity.currency
    return _largest(quantity) > 0 and bool(measured or _largest(quantity) >= 1)


def _axis(quantity: Quantity) -> tuple[str, str]:
    return money(quantity), quantity.unit or ""


def _same(quantity: Quantity, one: Found) -> tuple[object, ...]:
    return one.label.casefold(), quantity.low, quantity.high, _axis(quantity)


def _rank(quantity: Quantity, one: Found) -> tuple[bool, bool, bool, int]:
    """Return what puts telling quantities first: size, a speaker, a bound."""
    return (
        _largest(quantity) < SMALL,
        quantity.attributed_to is None,
        quantity.bound == "exact",
        one.order,
    )


def _table(
    id: str, title: str, columns: tuple[Column, ...], rows: tuple[Row, ...]
) -> Table:
    finding = Finding(
        code="table-no-facts",
        severity="note",
        message=f"The sources hold nothing for the table “{title}”; it is empty.",
        remedy="Add sources, or write the briefing without it.",
    )
    return Table(
        id=id,
        file=None,
        sha256=store.digest(store.to_json(rows)),
        title=title,
        columns=columns,
        rows=rows,
        findings=() if rows else (finding,),
    )
