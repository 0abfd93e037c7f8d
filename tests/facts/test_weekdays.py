"""Days of the week, in a text of a known day."""

import pytest

from loccit.facts.grammar import dates

# 15 May 2024 was a Wednesday.
DAYS = [
    ("It fell on Tuesday.", "2024-05-14"),
    ("It fell Wednesday, he said.", "2024-05-15"),
    ("It fell on Thursday evening.", "2024-05-09"),
    ("They will meet on Thursday.", "2024-05-16"),
    ("On Friday the board will decide.", "2024-05-17"),
    ("The talks are due next Monday.", "2024-05-20"),
    ("He said on Monday that it will end.", "2024-05-13"),
    ("It will end, he said on Monday.", "2024-05-13"),
    ("It shut last Wednesday.", "2024-05-08"),
    ("Rain lasts through Friday.", "2024-05-17"),
    ("The ship sailed on Sat, heavy.", "2024-05-11"),
]


@pytest.mark.parametrize(("text", "value"), DAYS)
def test_a_weekday_is_the_last_one_or_the_next_that_the_words_tell(
    text: str, value: str
) -> None:
    """The text's day counts itself; "will" and "next" look ahead."""
    (found,) = dates(text, "2024-05-15")
    assert (found.value, found.kind, found.inferred) == (value, "relative", True)


@pytest.mark.parametrize("anchor", [None, "2024", "2024-05"])
def test_without_a_day_of_the_text_it_has_no_value(anchor: str | None) -> None:
    """Nothing is inferred from less than a day, and never from today."""
    (found,) = dates("It fell on Tuesday.", anchor)
    assert (found.value, found.inferred) == (None, False)


@pytest.mark.parametrize(
    "text", ["On Black Friday it sold out.", "The Sunday Times had it.", "He sat down."]
)
def test_names_that_hold_a_day_are_none(text: str) -> None:
    """Feasts and newspapers are no days."""
    assert dates(text, "2024-05-15") == []


def test_a_weekday_before_a_date_is_no_date_of_its_own() -> None:
    """ "Monday, 3 June" is one date."""
    (found,) = dates("It fell on Monday, 3 June 2024.")
    assert found.value == "2024-06-03"
