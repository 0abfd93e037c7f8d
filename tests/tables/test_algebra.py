"""The arithmetic of bounds holds for every number within the bounds."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from loccit.tables.algebra import Amount, combine
from loccit.tables.errors import ExpressionError

NUMBERS = st.fractions(min_value=-1000, max_value=1000, max_denominator=50)
REACH = Fraction(500)


@st.composite
def amounts(draw: st.DrawFn) -> tuple[Amount, Fraction]:
    """Return an amount and a number that it may stand for."""
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    kind = draw(st.sampled_from(["exact", "range", "at-most", "at-least"]))
    if kind == "exact":
        return Amount(low, low), low
    within = draw(st.fractions(min_value=0, max_value=1, max_denominator=20))
    if kind == "range":
        return Amount(low, high), low + (high - low) * within
    if kind == "at-most":
        return Amount(None, high), high - REACH * within
    return Amount(low, None), low + REACH * within


def worked_out(sign: str, left: Fraction, right: Fraction) -> Fraction:
    """Return what two plain numbers give."""
    if sign == "+":
        return left + right
    if sign == "-":
        return left - right
    return left * right if sign == "*" else left / right


@given(amounts(), amounts(), st.sampled_from("+-*/"))
def test_the_result_holds_every_case(
    one: tuple[Amount, Fraction], other: tuple[Amount, Fraction], sign: str
) -> None:
    """Whatever the numbers are within their bounds, the result's bounds hold."""
    try:
        result = combine(sign, one[0], other[0])
    except ExpressionError:
        assume(False)
    exact = worked_out(sign, one[1], other[1])
    assert result.low is None or result.low <= exact
    assert result.high is None or exact <= result.high


@given(NUMBERS, NUMBERS, st.sampled_from("+-*/"))
def test_exact_numbers_stay_exact(one: Fraction, other: Fraction, sign: str) -> None:
    """Two exact numbers give exactly the one that arithmetic says."""
    assume(sign != "/" or other != 0)
    result = combine(sign, Amount(one, one), Amount(other, other))
    assert result.low == result.high == worked_out(sign, one, other)


@pytest.mark.parametrize(
    ("sign", "left", "right", "low", "high"),
    [
        ("/", (None, 480), (10, 10), None, 48),
        ("*", (None, 480), (-1, -1), -480, None),
        ("-", (10, 10), (None, 4), 6, None),
        ("+", (None, 4), (None, 5), None, 9),
        ("/", (None, 480), (10, None), None, 48),
        ("*", (-2, 3), (-5, 4), -15, 12),
        ("/", (1, 2), (-4, -2), -1, Fraction(-1, 4)),
    ],
)
def test_bounds(
    sign: str,
    left: tuple[int | None, int | None],
    right: tuple[int | None, int | None],
    low: int | None,
    high: int | None,
) -> None:
    """Ceilings, floors and ranges give the narrowest bounds that hold."""
    result = combine(sign, amount(*left), amount(*right))
    assert (result.low, result.high) == (low, high)


def amount(low: int | None, high: int | None) -> Amount:
    """Return an amount of whole numbers."""
    return Amount(
        None if low is None else Fraction(low), None if high is None else Fraction(high)
    )


@pytest.mark.parametrize(
    ("sign", "left", "right"),
    [
        ("-", (None, 4), (None, 5)),
        ("+", (None, 4), (5, None)),
        ("*", (None, 4), (None, 5)),
        ("/", (4, 4), (None, 5)),
        ("/", (4, 4), (-1, 1)),
    ],
)
def test_nothing_known_is_refused(
    sign: str, left: tuple[int | None, int | None], right: tuple[int | None, int | None]
) -> None:
    """Where nothing would be known of the result, there is none."""
    with pytest.raises(ExpressionError):
        combine(sign, amount(*left), amount(*right))
