"""Ranges, results, and units said once for several numbers."""

import pytest

from loccit.facts.grammar import quantities, skipped

RANGES = [
    ("doses ran from 0.5 to 2 ml", 0.5, 2, "millilitre"),
    ("waves were 3-4m high", 3, 4, "metre"),
    ("between $4bn and $5bn", 4e9, 5e9, None),
    ("£20,000–£25,000 a year", 20_000, 25_000, None),
    ("10m–12m people", 10_000_000, 12_000_000, None),
    ("nights of −20 to −5 °C", -20, -5, "degree Celsius"),
    ("nights of −5 to −20 °C", -20, -5, "degree Celsius"),
    ("a mean of 12 ± 3 km", 9, 15, "kilometre"),
    ("one to two inches", 1, 2, "inch"),
    ("to 1-1/2 to 1-3/4 percent", 1.5, 1.75, "%"),
    ("The brigade lost 20–30 tanks", 20, 30, None),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_a_range_has_two_ends(
    text: str, low: float, high: float, unit: str | None
) -> None:
    """Both ends have the unit and the scale, said once or twice."""
    (found,) = quantities(text)
    assert (found.low, found.high, found.bound) == (low, high, "range")
    assert found.unit == unit


SHARED = [
    ("cut it from 26 to 15.3 percent", [26, 15.3], "%"),
    ("rose from 1.2 to 1.9 million tonnes", [1_200_000, 1_900_000], "tonne"),
    ("fell from 900 to 120 km", [900, 120], "kilometre"),
    ("of 10, 20 and 30 km", [10, 20, 30], "kilometre"),
]


@pytest.mark.parametrize(("text", "values", "unit"), SHARED)
def test_a_unit_said_once_holds_for_the_numbers_before_it(
    text: str, values: list[float], unit: str
) -> None:
    """A change or list names its unit and scale with the last number only."""
    found = quantities(text)
    assert [q.low for q in found] == values
    assert {q.unit for q in found} == {unit}


RESULTS = [
    "Leeds beat Hull 3–1.",
    "Hull lost 1–3 to Leeds.",
    "a 5–4 decision",
    "She won 6-4, 3-6, 7-5.",
    "by a vote of 8 to 4",
    "The bill passed 218–213.",
    "It was a 2-3 defeat.",
]


@pytest.mark.parametrize("text", RESULTS)
def test_a_result_is_no_range(text: str) -> None:
    """What a game or a vote came to counts nothing by itself, and is said to."""
    assert quantities(text) == []
    assert {one.why for one in skipped(text)} == {"result"}
