"""The stages' files are canonical and whole."""

from pathlib import Path

import pytest

from loccit import store
from loccit.model import Finding


def test_a_value_read_back_is_the_value_written(tmp_path: Path) -> None:
    """A finding goes through its file unchanged."""
    finding = Finding(code="x", severity="note", message="“é”", line=3)
    store.write(tmp_path / "a.json", finding)
    assert store.read(tmp_path / "a.json", Finding) == finding


def test_the_same_value_gives_the_same_bytes() -> None:
    """Keys are sorted, whatever their order was; one newline ends the file."""
    assert store.to_json({"b": 1, "a": 2}) == b'{\n "a": 2,\n "b": 1\n}\n'


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path,
) -> None:
    """No half-written file and no temporary one stays behind."""
    file = tmp_path / "a.json"
    file.write_text("old")
    file.chmod(0o644)
    target = tmp_path / "folder"
    target.mkdir()
    (target / "x").write_text("")
    with pytest.raises(OSError, match="folder"):
        store.write_bytes(target, b"new")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.json", "folder"]
    assert file.read_text() == "old"
