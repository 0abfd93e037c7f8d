"""Claims as test cases: errors are failures, the rest is told beside them."""

from lxml import etree

from loccit.claims.reports.junit import junit
from loccit.model import Claim, Counts, Finding, Ledger
from loccit.model.ledger import Verdict


def _claim(id: str, number: int, verdict: Verdict | None) -> Claim:
    return Claim(
        id=id,
        number=number,
        kind="fact",
        text=f"Sentence {number} has < & \x07 in it.",
        file="briefings/note.md",
        line=number,
        section="",
        in_summary=False,
        verdict=verdict,
    )


LEDGER = Ledger(
    briefing="note",
    edition=1,
    sources=(),
    claims=(
        _claim("a", 1, "traced"),
        _claim("b", 2, "altered"),
        _claim("c", 3, "traced"),
        _claim("d", 4, None),
    ),
    marks=(),
    derived=(),
    counts=Counts(
        claims=3, traced=2, located=0, moved=0, altered=1, gone=0, unsupported=0,
        unsourced=0, attested=0, narrative=1, marks=0, marks_traced=0, derived=0,
        derived_traced=0,
    ),
)  # fmt: skip
FOUND = (
    Finding(code="altered", severity="error", message="Lost.", line=2, claim="b"),
    Finding(code="altered", severity="error", message="Lost too.", line=2, claim="b"),
    Finding(code="L16", severity="warning", message="A hedge.", line=3, claim="c"),
    Finding(code="L6", severity="error", message="Old.", file="sources/a.yaml"),
)


def _suite() -> etree._Element:
    suite = etree.fromstring(junit(LEDGER, FOUND).encode()).find("testsuite")
    assert suite is not None
    return suite


def test_each_claim_with_a_verdict_and_each_loose_finding_is_a_case() -> None:
    """Narrative has nothing to pass or fail."""
    names = [case.get("name", "") for case in _suite()]
    assert [name[:18] for name in names[:3]] == [
        "claim 1 (traced): ",
        "claim 2 (altered):",
        "claim 3 (traced): ",
    ]
    assert names[3:] == ["Old."]


def test_a_claim_with_two_errors_fails_once_and_says_both() -> None:
    """A board counts claims that fail."""
    failed = _suite()[1].findall("failure")
    assert len(failed) == 1
    assert failed[0].get("message") == "Lost."
    assert "Lost too." in (failed[0].text or "")


def test_a_warning_is_told_and_does_not_fail() -> None:
    """What may stand in a draft does not stop a board."""
    case = _suite()[2]
    assert case.find("failure") is None
    assert "A hedge." in (case.findtext("system-out") or "")


def test_the_suite_counts_its_cases_and_failures() -> None:
    """One claim and one record fail."""
    assert (_suite().get("tests"), _suite().get("failures")) == ("4", "2")
