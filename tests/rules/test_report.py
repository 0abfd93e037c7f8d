"""The closing lines of a build, and of a check."""

from loccit.desk import Desk
from loccit.rules.report import report
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
