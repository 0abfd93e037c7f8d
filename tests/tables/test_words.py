"""Values as the reader sees them."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.model import Value
from loccit.tables.figures import figures, readable, rounded
from loccit.tables.words import print_value, scale_of


def value(low: float | None, high: float | None, original: str, **more: Any) -> Value:
    """Return a value with ``original`` words."""
    said: dict[str, Any] = {"bound": "exact", "known": "stated", **more}
    return Value(low=low, high=high, original=original, **said)


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (value(8_300_000, 8_300_000, "$8.3m", currency="$"), "$8.3 million"),
        (value(18.4e9, 18.4e9, "€18.4bn", currency="EUR"), "€18.4 billion"),
        (value(5, 5, "CHF 5", currency="CHF"), "CHF 5"),
        (value(-5, -5, "-$5", currency="$"), "−$5"),
        (value(0.1, 0.1, "0.1"), "0.1"),
        (value(1234.5, 1234.5, "1,234.5"), "1,234.5"),
        (value(-3, 4, "-3 to 4", bound="range"), "−3 to 4"),
        (
            value(2_000_000, 3_000_000, "2 to 3 million", bound="range"),
            "2–3 million",
        ),
        (value(7, None, "", bound="at-least", known="derived"), "≥ 7"),
        (value(None, 480.01, "", bound="at-most", known="derived"), "≤ 481"),
        (value(479.99, None, "", bound="at-least", known="derived"), "≥ 479"),
        (value(12, 12, "12m", unit="metre"), "12"),
        (value(None, None, "Oslo", bound="vague", known="listed"), "Oslo"),
    ],
)
def test_values(shown: Value, text: str) -> None:
    """A value is printed with its bound, currency and scale word."""
    assert print_value(shown) == text


@pytest.mark.parametrize(
    ("words", "scale"),
    [
        ("4.8 million", "million"),
        ("5k", "thousand"),
        ("€3tn", "trillion"),
        ("5 metres", None),
        ("4,800", None),
        ("12 m", None),
    ],
)
def test_scale_words(words: str, scale: str | None) -> None:
    """A scale word is seen where it is one, and not in a unit."""
    assert scale_of(words) == scale


@given(st.integers(min_value=-(10**30), max_value=10**30))
def test_whole_numbers_come_back(number: int) -> None:
    """A whole number's figures, read again, are the number."""
    text = figures(Fraction(number)).replace(",", "").replace("−", "-")
    assert int(text) == number


@given(st.fractions(min_value=-(10**6), max_value=10**6), st.integers(0, 6))
def test_rounding_outwards_holds(number: Fraction, places: int) -> None:
    """Rounding up never gives less, rounding down never more."""
    assert rounded(number, places, -1) <= number <= rounded(number, places, 1)
    assert readable(number, -1) <= number <= readable(number, 1)
