"""Whether a sentence can be read alone."""

import pytest

from loccit.briefing.automatic.alone import balanced, lean


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the weakest month since the flood.",
        "These barges carry grain to the coast.",
        "But worth more to the board is the access to cheap credit.",
        "But this rule was lifted in the spring.",
        "In turn, the board sold two tugs.",
        "Most of these locks are closed in winter.",
        "Some forty of them had waited for a year.",
        "“The water is low,” she said.",
        "Accompanied by two ministers, he toured the yards.",
        "The latter is likely to sink the plan.",
        "To the minister’s sum it adds two ships.",
        "What it earns abroad, it must earn by other means.",
        "That is usual for a survey of this kind.",
        "Nor is there any word on the price.",
        "Without them, the yard would have to close.",
    ],
)
def test_what_points_back_leans(sentence: str) -> None:
    """A sentence whose opening stands for something told before leans on it."""
    assert lean(sentence) == "much"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Orrin Canal Board closed three locks in March.",
        "That Orrin has no keepers left is known to every barge owner.",
        "“This is the worst year of them all,” said Ada Renn.",
        "Ada Renn said that she would leave the board.",
    ],
)
def test_what_names_its_subject_stands_alone(sentence: str) -> None:
    """A name in the sentence, and pointing inside quoted words, do no harm."""
    assert lean(sentence) == "no"


@pytest.mark.parametrize(
    "sentence",
    [
        "The aircraft was the second of its type that month.",
        "The quoted passage speaks in the report's own voice.",
        "The owner of the yard has gone abroad.",
        "Villages along the Orle know this, and build their sheds on stilts.",
        "Brand has worked there for twenty years.",
    ],
)
def test_known_thing_leans_a_little(sentence: str) -> None:
    """A bare "the aircraft" speaks of a thing told before, but can be read."""
    assert lean(sentence) == "little"


def test_a_place_makes_a_thing_known() -> None:
    """What a sentence places by a name needs no sentence before it."""
    assert lean("The mill on the Orle stood still after the flood of March.") == "no"


@pytest.mark.parametrize("sentence", ["“Open.", "So it (is", 'He said "no.'])
def test_unclosed(sentence: str) -> None:
    """A sentence that opens a quotation or bracket without closing it is cut."""
    assert not balanced(sentence)
