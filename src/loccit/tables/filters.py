"""The filters after ``|``: how a value is rounded and printed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.desk.nearest import nearest
from loccit.model import Number, Value
from loccit.tables.errors import ExpressionError
from loccit.tables.figures import rounded
from loccit.tables.numbers import as_number
from loccit.tables.parser import Filter
from loccit.tables.words import (
    SCALES,
    amount,
    exactly,
    print_value,
    scale_of,
    shortens,
)

FINEST_ROUND = 9
PRINTING = ("number", "percent", "words", "text", "unit")


@dataclass(frozen=True, slots=True)
class Printed:
    """A value on its way through the filters; ``text`` once one printed it.

    ``places`` are the decimals that were asked for. ``rounded`` says that figures
    were left away, so that the result is no longer the value itself.
    """

    value: Value
    text: str | None = None
    places: int | None = None
    rounded: bool = False


def apply(value: Value, filters: tuple[Filter, ...]) -> Printed:
    """Return ``value`` after all ``filters``, printed; raises ExpressionError."""
    printed = Printed(value)
    for one in filters:
        if one.name not in _FILTERS:
            raise ExpressionError(
                f"There is no filter {one.name!r}.", nearest(one.name, list(_FILTERS))
            )
        if printed.text is not None:
            raise ExpressionError(
                f"The filter {one.name!r} comes after one that already printed the "
                "value.",
                f"Of {', '.join(PRINTING)} use one, and put it last.",
            )
        printed = _FILTERS[one.name](printed, one.argument)
    return _read(printed) if printed.text is None else printed


def _read(printed: Printed) -> Printed:
    """Return a value that no filter printed as the reader should see it."""
    text = print_value(printed.value, printed.places)
    return _shown(printed, printed.value, text)


def _shown(
    printed: Printed, value: Value, text: str, scale: str | None = None
) -> Printed:
    """Return ``printed`` with its ``text``, which may show fewer figures."""
    cut = value.known == "derived" and printed.places is None and shortens(value, scale)
    return replace(printed, value=value, text=text, rounded=printed.rounded or cut)


def _amount(printed: Printed, value: Value, scale: str | None = None) -> str:
    """Return the number of ``value``, a derived one rounded for reading."""
    derived = value.known == "derived"
    return amount(value, scale, round_off=derived, places=printed.places)


def _number(printed: Printed, argument: str | None) -> Printed:
    value = printed.value
    _bare("number", argument)
    _countable("number", value)
    return _shown(printed, value, _amount(printed, value))


def _percent(printed: Printed, argument: str | None) -> Printed:
    value = printed.value
    _bare("percent", argument)
    _countable("percent", value)
    if value.currency or value.unit not in (None, "%"):
        raise ExpressionError(
            f"A value in {value.currency or value.unit} is no share of a hundred.",
            "Divide it by a value of the same unit first.",
        )
    if value.unit is None:
        ends = (_times(value.low, 100), _times(value.high, 100))
        value = replace(value, low=ends[0], high=ends[1], unit="%")
        if printed.places is not None:
            printed = replace(printed, places=max(printed.places - 2, 0))
    return _shown(printed, value, _amount(printed, value))


def _round(printed: Printed, argument: str | None) -> Printed:
    value = printed.value
    _countable("round", value)
    places = argument or "0"
    if not places.isdecimal() or int(places) > FINEST_ROUND:
        raise ExpressionError(
            f"round({argument}) is not understood.",
            f"Give the number of decimals, 0 to {FINEST_ROUND}: round(1).",
        )
    single = value.low is not None and value.low == value.high
    low = _rounded(value.low, int(places), 0 if single else -1)
    high = _rounded(value.high, int(places), 0 if single else 1)
    changed = (low, high) != (value.low, value.high)
    bound = "about" if changed and value.bound == "exact" else value.bound
    return Printed(
        replace(value, low=low, high=high, bound=bound),
        places=int(places),
        rounded=printed.rounded or changed,
    )


def _words(printed: Printed, argument: str | None) -> Printed:
    value = printed.value
    _countable("words", value)
    if argument is not None and argument not in SCALES:
        raise ExpressionError(
            f"words({argument}) is not understood.", nearest(argument, list(SCALES))
        )
    scale = argument or scale_of(value.original) or _largest(value)
    printed = replace(printed, places=None if scale else printed.places)
    return _shown(printed, value, _amount(printed, value, scale), scale)


def _text(printed: Printed, argument: str | None) -> Printed:
    value = printed.value
    _bare("text", argument)
    if value.known == "derived":
        raise ExpressionError(
            "A result of arithmetic has no words of its own.",
            "Use text on a single cell.",
        )
    return replace(printed, text=value.original)


def _unit(printed: Printed, argument: str | None) -> Printed:
    value = printed.value
    _bare("unit", argument)
    _countable("unit", value)
    unit = f" {value.unit}" if value.unit and value.unit != "%" else ""
    read = _read(printed)
    return replace(read, text=f"{read.text}{unit}")


_FILTERS: dict[str, Callable[[Printed, str | None], Printed]] = {
    "number": _number,
    "percent": _percent,
    "round": _round,
    "words": _words,
    "text": _text,
    "unit": _unit,
}


def _bare(name: str, argument: str | None) -> None:
    if argument is not None:
        raise ExpressionError(
            f"The filter {name!r} takes nothing in parentheses.",
            f"Write | {name} alone.",
        )


def _countable(name: str, value: Value) -> None:
    if value.low is None and value.high is None:
        raise ExpressionError(
            f"“{value.original}” is no number, so the filter {name!r} cannot print it.",
            "Leave the filter out, or use text.",
        )


def _times(end: Number | None, by: int) -> Number | None:
    return None if end is None else as_number(exactly(end) * by)


def _rounded(end: Number | None, places: int, towards: int) -> Number | None:
    return None if end is None else as_number(rounded(exactly(end), places, towards))


def _largest(value: Value) -> str | None:
    """Return the largest scale word that leaves at least one before the point."""
    ends = [abs(exactly(e)) for e in (value.low, value.high) if e is not None]
    fits = [word for word, size in SCALES.items() if max(ends) >= Fraction(size)]
    return fits[-1] if fits else None
