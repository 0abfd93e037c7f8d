"""Whatever date a briefing has, its files have a day."""

import pytest

from loccit.printing.day import file_day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2024-09-16", "2024-09-16"),
        ("2024-09-16?", "2024-09-16"),
        ("2024-09", "2024-09-01"),
        ("2024-21", "2024-01-01"),
        ("2024-Q3", "2024-01-01"),
        ("2024~", "2024-01-01"),
        ("2024-05/2024-06", "2024-05-01"),
    ],
)
def test_day(said: str, day: str) -> None:
    """Uncertain dates, months, seasons and spans have a first day."""
    assert file_day({"date": said}) == day


def test_no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a date it is SOURCE_DATE_EPOCH's day, else the first of Unix time."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert file_day({"date": None}) == "1970-01-01"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert file_day({}) == "2023-11-14"
