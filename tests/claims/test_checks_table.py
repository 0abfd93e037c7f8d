"""The rows of docs/reference/checks.md, each traced as it stands there."""

from pathlib import Path

import pytest

from loccit.facts.names import Entry
from tests.claims.said import claim

PAGE = Path(__file__).parents[2] / "docs/reference/checks.md"
KNOWN = {
    "United Nations": Entry("un", "organisation"),
    "UN": Entry("un", "organisation"),
    "Norway": Entry("norway", "place"),
}


def rows() -> list[tuple[str, ...]]:
    """Return the cells of each row: claim, passage, verdict, what is not found."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    cells = [
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for line in lines
        if line.startswith("| ") and not line.startswith("| claim |")
    ]
    return [row for row in cells if len(row) == 4]


@pytest.mark.parametrize(("said", "passage", "verdict", "lost"), rows())
def test_a_row_of_the_page_is_what_the_tracer_says(
    said: str, passage: str, verdict: str, lost: str
) -> None:
    """Its verdict, and the kinds of checks that are not found, are those written."""
    traced = claim(said, passage, KNOWN, author="Ruth Adler")
    missed = {check.what for check in traced.checks if not check.found}
    assert (traced.verdict, ", ".join(sorted(missed))) == (verdict, lost)


def test_the_page_has_enough_rows() -> None:
    """A table that is not read proves nothing."""
    assert len(rows()) >= 60
