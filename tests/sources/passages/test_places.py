"""Passages by their place, and places by their name."""

import pytest

from loccit.model import Passage
from loccit.sources.passages.places import locator_of


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [([7], "para. 7"), ([3, 4, 5], "para. 3–5"), ([3, 5], "para. 3, para. 5")],
)
def test_a_run_of_paragraphs_is_one_locator(numbers: list[int], expected: str) -> None:
    """Paragraphs that do not follow each other are listed."""
    passages = [
        Passage(
            source="a",
            locator=f"para. {number}",
            para=number,
            page=None,
            start=0,
            end=1,
            exact="x",
            prefix="",
            suffix="",
        )
        for number in numbers
    ]
    assert locator_of(passages) == expected
