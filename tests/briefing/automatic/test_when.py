"""Dates as they are printed in the timeline."""

import pytest

from loccit.briefing.automatic.when import when
from loccit.model import Date


@pytest.mark.parametrize(
    ("value", "lang", "printed"),
    [
        ("2024-03-04", "en-GB", "4 March 2024"),
        ("2024-03-04", "en-US", "March 4, 2024"),
        ("2024-03", "en-US", "March 2024"),
        ("2024", "en-GB", "2024"),
        ("2021/2023", "en-GB", "2021 – 2023"),
        ("2024-36", "en-GB", "As it stood"),
        (None, "en-GB", "As it stood"),
    ],
)
def test_when(value: str | None, lang: str, printed: str) -> None:
    """A date is printed in full; one of no plain form in the source's words."""
    date = Date(start=0, end=11, text="as it stood", kind="calendar", value=value)
    assert when(date, lang) == printed
