"""Exact numbers written in figures."""

import math
from decimal import Decimal, localcontext
from fractions import Fraction

FINEST = 12


def figures(number: Fraction, places: int | None = None) -> str:
    """Return ``number`` with thousands separators: "4,800,000", "0.25", "−3".

    A number that has no end in decimals is cut to twelve of them. With ``places``
    it has that many, zeros at its end included: "1.40".
    """
    with localcontext() as context:
        context.prec = 80
        whole = Decimal(number.numerator) / Decimal(number.denominator)
        text = f"{round(whole, FINEST if places is None else places):,f}"
    if "." in text and places is None:
        text = text.rstrip("0").rstrip(".")
    return text.removeprefix("-") if _is_zero(text) else text.replace("-", "−")


def _is_zero(text: str) -> bool:
    return not text.strip("-0.")


def rounded(number: Fraction, places: int, towards: int = 0) -> Fraction:
    """Return ``number`` with ``places`` decimals.

    ``towards`` is -1 for down, 1 for up, 0 for the nearest (halves go up).
    """
    scale = Fraction(10) ** places
    grown = number * scale
    whole = {-1: math.floor(grown), 1: math.ceil(grown)}.get(
        towards, math.floor(grown + Fraction(1, 2))
    )
    return whole / scale


def readable(number: Fraction, towards: int = 0) -> Fraction:
    """Return ``number`` with three figures, or all of those before the point."""
    size = abs(number)
    if size == 0:
        return number
    places = 0
    while size * 10**places < 100 and places < FINEST:
        places += 1
    return rounded(number, max(places, 0), towards)
