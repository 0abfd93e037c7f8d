"""Numbers as the stage files hold them."""

from fractions import Fraction

from loccit.model import Number


def as_number(exact: Fraction) -> Number:
    """Return ``exact`` as an integer where it is one, else the nearest float."""
    return exact.numerator if exact.denominator == 1 else float(exact)
