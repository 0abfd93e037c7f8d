"""Dates of timelines."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.figures.calendar import period


@pytest.mark.parametrize(
    ("edtf", "first", "last", "words"),
    [
        ("2022", date(2022, 1, 1), date(2022, 12, 31), "2022"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31), "December 2024"),
        ("2024-08-26", date(2024, 8, 26), date(2024, 8, 26), "26 August 2024"),
        ("2020-Q3", date(2020, 7, 1), date(2020, 9, 30), "quarter 3 of 2020"),
        ("2020-35", date(2020, 7, 1), date(2020, 9, 30), "quarter 3 of 2020"),
        ("2022~", date(2022, 1, 1), date(2022, 12, 31), "about 2022"),
        (
            "2024-06-19/2024-06-21",
            date(2024, 6, 19),
            date(2024, 6, 21),
            "19 June 2024 to 21 June 2024",
        ),
    ],
)
def test_dates_cover_their_days(edtf: str, first: date, last: date, words: str) -> None:
    """A date spans the days that it may mean and is printed in words."""
    found = period(edtf)
    assert found is not None
    assert (found.first, found.last, found.words()) == (first, last, words)


@pytest.mark.parametrize(
    "text", ["", "soon", "2024-13", "2024-02-30", "2024-45", "2024/2023", "20", "0000"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    """Words, impossible days and intervals that run backwards are no dates."""
    assert period(text) is None


@given(st.text(alphabet="0123456789-/Q?~% ", max_size=24))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text raises, and a period never ends before it begins."""
    found = period(text)
    assert found is None or found.first <= found.last


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2020/2023", "2020 to 2023"),
        ("2023-01/2023-05", "January 2023 to May 2023"),
        ("2024-06-19/2024-06-21", "19 June 2024 to 21 June 2024"),
    ],
)
def test_ends_of_a_span_are_as_fine_as_they_were_given(edtf: str, words: str) -> None:
    """Whole years and months are not printed as their first and last days."""
    found = period(edtf)
    assert found is not None
    assert found.words() == words
