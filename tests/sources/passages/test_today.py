"""What a citation whose words changed says today."""

import pytest

from loccit.sources.passages.locate import anchor
from loccit.sources.passages.today import change
from tests.sources.held import read_txt

CRATES = "The port sent 400 crates to the yard in May."
OLD = "Officers counted 19 trucks at the gate."
NEW = OLD.replace("19", "21")
BEFORE = f"{CRATES}\n\n{OLD}\n\nThe yard is full.\n"
FEWER = BEFORE.replace(OLD, NEW)


@pytest.mark.parametrize(
    ("locator", "after", "words", "today"),
    [
        ("para. 2", FEWER, NEW, "para. 2"),
        (
            "para. 2",
            f"A new one.\n\n{FEWER}",
            NEW,
            "para. 3",
        ),
        (
            "para. 1–2",
            f"A new one.\n\n{FEWER}",
            f"{CRATES} … {NEW}",
            "para. 2–3",
        ),
        ("para. 2", "Nothing of it is left.\n", "", "para. 2"),
        (
            "para. 1",
            f"{BEFORE.replace('400', '500')}\n{CRATES}\n",
            CRATES.replace("400", "500"),
            "para. 1",
        ),
    ],
)
def test_altered_words_are_told_with_their_place(
    locator: str, after: str, words: str, today: str
) -> None:
    """The place is another where paragraphs came or went."""
    held = anchor(read_txt(BEFORE), locator, None)
    found = change(read_txt(after), locator, None, held)
    assert (found.new, found.locator) == (words, today)


def test_quoted_words_are_told_as_they_are_to_be_quoted() -> None:
    """The rest of the sentence is left out."""
    found = change(read_txt(FEWER), None, "counted 19 trucks", None)
    assert (found.old, found.new) == ("counted 19 trucks", "counted 21 trucks")
