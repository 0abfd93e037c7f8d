"""Files of keys are read when they are files, and no longer than people write."""

import os
from pathlib import Path

import pytest

from loccit.desk import lines
from loccit.desk.lines import read_yaml


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """What is no file is one error and no wait."""
    os.mkfifo(tmp_path / "port.yaml")
    said, _, (finding,) = read_yaml(tmp_path / "port.yaml", "sources/port.yaml")
    assert said is None
    assert "is no file that can be opened" in finding.message


def test_a_huge_file_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record of megabytes is one error that names its size."""
    monkeypatch.setattr(lines, "MOST_BYTES", 1_000_000)
    path = tmp_path / "port.yaml"
    path.write_text("title: a\nnote: |\n" + "  words\n" * 150_000)
    said, _, (finding,) = read_yaml(path, "sources/port.yaml")
    assert said is None
    assert "it has 1.2 megabytes, and 1 are the most" in finding.message
