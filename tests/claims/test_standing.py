"""Which accepted entries stand, and what is said of those that do not."""

from dataclasses import replace

import pytest

from loccit.claims.accepted import Acceptance, accept
from loccit.claims.standing import compare
from loccit.model import Claim, Verdict
from tests.claims.example import CLAIM, PASSAGE

ENTRY = accept(CLAIM, "Ann Lee", "2024-05-06")
OTHER = replace(PASSAGE, exact="Its owner is abroad.", locator="para. 2")


def _why(claim: Claim, *entries: Acceptance, day: str | None = None) -> tuple[str, ...]:
    return compare([claim], entries, day).held[claim.id].why


def test_an_unchanged_claim_is_attested() -> None:
    """By whom and when stands in the claim."""
    attested = compare([CLAIM], [ENTRY], None).attest(CLAIM).attested
    assert attested == ENTRY.attestation
    assert (attested and attested.by, attested and attested.on) == (
        "Ann Lee",
        "2024-05-06",
    )


@pytest.mark.parametrize(
    "claim",
    [
        replace(CLAIM, evidence=(replace(PASSAGE, locator="para. 9", start=70),)),
        replace(CLAIM, verdict="moved", line=9, number=7),
        replace(CLAIM, text="Four  cranes are idle."),
    ],
    ids=["moved", "renumbered", "spaced"],
)
def test_the_same_words_in_another_place_are_the_same(claim: Claim) -> None:
    """Neither place nor number nor typing voids an attestation."""
    assert _why(claim, ENTRY) == ()


def test_a_reworded_sentence_shows_what_was_accepted() -> None:
    """It has another id, and is found by its words."""
    claim = replace(CLAIM, id="b1", text="Four tall cranes are idle.")
    (why,) = _why(claim, ENTRY)
    assert "Four cranes are idle.” and is “Four {+tall+} cranes" in why
    assert compare([claim], [ENTRY], None).attest(claim).attested is None


def test_a_changed_passage_shows_old_and_new() -> None:
    """The digest of its words is another."""
    now = replace(PASSAGE, exact="Five cranes stand idle.")
    (why,) = _why(replace(CLAIM, evidence=(now,)), ENTRY)
    assert "@yard, para. 1 changed" in why
    assert "[-Four-] cranes stand idle.” and is “{+Five+} cranes" in why


def test_passages_that_came_or_went_void_it() -> None:
    """What a claim rests on now is not what was read then."""
    both = replace(CLAIM, evidence=(PASSAGE, OTHER))
    assert _why(both, ENTRY) == (
        "it rests on @yard, para. 2 now too: “Its owner is abroad.”",
    )
    assert _why(CLAIM, accept(both, "Ann", "2024-05-06")) == (
        "it rested on @yard, para. 2 too: “Its owner is abroad.”",
    )


@pytest.mark.parametrize(
    "verdict", ["altered", "gone", "unsupported", "unsourced", None]
)
def test_a_claim_that_does_not_hold_is_not_attested(verdict: Verdict | None) -> None:
    """Whatever its words, nobody attests what is not there."""
    (why,) = _why(replace(CLAIM, verdict=verdict), ENTRY)
    assert str(verdict or "held against nothing") in why


def test_nobody_accepted_tomorrow() -> None:
    """A date after the last possible day does not count; that day itself does."""
    assert _why(CLAIM, ENTRY, day="2024-05-06") == ()
    (why,) = _why(CLAIM, ENTRY, day="2024-05-05")
    assert "lies after 2024-05-05" in why


def test_of_two_that_stand_the_later_counts() -> None:
    """As a merge of two people's work leaves them."""
    later = replace(ENTRY, by="Bo", on="2024-06-01")
    for entries in ([ENTRY, later], [later, ENTRY]):
        accepted = compare([CLAIM], entries, None)
        assert accepted.held[CLAIM.id].entry == later
        assert accepted.double == (ENTRY,)


def test_one_that_stands_counts_before_a_later_one_that_does_not() -> None:
    """What was said of today's words is still said."""
    void = replace(
        accept(replace(CLAIM, text="Two cranes are idle."), "Bo", "2024-06-01")
    )
    accepted = compare([CLAIM], [ENTRY, void], None)
    assert accepted.held[CLAIM.id].entry == ENTRY
    assert accepted.double == (void,)


def test_one_entry_twice_is_one() -> None:
    """No copy is left over that could be taken off in its place, or go to another."""
    assert compare([CLAIM], [ENTRY, ENTRY], None).double == ()
    assert compare([], [ENTRY, ENTRY], None).lost == (ENTRY,)


def test_an_entry_whose_sentence_is_gone_is_lost() -> None:
    """A sentence that only shares the passage is another one."""
    other = replace(CLAIM, id="b1", text="Nobody works at the yard nowadays.")
    accepted = compare([other], [ENTRY], None)
    assert accepted.lost == (ENTRY,)
    assert accepted.held == {}


def test_of_two_reworded_sentences_each_goes_to_the_likest() -> None:
    """One entry never stands for two claims."""
    tall = replace(CLAIM, id="b1", text="Four tall cranes are idle.")
    short = replace(CLAIM, id="b2", text="Three short cranes are idle.")
    three = accept(
        replace(short, id="a2", text="Three cranes are idle."), "Bo", ENTRY.on
    )
    held = compare([short, tall], [ENTRY, three], None).held
    assert (held["b1"].entry, held["b2"].entry) == (ENTRY, three)
