"""Claims are named by number, id or the beginning of an id."""

from dataclasses import replace

import pytest

from loccit.verbs.chosen import UnknownClaimError, choose
from tests.claims.example import CLAIM, ledger

SECOND = replace(CLAIM, id="a0b1b1b1", number=2)
THIRD = replace(CLAIM, id="goes-on", number=3)
ONE = {"note": ledger(CLAIM, SECOND, THIRD)}


@pytest.mark.parametrize(
    ("word", "id"),
    [
        ("2", "a0b1b1b1"),
        ("[2]", "a0b1b1b1"),
        ("a0b", "a0b1b1b1"),
        ("A0B1B1B1", "a0b1b1b1"),
        ("c-a0b1b1b1", "a0b1b1b1"),
        ("#goes-on", "goes-on"),
    ],
)
def test_a_claim_by_any_of_its_names(word: str, id: str) -> None:
    """As the page, the ledger, the web address and the Markdown have them."""
    assert choose(ONE, word).claim.id == id


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("99", "there is no claim 99.\n  → Numbers go from 1 to 3"),
        ("a0b1b1b2", "there is no claim a0b1b1b2.\n  → Did you mean 'a0b1b1b1'?"),
        ("a0", "several claims begin with a0.\n  → Say which: a0a0a0a0, a0b1b1b1"),
        ("", "there is no claim"),
    ],
)
def test_no_claim_or_several_is_an_error(word: str, said: str) -> None:
    """It names the nearest, or those to choose from."""
    with pytest.raises(UnknownClaimError) as caught:
        choose(ONE, word)
    assert said in str(caught.value)


def test_a_number_of_two_briefings_asks_which() -> None:
    """Nobody attests a sentence of another briefing by mistake."""
    both = {**ONE, "other": ledger(CLAIM)}
    with pytest.raises(UnknownClaimError, match="--in note"):
        choose(both, "1")
    assert choose(both, "3").briefing == "note"
