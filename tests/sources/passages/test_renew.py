"""Anchors are renewed, and none takes other words without being told to."""

from loccit.sources.passages.locate import anchor
from loccit.sources.passages.renew import renewed
from tests.sources.held import read_txt, recut

SOURCE = read_txt("Watch\n\nA ferry came at noon.\n\nIt left with 24 lorries.")
KEY = ("port", "para. 2", "")


def test_an_anchor_whose_words_stand_elsewhere_is_kept() -> None:
    """Only its number leads to other words; nobody said that those are meant."""
    held = anchor(SOURCE, "para. 2", None)
    assert held
    cut = recut(SOURCE, {0})
    assert renewed([(KEY, cut)], {KEY: held}) == [held]


def test_todays_words_are_taken_when_told_to() -> None:
    """The citation then means what its number leads to."""
    held = anchor(SOURCE, "para. 2", None)
    assert held
    (made,) = renewed([(KEY, recut(SOURCE, {0}))], {KEY: held}, afresh={KEY})
    assert made.exact == "It left with 24 lorries."
