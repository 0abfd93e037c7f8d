"""``loccit draft``: the automatic briefing written out, to be gone on with."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.desks import BRIEFING, SOURCE, SmallDesk

FRONT = "---\n# Ours.\ntitle: Crates at the gate\ndate: 2023-07-01\n---\n"


def test_what_a_person_wrote_is_left(small_desk: SmallDesk) -> None:
    """A briefing with a body is never written over; another name is offered."""
    small_desk.write("sources/harbour.txt", SOURCE)
    path = small_desk.write("briefings/gate.md", BRIEFING)
    done = small_desk.loccit("draft", "gate")
    assert done.returncode == 2
    assert "written already" in done.stdout
    assert "loccit draft gate --to briefings/gate-2.md" in done.stdout
    assert path.read_text() == BRIEFING


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("gate", "--to", "gate.txt"), "Name a file briefings/NAME.md."),
        (("gate", "--sources", "harbor"), "Did you mean 'harbour'?"),
        (("...",), "needs a name"),
    ],
)
def test_wrong_use_is_said_and_nothing_written(
    small_desk: SmallDesk, arguments: tuple[str, ...], said: str
) -> None:
    """A place that is none, a source that is not there, a name of dots."""
    small_desk.write("sources/harbour.txt", SOURCE)
    done = small_desk.loccit("draft", *arguments)
    assert done.returncode == 2
    assert said in done.stdout
    assert list((small_desk.root / "briefings").iterdir()) == []


def test_without_sources_there_is_nothing_to_draft(small_desk: SmallDesk) -> None:
    """The remedy is to add one."""
    done = small_desk.loccit("draft", "gate")
    assert done.returncode == 2
    assert "loccit add FILE" in done.stdout


@pytest.mark.slow
def test_a_new_briefing_lists_its_sources_and_has_a_title(
    small_desk: SmallDesk,
) -> None:
    """A name that is not there yet is a new file, and holds without a warning."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("sources/other.txt", "Nothing of this is drawn on here.\n")
    record = "title: Harbour watch\noriginator: Harbour office\nissued: 2023-06-05\n"
    small_desk.write("sources/harbour.yaml", record)
    done = small_desk.loccit("draft", "gate", "--sources", "harbour")
    assert done.returncode == 0, done.stdout
    text = (small_desk.root / "briefings/gate.md").read_text()
    front = "---\nsources: [harbour]\ntitle: Harbour watch\n"
    assert text.startswith(f"{front}subtitle: One source by Harbour office, of 5 June")
    assert "@other" not in text
    checked = small_desk.loccit("check", "gate")
    assert checked.returncode == 0, checked.stdout
    assert "warning:" not in checked.stdout


def claims(root: Path) -> list[dict[str, Any]]:
    """Return the claims of the ledger without their places in a file."""
    ledger = json.loads((root / "out/gate/ledger.json").read_text())
    return [{**one, "line": 0, "file": ""} for one in ledger["claims"]]


def words(root: Path) -> str:
    """Return the text of the print page, without what names the build."""
    html = (root / "build/7-pages/gate.print.html").read_text()
    body = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL)
    return re.sub(r"build [0-9a-f]{9}", "", " ".join(body.split()))


@pytest.mark.slow
def test_it_builds_to_the_same_document(small_desk: SmallDesk) -> None:
    """Same claims with the same evidence, same words in print; the title is kept."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", FRONT)
    pages = ("build/7-pages/gate.print.html", "out/gate/ledger.json")
    made = small_desk.snakemake(*pages)
    assert made.returncode == 0, made.stdout
    before, printed = claims(small_desk.root), words(small_desk.root)
    assert len(before) > 5
    drafted = small_desk.loccit("draft", "gate")
    assert drafted.returncode == 0, drafted.stdout
    text = (small_desk.root / "briefings/gate.md").read_text()
    assert text.startswith(FRONT.removesuffix("---\n"))
    again = small_desk.snakemake(*pages)
    assert again.returncode == 0, again.stdout
    assert claims(small_desk.root) == before
    assert words(small_desk.root) == printed
