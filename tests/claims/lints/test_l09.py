"""Grades taken for numbers in the text."""

import shutil
from pathlib import Path

from tests.claims.lints.test_examples import FRONT, _written, codes, read_desk

__all__ = ["read_desk"]

TABLE = "label,crates,credibility\ngate,400,2\ntower,300,6\n"


def found(root: Path, expression: str) -> bool:
    """Return whether a value of the text that is worked out so is refused."""
    files = {
        "data/graded.csv": TABLE,
        "briefings/note.md": f"{FRONT}It comes to {{{{ {expression} }}}}.\n",
    }
    return "L9" in codes(_written(root, files), files)


def test_an_average_of_grades_is_refused(read_desk: Path, tmp_path: Path) -> None:
    """A sum of crates beside them is none."""
    root = Path(shutil.copytree(read_desk, tmp_path / "desk"))
    assert found(root, "(graded.gate.credibility + graded.tower.credibility) / 2")
    assert not found(root, "graded.gate.crates + graded.tower.crates")
    assert not found(root, "graded.gate.credibility")
