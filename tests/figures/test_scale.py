"""Scales, ticks and the signs for how a number is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.figures.scale import in_words, linear, logarithmic
from loccit.figures.signs import kind

from .conftest import KNOWN, value


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=8))
def test_a_linear_scale_holds_its_numbers(numbers: list[float]) -> None:
    """All numbers and zero lie between the first and the last tick.

    What is too small for a step is zero on any scale that can be drawn.
    """
    scale = linear(numbers, 40, 160)
    assert scale.low <= min(0.0, *numbers) + 1e-9
    assert scale.high >= max(0.0, *numbers) - 1e-9
    assert all(40 <= scale.at(number) <= 160 for number in numbers)


@given(st.lists(st.floats(1e-6, 1e12), min_size=1, max_size=8))
def test_a_logarithmic_scale_keeps_order(numbers: list[float]) -> None:
    """Larger numbers lie further right, all inside."""
    scale = logarithmic(numbers, 40, 160)
    places = [scale.at(number) for number in sorted(numbers)]
    assert places == sorted(places)
    assert all(40 <= place <= 160 for place in places)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0"),
        (-4, "−4"),
        (0.25, "0.25"),
        (1000, "1,000"),
        (2_500_000, "2.5 million"),
        (1e12, "1 trillion"),
    ],
)
def test_ticks_are_read_at_once(number: float, words: str) -> None:
    """Ticks group thousands and name millions."""
    assert in_words(number) == words


def test_each_way_of_knowing_has_its_sign() -> None:
    """The sign follows the bound first, then how the number is known."""
    signs = {name: kind(value(*said)) for name, said in KNOWN.items()}
    assert signs == {
        "shells": "ceiling",
        "boxes": "estimate",
        "missiles": "word",
        "workers": "floor",
        "troops": "range",
        "horses": "count",
        "fields": "stated",
        "load": "derived",
    }
