"""Exact arithmetic with numbers of which only bounds may be known.

An amount stands for a number somewhere between ``low`` and ``high``. Each
operation gives the narrowest bounds that hold whatever the numbers are, and
refuses where nothing would be known of the result.
"""

from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.tables.errors import ExpressionError
from loccit.tables.units import added, divided, multiplied

# Far beyond any quantity of the real world, far below what takes time to reckon.
LARGEST = 10**30
LONGEST_BITS = 2000

Ends = tuple[Fraction | None, Fraction | None]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number known to lie in ``low`` … ``high``; None is an end not known.

    ``rough`` marks "about": the one number given is not exact, and how far off it
    is nobody said. ``literal`` marks a number of the expression, which takes the
    unit of what it is added to.
    """

    low: Fraction | None
    high: Fraction | None
    rough: bool = False
    unit: str | None = None
    currency: str | None = None
    literal: bool = False

    @property
    def single(self) -> bool:
        """Whether it is one number."""
        return self.low is not None and self.low == self.high


def combine(sign: str, left: Amount, right: Amount) -> Amount:
    """Return ``left`` and ``right`` under ``+ - * /``; raises ExpressionError."""
    rough = left.rough or right.rough
    if rough and not (left.single and right.single):
        raise ExpressionError(
            "a rough number (“about”) and a bound (“up to”) give no known bound.",
            "Work with two rough numbers or two bounds.",
        )
    left, right, unit, currency = _fitted(sign, left, right)
    low, high = _checked(_ENDS[sign](left, right))
    literal = left.literal and right.literal
    return Amount(low, high, rough, unit, currency, literal)


def _fitted(
    sign: str, left: Amount, right: Amount
) -> tuple[Amount, Amount, str | None, str | None]:
    """Return the operands and what the result is counted in."""
    if sign in "+-":
        return left, right, *added(left, right)
    if sign == "/":
        return left, right, *divided(left, right)
    if left.unit == "%":
        left = _of_hundred(left)
    elif right.unit == "%":
        right = _of_hundred(right)
    return left, right, *multiplied(left, right)


def _of_hundred(share: Amount) -> Amount:
    low, high = (None if e is None else e / 100 for e in (share.low, share.high))
    return replace(share, low=low, high=high, unit=None)


def _add(left: Amount, right: Amount) -> Ends:
    return _plus(left.low, right.low), _plus(left.high, right.high)


def _subtract(left: Amount, right: Amount) -> Ends:
    return _plus(left.low, _minus(right.high)), _plus(left.high, _minus(right.low))


def _plus(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    return None if one is None or other is None else one + other


def _minus(end: Fraction | None) -> Fraction | None:
    return None if end is None else -end


def _multiply(left: Amount, right: Amount) -> Ends:
    return _product((left.low, left.high), (right.low, right.high))


def _product(left: Ends, right: Ends) -> Ends:
    """Return the ends of the products of two intervals, open ends included."""
    corners = [
        _corner((a, i), (b, j)) for i, a in enumerate(left) for j, b in enumerate(right)
    ]
    finite = [end for end, _ in corners if end is not None]
    down = any(end is None and sign < 0 for end, sign in corners)
    up = any(end is None and sign > 0 for end, sign in corners)
    return (None if down else min(finite)), (None if up else max(finite))


def _corner(
    one: tuple[Fraction | None, int], other: tuple[Fraction | None, int]
) -> tuple[Fraction | None, int]:
    """Return a product of two ends, or None and the sign of an infinite one.

    An end is given with 0 for a low and 1 for a high one.
    """
    sign = _sign(one) * _sign(other)
    if sign == 0:
        return Fraction(0), 0
    if one[0] is None or other[0] is None:
        return None, sign
    return one[0] * other[0], sign


def _sign(end: tuple[Fraction | None, int]) -> int:
    number, high = end
    if number is None:
        return 1 if high else -1
    return (number > 0) - (number < 0)


def _divide(left: Amount, right: Amount) -> Ends:
    low, high = right.low, right.high
    if low == high == 0:
        raise ExpressionError(
            "this divides by zero.", "Check the cell after the division sign."
        )
    if (low is None or low <= 0) and (high is None or high >= 0):
        raise ExpressionError(
            "this divides by a number that may be zero, since of the divisor only a "
            "bound is known.",
            "Divide by an exact number, a range or an “at least” above zero.",
        )
    inverse = _inverse(high, low), _inverse(low, high)
    return _product((left.low, left.high), inverse)


def _inverse(end: Fraction | None, other: Fraction | None) -> Fraction | None:
    """Return ``1 / end``; an open end gives zero, a zero end an open one."""
    if end is None:
        return Fraction(0)
    return None if end == 0 and other != 0 else 1 / end


_ENDS = {"+": _add, "-": _subtract, "*": _multiply, "/": _divide}


def _checked(ends: Ends) -> Ends:
    if ends == (None, None):
        raise ExpressionError(
            "the bounds cancel out, and nothing would be known of the result.",
            "Use an exact number for one of the two, or say it in words.",
        )
    for end in ends:
        if end is not None and _too_long(end):
            raise ExpressionError(
                "the result is too large or too fine to be reckoned with.",
                "Check the numbers, or round them in the table.",
            )
    return ends


def _too_long(end: Fraction) -> bool:
    bits = max(end.numerator.bit_length(), end.denominator.bit_length())
    return abs(end) > LARGEST or bits > LONGEST_BITS
