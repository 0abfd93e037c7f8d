"""Relative dates in a text of a known date."""

import pytest

from loccit.facts.grammar import dates

FROM_ANCHOR = [
    ("last week", "2024-05-06/2024-05-12"),
    ("last weekend", "2024-05-11/2024-05-12"),
    ("this weekend", "2024-05-18/2024-05-19"),
    ("this quarter", "2024-34"),
    ("last quarter", "2024-33"),
    ("this summer", "2024-22"),
    ("last winter", "2023-24"),
    ("last decade", "201X"),
    ("earlier this month", "2024-05"),
    ("late last year", "2023"),
    ("tonight", "2024-05-15"),
    ("last night", "2024-05-14"),
    ("three days ago", "2024-05-12"),
    ("two weeks ago", "2024-05-01~"),
    ("a month ago", "2024-04~"),
    ("two decades ago", "2004~"),
    ("18 months from now", "2025-11~"),
]


@pytest.mark.parametrize(("words", "value"), FROM_ANCHOR)
def test_words_told_from_the_day_of_the_text(words: str, value: str) -> None:
    """The record's date gives them a value, as fine as the words are, inferred."""
    (found,) = dates(f"It came {words}.", "2024-05-15")
    assert (found.text, found.value, found.inferred) == (words, value, True)


FROM_SENTENCE = [
    ("In 2019 it rose; two years later it fell.", "2021"),
    ("It rose in July 2023 from a year earlier.", "2022-07"),
    ("In March 2020 it shut; nine months later it opened.", "2020-12"),
    ("On 30 December 2023 it sank; the following day it was found.", "2023-12-31"),
    ("In 2019 it rose, as in the previous year.", "2018"),
]


@pytest.mark.parametrize(("text", "value"), FROM_SENTENCE)
def test_words_told_from_a_date_of_the_sentence(text: str, value: str) -> None:
    """The date last named in the sentence is what they are told from."""
    found = dates(text, "2024-05-15")[1]
    assert (found.kind, found.value, found.inferred) == ("relative", value, True)


def test_a_date_of_another_sentence_tells_nothing() -> None:
    """What is not sure stays open."""
    found = dates("It rose in 2019. Two years later it fell.", "2024-05-15")[1]
    assert (found.value, found.inferred) == (None, False)
