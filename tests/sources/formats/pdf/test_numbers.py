"""What is taken for the number of a page."""

import pytest

from loccit.sources.formats.pdf.numbers import keys


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("7", {("#", 5)}),
        ("xii", {("xii", None), ("#", 10)}),
        (
            "Page 7 of 20",
            {("page 7 of 20", None), ("page # of 20", 5), ("page 7 of #", 18)},
        ),
        ("3/12", {("#/12", 1), ("3/#", 10)}),
        ("1,200", set()),
        ("7 310", set()),
        ("Fees of 2024", {("fees of 2024", None)}),
        ("ı", {("ı", None)}),
    ],
)
def test_keys(text: str, found: set[tuple[str, int | None]]) -> None:
    """Numbers count from the third page, the second after the first."""
    assert set(keys(text, 2, heading=False)) == found
