"""The words of a passage that a sentence, cell or sum was held against."""

import pytest

from loccit.model import Evidence
from loccit.pages.looked_for import looked_for, terms

WORDS = (
    "The line opened on 16 March 2025. Each train can carry 32 lorry trailers, "
    "and “nobody waits for long” at the gate."
)


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ("It carries 32 trailers.", ["32"]),
        (terms("6 × 32")[1], ["32"]),
        ("It opened in March 2025.", ["16 March 2025"]),
        ("At the gate “nobody waits for long”.", ["nobody waits for long"]),
        ("Trains run.", []),
    ],
)
def test_what_was_looked_for_is_found_again(said: str, stands: list[str]) -> None:
    """Numbers, dates and quotations, at their place in the source."""
    before = "Head\n\n"
    passage = Evidence(
        source="line",
        locator="para. 1",
        para=1,
        page=None,
        start=len(before),
        end=len(before + WORDS),
        exact=WORDS,
        prefix="",
        suffix="",
    )
    text = before + WORDS
    assert [text[a:b] for a, b in looked_for([said], passage)] == stands
