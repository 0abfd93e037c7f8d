"""``--release``: nothing goes out while an error is open, and it is said which."""

import pytest

from tests.desks import SmallDesk

pytestmark = pytest.mark.slow

SOURCE = "Customs officers counted 19 trucks at the gate on 4 June 2023.\n"
HEAD = "---\ntitle: The gate\n---\n\n"


def test_a_release_waits_until_each_error_is_mended(small_desk: SmallDesk) -> None:
    """The remedies are followed one by one; a draft is made all the while."""
    small_desk.write("sources/watch.txt", SOURCE)
    small_desk.write("briefings/note.md", f"{HEAD}It was 20 [@watch, para. 1].\n")
    pdf = small_desk.root / "out/note/note.pdf"
    assert small_desk.loccit("build").returncode == 0
    assert pdf.exists()
    refused = small_desk.loccit("build", "--release")
    assert refused.returncode == 1
    assert "2 errors" in refused.stdout
    assert "nothing goes out" in refused.stdout
    assert not pdf.exists()
    small_desk.write("briefings/note.md", f"{HEAD}It was 19 [@watch, para. 1].\n")
    assert small_desk.loccit("anchor").returncode == 0
    assert small_desk.loccit("check", "--release").returncode == 0
    assert small_desk.loccit("build", "--release").returncode == 0
    assert pdf.exists()


def test_a_strict_briefing_stops_a_plain_build(small_desk: SmallDesk) -> None:
    """Finding, reason and remedy stand in what the build says."""
    small_desk.write("sources/watch.txt", SOURCE)
    head = HEAD.replace("gate\n", "gate\nstrict: true\n")
    small_desk.write("briefings/note.md", f"{head}It was 20 [@watch, para. 1].\n")
    stopped = small_desk.loccit("build")
    assert stopped.returncode == 1
    assert "the number “20” is not there" in stopped.stdout
    assert "leave out “strict: true”" in stopped.stdout
    assert (small_desk.root / "out/note/ledger.json").exists()
    assert not (small_desk.root / "out/note/note.html").exists()
