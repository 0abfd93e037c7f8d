"""Words of a file that did not change are found, however its reader changed."""

from dataclasses import replace

import pytest

from loccit.model import Source
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.locate import anchor, locate
from tests.sources.held import read_txt

OLD = (
    "The fee rose to 4.8 million in May, the office said.\n\n"
    "Its ship-\nment of 24 crates came by the ferry “Ida” on Monday.\n\n"
    "It left again at noon, 12 of its crew aboard. (See note 3.)"
)
WHOLE = read_txt(OLD)


def _anchor(locator: str) -> Anchor:
    made = anchor(WHOLE, locator, None)
    assert made is not None
    return made


def _reread(text: str) -> Source:
    """Return the same file as another reader reads it."""
    return replace(read_txt(text), sha256=WHOLE.sha256)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("ship-\nment", "shipment", "Its shipment of 24 crates"),
        ("“Ida”", "*Ida*", "by the ferry *Ida* on Monday"),
        ("on Monday", "on\n\n- Monday", "“Ida” on\n\n- Monday"),
        ("ferry", "fe rry", "by the fe rry"),
        ("Its ship", "A note.\n\nIts ship", "Its ship-\nment"),
    ],
)
def test_another_reading_is_moved(old: str, new: str, words: str) -> None:
    """Hyphens, signs, marks and blocks are the reader's; the words are still there."""
    found = locate(_reread(OLD.replace(old, new)), "para. 2", None, _anchor("para. 2"))
    assert found.state in ("moved", "same")
    assert words in found.passages[0].exact


def test_edited_source_is_altered() -> None:
    """The same change in a file that did change is a change of the source."""
    edited = replace(read_txt(OLD.replace("ship-\nment", "shipment")), sha256="1" * 64)
    found = locate(edited, "para. 2", None, _anchor("para. 2"))
    assert found.state == "altered"


@pytest.mark.parametrize("new", ["48 million", "5.8 million", "4,8 million"])
def test_numbers_are_never_mended(new: str) -> None:
    """Another number is another reading, and no place of the words: never altered."""
    source = _reread(OLD.replace("4.8 million", new))
    found = locate(source, "para. 1", None, _anchor("para. 1"))
    assert (found.state, found.passages) == ("gone", ())
    assert "though its file has not changed since" in found.problem


def test_words_in_several_places() -> None:
    """Words without their surroundings that stand twice are not guessed at."""
    made = anchor(WHOLE, None, "24 crates")
    assert made is not None
    twice = "\n\n".join(["Some 24-crates went.", "And 24-crates sank."])
    found = locate(_reread(twice), None, "24 crates", made)
    assert found.state == "gone"


@pytest.mark.parametrize("new", ["14 crates", "4 cratesful"])
def test_parts_of_words_and_numbers(new: str) -> None:
    """Words are found as whole words, and numbers as whole numbers."""
    four = read_txt("Only 4 crates came.")
    made = anchor(four, None, "4 crates")
    assert made is not None
    again = replace(read_txt(f"Only {new} came."), sha256=four.sha256)
    assert locate(again, None, "4 crates", made).state == "gone"


def test_lock_of_before() -> None:
    """An anchor that does not know its file is held to its text alone."""
    old = replace(_anchor("para. 2"), sha256="")
    source = _reread(OLD.replace("ship-\nment", "shipment"))
    assert locate(source, "para. 2", None, old).state == "altered"
