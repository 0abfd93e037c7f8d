"""Words that are found are held against what stands in their own place."""

from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.disturbed import in_its_place, sentence_around
from loccit.sources.passages.locate import anchor, locate
from tests.sources.held import read_txt

PLACE = "The fee for one night rose to 480 euros in the spring."
TEXT = f"A ferry came back.\n\n{PLACE}\n\nNobody saw it leave at all."


def _held() -> Anchor:
    made = anchor(read_txt(TEXT), "para. 2", None)
    assert made is not None
    return made


def test_a_repetition_of_edited_words() -> None:
    """What stands in the old place is shown, not the repetition."""
    edited = PLACE.replace("480", "490")
    found = locate(
        read_txt(TEXT.replace(PLACE, edited) + f"\n\n{PLACE}"), "para. 2", None, _held()
    )
    assert (found.state, found.nearest) == ("altered", edited)


def test_a_paragraph_that_moved() -> None:
    """Where nothing like it stands in its place, it moved."""
    text = TEXT.replace(f"{PLACE}\n\n", "It rained.\n\n") + f"\n\n{PLACE}"
    at = text.index(PLACE)
    assert in_its_place(read_txt(text), (at, at + len(PLACE)), _held()) == ""


def test_sentences_that_say_more() -> None:
    """Whole sentences are themselves; a part is shown in the sentence that holds it."""
    source = read_txt("It is said that a ferry came. It left.")
    assert sentence_around(source, 30, 38) == ""
    assert sentence_around(source, 16, 29) == "It is said that a ferry came."
