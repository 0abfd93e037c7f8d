"""Lints set aside by the text: kept with their reason, and none other with them."""

import shutil
from pathlib import Path

import pytest

from loccit import store
from loccit.claims import stage as claims
from loccit.model import Finding, Tracing
from loccit.rules.report import findings, set_aside
from tests.claims.lints.test_examples import FRONT, _written, codes, read_desk

__all__ = ["read_desk"]

HEDGED = "The yard could close [@customs, para. 1].\n"
OFF = '<!-- lint: off L16 because "the guard\'s own words" -->\n'


@pytest.fixture
def root(read_desk: Path, tmp_path: Path) -> Path:
    """A desk of its own, its sources read."""
    return Path(shutil.copytree(read_desk, tmp_path / "desk"))


def told(root: Path, body: str) -> tuple[list[Finding], list[Finding]]:
    """Return the findings of lints that are open and those set aside."""
    files = {"briefings/note.md": f"{FRONT}{body}"}
    desk = _written(root, files)
    codes(desk, files)
    mine = ("L16", "lint-off")
    open_ones = [one for one in findings(desk, "note") if one.code in mine]
    tracing = store.read(desk.claims_json("note"), Tracing)
    aside = set_aside(desk, "note")
    assert tracing.ledger.set_aside == tuple(aside)
    assert claims.run(desk, "note") == list(tracing.findings)
    assert not set(aside) & set(tracing.findings)
    return open_ones, aside


def test_it_is_kept_with_its_reason(root: Path) -> None:
    """No longer open, and in the ledger and findings.json still."""
    still, (one,) = told(root, f"{OFF}{HEDGED}")
    assert still == []
    assert (one.code, one.line, one.aside) == ("L16", 6, "the guard's own words")
    assert str(one).endswith("→ Set aside: the guard's own words")


def test_it_holds_for_its_paragraph_alone(root: Path) -> None:
    """The same hedge in the next paragraph is open."""
    (still,), aside = told(root, f"{OFF}{HEDGED}\n{HEDGED}")
    assert (still.code, still.line, len(aside)) == ("L16", 8, 1)


def test_what_sets_nothing_aside_is_a_note(root: Path) -> None:
    """So a comment does not outlive what it was for."""
    (still,), aside = told(root, f"{OFF}The yard is closed.\n")
    assert (still.code, still.severity, still.line) == ("lint-off", "note", 5)
    assert aside == []


@pytest.mark.parametrize("code", ["L61", "unsupported", "L5"])
def test_only_lints_can_be_set_aside(root: Path, code: str) -> None:
    """What a source does not say stays open whatever a comment says."""
    (still,), aside = told(root, f"{OFF.replace('L16', code)}Nine cranes stand here.\n")
    assert (still.code, still.severity) == ("lint-off", "error")
    assert "can be set aside" in still.message
    assert aside == []
