"""The lints on wording: what they hear, and what only sounds like it."""

from dataclasses import replace

import pytest

from loccit.claims.lints.lint import LINTS, lint
from loccit.model import Claim, ClaimKind, Evidence
from loccit.scales import shipped
from tests.claims.lints.test_lint import subject


def heard(
    code: str,
    text: str,
    kind: ClaimKind = "fact",
    passage: str = "",
    scale: str = "phia",
    lang: str = "en-GB",
) -> bool:
    """Return whether the lint ``code`` finds something in a sentence."""
    evidence = Evidence(
        source="port",
        locator="para. 1",
        para=1,
        page=None,
        start=0,
        end=len(passage),
        exact=passage,
        prefix="",
        suffix="",
    )
    claim = Claim(
        id="c1",
        number=1,
        kind=kind,
        text=text,
        file="briefings/a.md",
        line=7,
        section="",
        in_summary=False,
        verdict=None,
        evidence=(evidence,) if passage else (),
    )
    given = subject({}, lang=lang)
    given = replace(given, claims=(claim,), scale=shipped(scale))
    found = list(lint(LINTS[code]).look(given))
    assert {one.line for one in found} <= {7}
    assert len(found) < 2
    return bool(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The yard could close.", True),
        ("The yard may possibly close.", True),
        ("It is possible that the yard closes.", True),
        ("A closure cannot be ruled out.", True),
        ("The yard might close.", True),
        ("It is likely that the yard may potentially close.", True),
        ("The yard could not be reached.", False),
        ("It is likely that the crane could lift a tank.", False),
        ("There is a realistic possibility that it closes.", False),
        ("The guard said it “could close”.", False),
        ("The military might of the fleet is spent.", False),
        ("The yard closed in May.", False),
    ],
)
def test_hedges(text: str, found: bool) -> None:
    """L16: what may be is no likelihood; an ability, a noun and a quotation pass."""
    assert heard("L16", text, "judgment") is found


def test_a_hedge_of_the_source_or_of_another_kind_passes() -> None:
    """A fact may say what its passage says; an alternative must say what may be."""
    assert heard("L16", "The tank could hold a litre.", passage="It holds a litre.")
    assert not heard("L16", "The tank could hold a litre.", passage="Room for a litre.")
    assert not heard("L16", "It is possible that A is B.", "alternative")
    assert not heard("L16", "The yard could close.", "judgment", lang="de")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ship is known to come.", True),
        ("It is proved that the ship comes.", True),
        ("The ship undoubtedly comes.", True),
        ("Guards counted 400 crates a month.", True),
        ("The ship is not known to have changed.", False),
        ("The ship almost certainly comes.", False),
        ("Deliveries go on at 400 crates a month.", False),
    ],
)
def test_assumptions_worded_as_facts(text: str, found: bool) -> None:
    """L13: certainty and counting; a figure that is assumed passes."""
    assert heard("L13", text, "assumption") is found
    assert not heard("L13", text, "fact")


def test_an_assumption_that_cites() -> None:
    """L13: what has evidence is no assumption."""
    assert heard("L13", "The ship comes.", "assumption", passage="The ship comes.")


@pytest.mark.parametrize(
    ("text", "passage", "found"),
    [
        ("The sale was corroborated.", "A sale took place.", True),
        ("Two sources tell of the sale.", "A sale took place.", True),
        ("Nothing corroborated the sale.", "A sale took place.", False),
        ("The sale was not independently seen.", "A sale took place.", False),
        ("The sale was corroborated.", "Papers corroborate the sale.", False),
        ("The minister confirmed the sale.", "A sale took place.", False),
        ("The sale was corroborated.", "", False),
    ],
)
def test_corroboration(text: str, passage: str, found: bool) -> None:
    """L7: a denial passes, and what the passage itself says."""
    assert heard("L7", text, passage=passage) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is likely, with low confidence, that they go on.", True),
        ("We are highly confident that they are likely to go on.", True),
        ("They are likely to go on, and our confidence in that is high.", True),
        ("A test would raise our confidence that it is likely.", False),
        ("Moscow is confident that it is likely to win.", False),
        ("Low confidence in the bank is bad for trade.", False),
    ],
)
def test_likelihood_with_confidence(text: str, found: bool) -> None:
    """L3: the desk's own confidence, given as a level."""
    assert heard("L3", text, "judgment") is found


@pytest.mark.parametrize(
    ("text", "scale", "found"),
    [
        ("An end is very unlikely.", "phia", True),
        ("It is about as likely as not.", "phia", True),
        ("An end is probable.", "ipcc", True),
        ("An end is highly unlikely.", "phia", False),
        ("An end is very unlikely.", "icd203", False),
        ("The chance of an end is remote.", "phia", True),
        ("They live in a remote village.", "phia", False),
        ("An end is more likely than a pause.", "phia", False),
    ],
)
def test_terms_of_other_scales(text: str, scale: str, found: bool) -> None:
    """L1: only what tells a likelihood, and no comparison."""
    assert heard("L1", text, "judgment", scale=scale) is found


def test_a_fact_may_repeat_its_sources_likelihood() -> None:
    """L1: the passage's own term is no slip of the desk."""
    said = "The report calls an end very unlikely."
    assert not heard("L1", said, passage="An end is very unlikely.")
    assert heard("L1", said, passage="An end is not seen.")
