"""Sentences of a changed paragraph stand as they stood, or they do not."""

import pytest

from loccit.facts.agreement.items import items
from loccit.facts.agreement.standing import standing
from loccit.sources.passages.locate import anchor
from tests.sources.held import read_txt

FIRST = "The port shipped 400 crates of rifles in May, its master said."
SECOND = "Nobody else counted them."
TEXT = f"Harbour watch was kept all year.\n\n{FIRST} {SECOND}\n\nThe yard lay empty."
CLAIM = items("The port shipped 400 crates.", None)


def _standing(text: str) -> list[str]:
    held = anchor(read_txt(TEXT), "para. 2", None)
    assert held is not None
    return [one.exact for one in standing(held, CLAIM, read_txt(text))]


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace(SECOND, "Somebody else counted them twice."),
        TEXT.replace(FIRST, f"It rained. {FIRST}"),
        f"A note.\n\n{TEXT}",
    ],
)
def test_a_sentence_stands_whatever_is_beside_it(text: str) -> None:
    """Only the sentences that bear the claim out count."""
    assert _standing(text) == [FIRST]


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("400 crates", "500 crates"),
        TEXT.replace(FIRST, f"Nobody believes that: {FIRST}"),
        TEXT.replace("said. ", "said, and was wrong. "),
        TEXT.replace("400", "500") + f"\n\nAs was reported before. {FIRST}",
    ],
)
def test_a_sentence_that_says_something_else_does_not(text: str) -> None:
    """Not when it is part of another, nor when only a repetition is left."""
    assert _standing(text) == []
