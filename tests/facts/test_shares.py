"""Fractions in words and figures."""

import pytest

from loccit.facts.grammar import dates, quantities

SHARES = [
    ("one-third died", "one-third", 1 / 3),
    ("Two-fifths of them left", "Two-fifths", 0.4),
    ("they paid half", "half", 0.5),
    ("taxed at one-half now", "one-half", 0.5),
    ("a third below its peak", "a third", 1 / 3),
    ("Half were women", "Half", 0.5),
    ("it fell by a quarter.", "a quarter", 0.25),
    ("nearly a fifth of it", "nearly a fifth", 0.2),
    ("A third of firms closed", "A third", 1 / 3),
    ("A quarter of a million came", "A quarter of a million", 250_000),
    ("half a dozen came", "half a dozen", 6),
    ("one in eight is ill", "one in eight", 0.125),
    ("Nine out of ten agreed", "Nine out of ten", 0.9),
    ("1 in 100,000 is born so", "1 in 100,000", 0.00001),
    ("it rose 5 1/2 inches", "5 1/2 inches", 5.5),
    ("a 3/4 inch pipe", "3/4 inch", 0.75),
    ("three-quarters of a percentage point", "three-quarters of a percentage point",
     0.75),
    ("a further quarter of a percentage point",
     "a further quarter of a percentage point", 0.25),
    ("two and a half tonnes", "two and a half tonnes", 2.5),
    ("three point seven per cent", "three point seven per cent", 3.7),
    ("six and three quarters", "six and three quarters", 6.75),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value"), SHARES)
def test_a_share_is_a_number(text: str, words: str, value: float) -> None:
    """A fraction has its value, and the words that say it."""
    (found,) = quantities(text)
    assert found.text == words
    assert found.low == pytest.approx(value)


NONE = [
    "the second half was dull",
    "a half-time lead, at half price",
    "and a third was hit",
    "a third party came",
    "in a quarter it may change",
    "the 24/7 desk, on 9/11",
    "one in Paris, one in Rome",
    "two-thirds majority",
]


@pytest.mark.parametrize("text", NONE)
def test_words_that_only_look_like_shares_are_none(text: str) -> None:
    """Ordinals, parts of games, periods and labels are no fractions."""
    assert [found.text for found in quantities(text)] == []


def test_half_an_hour_is_a_time() -> None:
    """A part of an hour is a duration, no share."""
    assert [d.value for d in dates("They waited for half an hour.")] == ["PT0.5H"]
    assert quantities("They waited for half an hour.") == []
