"""A value as the reader sees it: "up to 4.8 million", "≤ 480", "“dozens”"."""

import re
from fractions import Fraction

from loccit.model import Derived, Number, Value
from loccit.tables.figures import figures, readable

SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SHORT = {"k": "thousand", "m": "million", "bn": "billion", "b": "billion"}
_SHORT |= {"mn": "million", "tn": "trillion", "trn": "trillion"}
_SCALE = re.compile(
    r"\b(thousand|million|billion|trillion)s?\b|(?<=\d)(k|mn?|bn?|trn|tn)\b",
    re.IGNORECASE,
)
_SYMBOLS = {"USD": "US$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_STATED = {"at-most": "up to ", "at-least": "at least ", "about": "about "}
_DERIVED = {"at-most": "≤ ", "at-least": "≥ ", "about": "≈ "}
_SIGNED = re.compile(r"^[≤≥≈] ")


def print_value(value: Value, places: int | None = None) -> str:
    """Return ``value`` as the reader sees it, its bound included.

    The scale word ("million") is that of the value's own words. A derived value
    is rounded for reading, bounds outwards, an exact one with a "≈". With
    ``places`` all of that many decimals are printed.
    """
    if value.low is None and value.high is None:
        return f"“{value.original}”" if value.known == "word" else value.original
    if value.known == "derived":
        return _derived(value, places)
    scale = _own_scale(value)
    words = amount(value, scale, places=None if scale else places)
    return _STATED.get(value.bound, "") + words


def equation(derived: Derived) -> tuple[str, str]:
    """Return the sum of ``derived`` up to its result, and the result.

    "8 ÷ 2 =" "4" where all is exact, "10 ÷ 7 ≈" "1.43" where figures were left
    away, "9 ÷ 3 = at most" "3" where one term is a limit.
    """
    bound = derived.value.bound
    sign = "≈" if derived.rounded or bound == "about" else "="
    limit = {"at-most": "= at most", "at-least": "= at least"}.get(bound, sign)
    return f"{derived.sum} {limit}", _SIGNED.sub("", derived.text)


def _own_scale(value: Value) -> str | None:
    """Return the scale word of the value's words; "12m" may mean metres."""
    scale = scale_of(value.original)
    largest = max(abs(end) for end in (value.low, value.high) if end is not None)
    return scale if scale and largest * 1000 >= SCALES[scale] else None


def scale_of(words: str) -> str | None:
    """Return the scale word ("million") that ``words`` use, or None."""
    match = _SCALE.search(words)
    if not match:
        return None
    return (match[1] or _SHORT[match[2].lower()]).lower()


def amount(
    value: Value,
    scale: str | None = None,
    *,
    round_off: bool = False,
    places: int | None = None,
) -> str:
    """Return the number of ``value`` with its currency, without its bound.

    ``scale`` is a word of ``SCALES``; ``round_off`` rounds for reading, outwards
    where the number is a bound; ``places`` are decimals that were asked for.
    """
    ends = [end for end in (value.low, value.high) if end is not None]
    pair = value.low != value.high and len(ends) == 2
    shown = list(
        dict.fromkeys(_end(value, end, scale, round_off, places) for end in ends)
    )
    joined = "–".join(shown)
    if pair and any(end < 0 for end in ends):
        joined = " to ".join(shown)
    return money(joined, value.currency) + (f" {scale}" if scale else "") + _sign(value)


def money(figure: str, currency: str | None) -> str:
    """Return ``figure`` with the sign of ``currency`` (an ISO code or a sign)."""
    if not currency:
        return figure
    sign = _SYMBOLS.get(currency, currency)
    sign = f"{sign} " if sign.isalpha() and sign.isascii() else sign
    return f"−{sign}{figure[1:]}" if figure.startswith("−") else f"{sign}{figure}"


def _sign(value: Value) -> str:
    return "%" if value.unit == "%" else ""


def _end(
    value: Value, end: Number, scale: str | None, round_off: bool, places: int | None
) -> str:
    number = exactly(end) / SCALES.get(scale or "", 1)
    if places is not None:
        return figures(number, places)
    if round_off:
        number = readable(number, _outwards(value, end))
    return figures(number)


def shortens(value: Value, scale: str | None = None) -> bool:
    """Whether fewer figures of ``value`` are printed when rounded for reading."""
    size = SCALES.get(scale or "", 1)
    ends = [exactly(end) / size for end in (value.low, value.high) if end is not None]
    return any(readable(end) != end for end in ends)


def _outwards(value: Value, end: Number) -> int:
    """Return which way a bound may be rounded: -1 down, 1 up, 0 to the nearest."""
    if value.low == value.high:
        return 0
    return 1 if end == value.high else -1


def _derived(value: Value, places: int | None) -> str:
    words = amount(value, round_off=True, places=places)
    single = value.low is not None and value.low == value.high
    if single and value.bound == "exact":
        cut = places is None and shortens(value)
        return f"≈ {words}" if cut else words
    return _DERIVED.get(value.bound, "") + words


def exactly(number: Number) -> Fraction:
    """Return the number that ``number`` is written as: 0.1 is one tenth."""
    return Fraction(repr(number)) if isinstance(number, float) else Fraction(number)
