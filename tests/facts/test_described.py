"""Descriptions: whom "the minister" means where the text has named a minister."""

import pytest

from loccit.facts.grammar import quotations

SOMEBODY = [
    ("Bo Lund, the majority leader, left. “No,” the majority leader said.", "Bo Lund"),
    ("Senate Majority Leader Ada Holm left. “No,” the leader said.", "Ada Holm"),
    ("The union’s leader, Ada Holm, left. “No,” the leader said.", "Ada Holm"),
    ("Tom Reed, chief executive of Orla, left. “No,” the Orla chief executive said.",
     "Tom Reed"),
    ("Bo Lund, 54, a farmer from Perm, left. “No,” the farmer said.", "Bo Lund"),
    ("Prime Minister Ada Holm left. “No,” the prime minister said.", "Ada Holm"),
    ("Bo Lund, the mayor, met Ada Holm, the governor. “No,” the governor said.",
     "Ada Holm"),
    ("Sen. Ada Holm voted against it. “No,” the Ohio Democrat said.", "Ada Holm"),
    ("Tom Lund lost his herd. “No,” the 54-year-old said.", "Tom Lund"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), SOMEBODY)
def test_a_description_is_who_was_called_that(text: str, who: str) -> None:
    """Title, role and apposition beside a name are what it may be called later."""
    assert quotations(text)[0].speaker == who


IN_DOUBT = [
    ("Judge Bo Lund met Judge Ada Holm. “No,” the judge said.", "the judge"),
    ("Tom Reed, the finance minister, left. “No,” the health minister said.",
     "the health minister"),
    ("Bo Lund, an official at Orla, left. An official in Perm stayed. “No,” the "
     "official said.", "the official"),
    ("“No,” the mayor said. Later Bo Lund, the mayor, left.", "the mayor"),
    ("Bo Lund left Perm. “No,” the baker said.", "the baker"),
    ("Karl Lund met Tom Renn. “No,” the Ohio Republican said.", "the Ohio Republican"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), IN_DOUBT)
def test_in_doubt_a_description_stays(text: str, who: str) -> None:
    """Two people of one role, another role, somebody new or named later."""
    assert quotations(text)[0].speaker == who


def test_a_number_is_credited_to_whom_the_description_means() -> None:
    """What holds for quotations holds for who states a number."""
    from loccit.facts.grammar import quantities

    text = "Bo Lund, the mayor, left. The mayor said that 40 houses were lost."
    assert quantities(text)[0].attributed_to == "Bo Lund"
