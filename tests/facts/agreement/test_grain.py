"""The grain of evidence is the fewest sentences that hold what is checked."""

from loccit.facts.agreement.grain import fewest
from loccit.facts.agreement.items import items

SENTENCES = [
    "The port shipped 400 crates.",
    "Nothing more was said.",
    "Officers counted 19 trucks.",
]


def test_one_sentence_that_holds_the_number_is_enough() -> None:
    """The others of its block may change."""
    assert fewest(items("There were 400 crates."), SENTENCES) == (0,)


def test_two_numbers_of_two_sentences_take_both() -> None:
    """The sentence between them is not rested on."""
    said = items("There were 400 crates and 19 trucks.")
    assert fewest(said, SENTENCES) == (0, 2)


def test_nothing_to_look_for_rests_on_the_whole_block() -> None:
    """No narrower grain can be told."""
    assert fewest(items("The yard was busy."), SENTENCES) == ()


def test_what_is_in_no_sentence_rests_on_the_whole_block() -> None:
    """An item that is not found narrows nothing."""
    assert fewest(items("There were 12 dogs."), SENTENCES) == ()
