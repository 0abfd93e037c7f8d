"""The lock keeps anchors one a line, and everything it does not know."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from loccit.sources.passages.anchors import Anchor, read_anchors, write_anchors

ONE = Anchor(
    source="port",
    locator="para. 2",
    quote=None,
    exact="It left at “noon”.",
    prefix="Monday. ",
    suffix="",
    start=80,
    end=98,
    text_sha256="ab" * 32,
)
OTHER = replace(ONE, locator=None, quote="noon", exact="noon", further=(ONE,))


def test_round_trip(tmp_path: Path) -> None:
    """Anchors are read as they were written, found by their citation."""
    lock = tmp_path / "weekly.lock.json"
    write_anchors(lock, [ONE, OTHER])
    anchors, findings = read_anchors(lock)
    assert findings == []
    assert anchors == {("port", "para. 2", ""): ONE, ("port", "", "noon"): OTHER}


def test_one_a_line_in_order(tmp_path: Path) -> None:
    """The order of writing does not show, and each anchor has its own line."""
    first, second = tmp_path / "a/weekly.lock.json", tmp_path / "b/weekly.lock.json"
    for lock in (first, second):
        lock.parent.mkdir()
    write_anchors(first, [ONE, OTHER])
    write_anchors(second, [OTHER, ONE])
    assert first.read_bytes() == second.read_bytes()
    lines = first.read_text().splitlines()
    assert sum(line.startswith('{"end"') for line in lines) == 2
    assert any(line.startswith('{"end"') and "para. 2" in line for line in lines)


def test_the_rest_is_kept(tmp_path: Path) -> None:
    """What people accepted stays in the lock when its anchors are written anew."""
    lock = tmp_path / "weekly.lock.json"
    accepted = [{"by": "Bo", "on": "2024-05-06"}, {"by": "Ann"}]
    lock.write_text(json.dumps({"accepted": accepted}))
    write_anchors(lock, [ONE])
    said = json.loads(lock.read_text())
    assert said["accepted"] == accepted
    assert said["id"] == "weekly"
    assert '\n{"by": "Ann"}\n' in lock.read_text()


def test_missing_lock(tmp_path: Path) -> None:
    """No lock is an empty one."""
    assert read_anchors(tmp_path / "none.lock.json") == ({}, [])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{\n"anchors": [\n<<<<<<< HEAD\n', 3),
        ("[]", None),
        ('{"anchors": [{"source": 3}]}', None),
    ],
)
def test_broken_lock(tmp_path: Path, text: str, line: int | None) -> None:
    """A lock with conflict marks in it is one error that says where."""
    lock = tmp_path / "briefings/weekly.lock.json"
    lock.parent.mkdir()
    lock.write_text(text)
    anchors, (finding,) = read_anchors(lock)
    assert anchors == {}
    assert (finding.code, finding.severity) == ("lock-unreadable", "error")
    assert (finding.file, finding.line) == ("briefings/weekly.lock.json", line)
