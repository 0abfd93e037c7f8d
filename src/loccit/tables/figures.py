"""Exact numbers written in figures."""

import math
from decimal import Decimal, localcontext
from fractions import Fraction

FINEST = 12


def figures(number: Fraction) -> str:
    """Return ``number`` with thousands separators: "4,800,000", "0.25", "−3".

    A number that has no end in decimals is cut to twelve of them.
    """
    with localcontext() as context:
        context.prec = 80
        whole = Decimal(number.numerator) / Decimal(number.denominator)
        text = f"{round(whole, FINEST):,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "0") else text.replace("-", "−")


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
