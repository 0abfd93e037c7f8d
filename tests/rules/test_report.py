"""The closing lines of a build, and of a check."""

from dataclasses import replace
from pathlib import Path

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Attestation, Facts, Finding
from loccit.rules.report import counts, located, report, unlooked
from tests.claims.example import CLAIM, ledger
from tests.desks import SmallDesk


def test_an_unread_source_that_nobody_cites_is_said(desk: SmallDesk) -> None:
    """Report and check name file, reason and remedy; the exit code stays 0."""
    desk.write("sources/scan.xyz", "a")
    done = desk.loccit("check")
    assert done.returncode == 0, done.stdout
    said = "sources/scan.xyz: warning: sources/scan.xyz is of a format that cannot be "
    for text in (done.stdout, report(Desk(desk.root))):
        assert f"{said}read. No briefing rests on it. [source-format]" in text
        assert "→ Save it in one of these: " in text


def test_an_unread_source_that_is_cited_is_an_error_once(desk: SmallDesk) -> None:
    """It stands among the briefing's findings and nowhere else."""
    desk.write("sources/depot.txt", "")
    checked = desk.loccit("check")
    assert checked.returncode == 1
    assert checked.stdout.count("[source-empty]") == 1
    assert "No briefing rests on it" not in checked.stdout


@pytest.mark.slow
def test_open_errors_are_counted_when_there_was_nothing_to_do(
    desk: SmallDesk,
) -> None:
    """A second build is no cleaner than the first; one without errors says nothing."""
    assert "error open" not in desk.snakemake().stdout
    text = (desk.root / "briefings/gate.md").read_text()
    desk.write("briefings/gate.md", text.replace("19 trucks", "20 trucks"))
    desk.snakemake()
    again = desk.snakemake().stdout
    assert "Nothing to be done" in again
    assert again.count("loccit: 1 error open: type “loccit check”.") == 1


def test_facts_that_could_not_be_looked_for_are_said(tmp_path: Path) -> None:
    """They are a warning of the source, whichever briefing rests on it."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/port.txt").write_text("It came.\n")
    desk = Desk(tmp_path)
    lost = Finding(
        code="facts-unread", severity="warning", message="Lost.", remedy="", file="port"
    )
    facts = Facts(
        id="port",
        text_sha256="",
        quantities=(),
        dates=(),
        quotations=(),
        publications=(),
        names=(),
        findings=(lost, replace(lost, code="date-without-year")),
    )
    store.write(desk.facts_json("port"), facts)
    assert unlooked(desk) == [lost]
    assert "Lost. [facts-unread]" in report(desk)


def test_a_located_fact_is_named_until_somebody_attests_it() -> None:
    """Then a reader has held it against its passage."""
    loose = replace(CLAIM, verdict="located")
    read = replace(loose, number=2, attested=Attestation(by="Ann", on="2024-05-06"))
    said = located(ledger(loose, read))
    assert said.startswith("1 fact is located (1):")
    assert "loccit accept 1 --by NAME" in said
    assert located(ledger(read)) == ""


def test_who_attested_is_counted_once_somebody_did() -> None:
    """Before that, nothing is said of it."""
    read = replace(CLAIM, attested=Attestation(by="Ann", on="2024-05-06"))
    assert "1 claims (1 traced), 1 attested, 0 of 0" in counts(ledger(read))
    assert "attested" not in counts(ledger(CLAIM))
