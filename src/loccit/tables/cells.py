"""A cell as a quantity: from a number, or from words such as "up to 480"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import get_args

from loccit.desk.nearest import nearest
from loccit.facts.grammar import quantities
from loccit.model import (
    Bound,
    Finding,
    Known,
    Number,
    Quantity,
    Scalar,
    Value,
)
from loccit.tables.numbers import as_number
from loccit.tables.problems import Place

# Below this a whole number is taken as counted; larger ones are mostly rounded.
COUNTED = 1000
KNOWN: tuple[Known, ...] = get_args(Known)

_FIGURE = re.compile(r"[-−+]?([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,20})(\.[0-9]{1,12})?")
# An estimate stays the number that was given: how it is known is no bound.
_BOUNDS: dict[str, Bound] = {"ceiling": "at-most", "floor": "at-least"}
_AGAINST = {
    "at-most": ("floor", "count"),
    "at-least": ("ceiling", "count"),
    "vague": ("count",),
}
_CURRENCY = re.compile(r"[A-Z]{3}|[A-Z]{0,2}[$€£¥₩₽]")


@dataclass(frozen=True, slots=True)
class Around:
    """What a cell's column and row say about it.

    ``kind`` is the column's type, ``known`` the row's word for how its numbers
    are known, ``unit`` what they are counted in.
    """

    column: str
    kind: str
    unit: str | None
    known: Known | None
    place: Place


def read_known(
    cell: Scalar, place: Place, say: Callable[[Finding], None]
) -> Known | None:
    """Return what the cell of the column ``known`` says."""
    if cell is None:
        return None
    found = next((word for word in KNOWN if word == str(cell).strip().lower()), None)
    if found is None:
        message = f"Column 'known': {cell!r} is no way in which a number is known."
        remedy = nearest(str(cell), KNOWN)
        say(place.finding("known-unknown", "error", message, remedy))
    return found


def read_value(
    cell: Scalar, around: Around, say: Callable[[Finding], None]
) -> Value | None:
    """Return the quantity that ``cell`` states, or None if it states none."""
    value = _value(cell, around, say)
    if value is None:
        return None
    if around.known:
        value = _as_known(value, around, around.known, say)
    return value


def _value(
    cell: Scalar, around: Around, say: Callable[[Finding], None]
) -> Value | None:
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        numeric = around.kind in ("integer", "number", "any")
        return _number(cell, str(cell), around) if numeric else None
    if around.kind not in ("any", "string"):
        return None
    words = cell.strip()
    if around.kind == "any" and _FIGURE.fullmatch(words):
        plain = words.replace(",", "").replace("−", "-")
        return _number(as_number(Fraction(plain)), words, around)
    return _from_words(words, around, say)


def _number(number: Number, words: str, around: Around) -> Value:
    unit, currency = _unit(None, None, around.unit)
    small = isinstance(number, int) and abs(number) < COUNTED
    return Value(
        low=number,
        high=number,
        bound="exact",
        known="count" if small and not currency and unit != "%" else "stated",
        unit=unit,
        currency=currency,
        original=words,
    )


def _from_words(
    words: str, around: Around, say: Callable[[Finding], None]
) -> Value | None:
    """Return the one quantity of a cell; a text column's must be all of the cell."""
    found = quantities(words)
    if around.kind == "string":
        found = [one for one in found if (one.start, one.end) == (0, len(words))]
    if len(found) > 1:
        listed = ", ".join(f"“{one.text}”" for one in found)
        message = f"Column {around.column!r}: the cell holds several numbers: {listed}."
        remedy = "None was taken; give each a row or column of its own."
        say(around.place.finding("cell-several-numbers", "warning", message, remedy))
    return _stated(found[0], around) if len(found) == 1 else None


def _stated(found: Quantity, around: Around) -> Value:
    unit, currency = _unit(found.unit, found.currency, around.unit)
    return Value(
        low=found.low,
        high=found.high,
        bound=found.bound,
        known=found.known,
        unit=unit,
        currency=currency,
        original=found.text,
    )


def _unit(
    unit: str | None, currency: str | None, said: str | None
) -> tuple[str | None, str | None]:
    """Return the cell's own unit and currency, else those ``said`` of the column."""
    if said and not currency and _CURRENCY.fullmatch(said):
        return unit, said
    return unit or said, currency


def _as_known(
    value: Value, around: Around, known: Known, say: Callable[[Finding], None]
) -> Value:
    """Return ``value`` with the bound that ``known`` gives an exact number."""
    if known in _AGAINST.get(value.bound, ()):
        message = (
            f"Column {around.column!r}: the cell says “{value.original}”, "
            f"but the column 'known' says {known}."
        )
        remedy = "Correct one of them; until then the cell's own words count."
        say(around.place.finding("known-contradicts", "warning", message, remedy))
        return value
    bound = _BOUNDS.get(known, value.bound) if value.bound == "exact" else value.bound
    return replace(
        value,
        low=None if bound == "at-most" else value.low,
        high=None if bound == "at-least" else value.high,
        bound=bound,
        known=known,
    )
