"""What a briefing says of attestations that stand, fell, or lost their sentence."""

from dataclasses import replace
from pathlib import Path

import pytest

from loccit.claims.accepted import accept, record
from loccit.claims.attested import attested, refusal
from loccit.model import Claim, Verdict
from tests.claims.example import CLAIM

NOTE = "briefings/note.md"


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    """Return a lock in which the claim is accepted."""
    path = tmp_path / "note.lock.json"
    record(path, [accept(CLAIM, "Ann Lee", "2024-05-06")])
    return path


def test_one_that_stands_is_no_finding(lock: Path) -> None:
    """It stands in the claim."""
    (claim,), findings = attested([CLAIM], lock, NOTE, strict=False)
    assert findings == []
    assert claim.attested


@pytest.mark.parametrize(("strict", "severity"), [(False, "warning"), (True, "error")])
def test_a_void_one_says_who_when_what_and_what_to_type(
    lock: Path, strict: bool, severity: str
) -> None:
    """A warning in a draft, an error where the briefing is strict."""
    changed = replace(CLAIM, id="b1", number=15, text="Four red cranes are idle.")
    (claim,), (finding,) = attested([changed], lock, NOTE, strict=strict)
    assert (finding.code, finding.severity) == ("attestation-void", severity)
    assert finding.message.startswith("Accepted by Ann Lee on 2024-05-06")
    assert "{+red+}" in finding.message
    assert "loccit accept 15 --by NAME" in finding.remedy
    assert (finding.file, finding.line) == (NOTE, 4)
    assert claim.attested is None
    assert claim.findings == ("attestation-void",)


def test_one_of_no_sentence_is_a_note(lock: Path) -> None:
    """Nothing is wrong with a briefing for what it no longer says."""
    _, (finding,) = attested([], lock, NOTE, strict=True)
    assert (finding.code, finding.severity) == ("attestation-lost", "note")
    assert "Four cranes are idle." in finding.message


def test_a_date_after_the_build_is_void(
    lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SOURCE_DATE_EPOCH is the last day that a build knows of; it reads no clock."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1704067200")
    _, (finding,) = attested([CLAIM], lock, NOTE, strict=False)
    assert "lies after 2024-01-01" in finding.message


@pytest.mark.parametrize(
    "verdict", ["altered", "gone", "unsupported", "unsourced", None]
)
def test_what_may_not_be_attested_says_why(verdict: Verdict | None) -> None:
    """Each with a remedy of its own."""
    assert refusal(_with(verdict)).endswith((".", "claim."))
    assert refusal(_with(verdict)) != refusal(_with("traced"))


def _with(verdict: Verdict | None) -> Claim:
    return replace(CLAIM, verdict=verdict)


@pytest.mark.parametrize("verdict", ["traced", "located", "moved"])
def test_what_is_there_may_be_attested(verdict: Verdict) -> None:
    """A judgment too, which is located more often than not."""
    assert refusal(_with(verdict)) == ""
