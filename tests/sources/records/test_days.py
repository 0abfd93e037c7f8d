"""The days that a date of a record stands for."""

from datetime import date

import pytest

from loccit.sources.records.days import apart, days_of, year_after


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024", (2024, 1, 1), (2024, 12, 31)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2024-02-03T10:00:00Z", (2024, 2, 3), (2024, 2, 3)),
        ("2024-02~/2024-03", (2024, 2, 1), (2024, 3, 31)),
    ],
)
def test_days(
    edtf: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    """From the first to the last day that are meant."""
    assert days_of(edtf) == (date(*first), date(*last))


@pytest.mark.parametrize("edtf", ["2024-21", "202X", "2024/..", "-0044", "0000"])
def test_no_plain_days(edtf: str) -> None:
    """Seasons, unknown digits and open ends are none."""
    assert days_of(edtf) is None


def test_apart() -> None:
    """The least number of days counts, whichever comes first."""
    assert apart("2024-01", "2024-02-10") == 10
    assert apart("2024-02-10", "2024-01") == 10
    assert apart("2024", "2024-05") == 0
    assert apart("2024", "2024-21") is None


def test_a_year_later() -> None:
    """The same day, and for a leap day the one after."""
    assert year_after(date(2024, 3, 4)) == date(2025, 3, 4)
    assert year_after(date(2024, 2, 29)) == date(2025, 3, 1)
