"""The tutorial, followed letter for letter by a newcomer who knows nothing else."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Ledger
from loccit.rules.report import findings

TEXT = (Path(__file__).parents[2] / "docs/tutorial.md").read_text("utf-8")
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def steps() -> list[tuple[str, str, str]]:
    """Return each block's language, the file that it belongs into, and its text."""
    return [(m[1], m[2] or "", m[3]) for m in BLOCK.finditer(TEXT)]


def follow(folder: Path, language: str, file: str, text: str) -> Path:
    """Do what a block says; return the folder that one is in afterwards.

    Markdown goes on at the end of its file; other files are written whole.
    """
    if language != "sh":
        path = folder / file
        before = path.read_text("utf-8") + "\n" if path.exists() else ""
        path.write_text((before if language == "markdown" else "") + text, "utf-8")
        return folder
    for command in text.strip().split("\n"):
        ran = subprocess.run(
            ["/bin/sh", "-c", f"{command} && pwd"],
            cwd=folder,
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"},
        )
        assert ran.returncode == 0, f"{command}\n{ran.stdout}"
    return Path(ran.stdout.strip().rsplit("\n", 1)[-1])


def test_every_file_of_the_tutorial_is_named() -> None:
    """A block that is no command says into which file it goes."""
    assert [one for one in steps() if one[0] != "sh" and not one[1]] == []


@pytest.mark.slow
def test_the_tutorial_holds(tmp_path: Path) -> None:
    """Each command ends well, and what was promised is there: sum, table and chart."""
    folder = tmp_path
    for language, file, text in steps():
        folder = follow(folder, language, file, text)
    desk = Desk(folder)
    ledger = store.read(desk.out("gate", "ledger.json"), Ledger)
    assert [f"{one.sum} = {one.text}" for one in ledger.derived] == ["19 + 5 = 24"]
    assert (ledger.counts.marks, ledger.counts.marks_traced) == (2, 2)
    assert desk.out("gate", "gate.pdf").stat().st_size
    assert "What was counted" in desk.out("gate", "gate.html").read_text("utf-8")
    assert [f for f in findings(desk, "gate") if f.severity != "note"] == []
