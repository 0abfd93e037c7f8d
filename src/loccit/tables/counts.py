"""The quantities in sources that can stand on one axis, a row each."""

from collections import Counter
from collections.abc import Sequence

from loccit.desk.ids import to_id
from loccit.model import Column, Facts, Quantity, Row, Source
from loccit.tables.found import Found, in_sentences, money, value_of, who

MOST_ROWS = 10
# Quantities below this are rarely what a text is about.
SMALL = 10
COLUMNS = (
    Column(name="label", type="string", title="What is counted"),
    Column(name="value", type="any", title="Number"),
    Column(name="known", type="string"),
    Column(name="who", type="string", title="Who says so"),
    Column(name="source", type="string"),
)


def quantity_rows(sources: Sequence[Source], facts: Sequence[Facts]) -> tuple[Row, ...]:
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
    return tuple(
        _row(q, one, id, n)
        for n, ((q, one), id) in enumerate(zip(best, ids, strict=True), start=1)
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


def _row(quantity: Quantity, one: Found, id: str, line: int) -> Row:
    value = value_of(quantity, one.rests_on)
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
