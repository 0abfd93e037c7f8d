"""``loccit add``: from an address to a traced claim, and on when the page changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from loccit.desk import lock
from tests.capture.server import Site, serving
from tests.desks import SmallDesk

TEXT = """\
Harbour watch

The port of Lund shipped {} crates of rifles in May 2023, the harbour master said.

Customs officers counted 19 trucks at the gate on 4 June 2023.
"""
BRIEFING = """\
---
title: Crates at the gate
date: 2023-07-01
---

# What was seen

The port sent 400 crates in May 2023 [@harbour, para. 2].
Customs counted 19 trucks [@harbour, para. 3].
"""


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A running web server without pages."""
    with serving(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.mark.slow
def test_an_analyst_is_led_from_the_page_to_its_next_version(
    small_desk: SmallDesk, site: Site
) -> None:
    """Add, cite, anchor, the page changes, add again, check: each says what is next."""
    url = site.put("/harbour.txt", TEXT.format(400).encode(), content_type="text/plain")
    added = small_desk.loccit("add", url)
    assert added.returncode == 0, added.stdout
    assert "[@harbour, para. 2]" in added.stdout
    small_desk.write("briefings/gate.md", BRIEFING)
    assert small_desk.loccit("anchor").returncode == 0
    assert small_desk.loccit("check").returncode == 0

    site.put("/harbour.txt", TEXT.format(500).encode(), content_type="text/plain")
    added = small_desk.loccit("add", url)
    assert "cited in briefings/gate.md (twice)" in added.stdout
    assert "never anchored" not in added.stdout
    assert "Type “loccit check”" in added.stdout
    (old,) = (p.stem for p in small_desk.root.glob("sources/harbour-*.txt"))

    checked = small_desk.loccit("check")
    assert checked.returncode == 1
    assert "1 traced, 1 altered" in checked.stdout
    assert "briefings/gate.md:8: error: No longer holds" in checked.stdout
    assert f"[@{old}, para. 2]" in checked.stdout

    text = BRIEFING.replace("@harbour, para. 2", f"@{old}, para. 2")
    small_desk.write("briefings/gate.md", text)
    assert small_desk.loccit("anchor").returncode == 0
    checked = small_desk.loccit("check")
    assert checked.returncode == 0, checked.stdout
    assert "2 traced" in checked.stdout


def test_what_cannot_be_added_is_said_and_the_rest_is_added(
    small_desk: SmallDesk, tmp_path: Path
) -> None:
    """Exit code 1, one message with a remedy for each, no traceback."""
    note = tmp_path / "note.txt"
    note.write_text("The depot keeps 30 lorries.\n")
    done = small_desk.loccit("add", "nothing.txt", "ftp://a.example/x", str(note))
    assert done.returncode == 1
    assert "There is no file nothing.txt" in done.stdout
    assert "ftp:// addresses are not fetched" in done.stdout
    assert done.stdout.count("→ ") >= 2
    assert "Traceback" not in done.stdout
    assert (small_desk.root / "sources/note.txt").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--id", "a", "x", "y"),
        ("--again", "a", "x", "y"),
        ("--again", "a", "--id", "b"),
    ],
)
def test_words_that_do_not_go_together_are_wrong_use(
    small_desk: SmallDesk, arguments: tuple[str, ...]
) -> None:
    """Exit code 2."""
    assert small_desk.loccit("add", *arguments).returncode == 2


def test_nothing_is_added_while_a_build_runs(
    small_desk: SmallDesk, tmp_path: Path
) -> None:
    """The build would see half of it."""
    note = tmp_path / "note.txt"
    note.write_text("The depot keeps 30 lorries.\n")
    held = lock.take(small_desk.root)
    assert held is not None
    done = small_desk.loccit("add", str(note))
    held.close()
    assert done.returncode == 1
    assert "build of this desk is running" in done.stdout


@pytest.mark.slow
def test_check_names_an_edited_source_that_nothing_cites(
    small_desk: SmallDesk, tmp_path: Path
) -> None:
    """A warning, and what is not listed as a note: neither is an error."""
    note = tmp_path / "note.txt"
    note.write_text("The depot keeps 30 lorries.\n")
    assert small_desk.loccit("add", str(note)).returncode == 0
    small_desk.write("sources/note.txt", "The depot keeps 31 lorries.\n")
    small_desk.write("sources/harbour.txt", TEXT.format(400))
    small_desk.write("briefings/gate.md", BRIEFING)
    done = small_desk.loccit("check")
    assert done.returncode == 0, done.stdout
    assert "sources/note.txt: warning: sources/note.txt is not what was" in done.stdout
    assert "sources/harbour.txt is not listed" in done.stdout
