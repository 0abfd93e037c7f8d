"""A lock merges line by line, is written whole, and says what is wrong with it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from loccit.sources.passages.lock import (
    Lock,
    LockError,
    change_lock,
    read_lock,
)


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    """Return the path of a lock that is not there yet."""
    return tmp_path / "weekly.lock.json"


def _with(entry: str) -> Lock:
    return {"accepted": [{"claim": entry}]}


def test_both_sides_of_a_merge_read_without_care_for_commas(lock: Path) -> None:
    """Lines without a comma between them, and one too many at the end, are fine."""
    lock.write_text(
        '{\n"accepted": [\n{"claim": "a, }\\n{"}\n{"claim": "b"},\n]\n'
        '"id": "weekly"\n}\n'
    )
    said, findings = read_lock(lock)
    assert findings == []
    assert [one["claim"] for one in said["accepted"]] == ["a, }\n{", "b"]


def test_a_list_that_both_sides_began_counts_whole(lock: Path) -> None:
    """The same key twice in one lock joins its entries."""
    lock.write_text('{\n"anchors": [\n1\n],\n"anchors": [\n2\n]\n}\n')
    assert read_lock(lock)[0]["anchors"] == [1, 2]


def test_marks_of_a_conflict_are_told_by_line(lock: Path) -> None:
    """All of them are named, with how to settle them."""
    lock.write_text(
        '{\n"accepted": [\n<<<<<<< HEAD\n{"claim": "a"}\n=======\n{"claim": "b"}\n'
        ">>>>>>> other\n]\n}\n"
    )
    said, (finding,) = read_lock(lock)
    assert said == {}
    assert finding.line == 3
    assert "lines 3, 5, 7" in finding.message
    assert "keep what stands between them, of both sides" in finding.remedy


def test_a_settled_conflict_reads(lock: Path) -> None:
    """What the remedy says is enough, letter for letter."""
    text = (
        '{\n"accepted": [\n<<<<<<< HEAD\n{"claim": "a"}\n=======\n{"claim": "b"}\n'
        '>>>>>>> other\n],\n"id": "weekly"\n}\n'
    )
    kept = [one for one in text.splitlines(keepends=True) if one[0] not in "<=>"]
    lock.write_text("".join(kept))
    said, findings = read_lock(lock)
    assert findings == []
    assert len(said["accepted"]) == 2


@pytest.mark.parametrize("text", ["", "no JSON", "[]", '"words"'])
def test_what_is_no_lock_is_an_error(lock: Path, text: str) -> None:
    """It is never taken for an empty one."""
    lock.write_text(text)
    said, (finding,) = read_lock(lock)
    assert said == {}
    assert (finding.code, finding.severity) == ("lock-unreadable", "error")


def test_bytes_that_are_no_text_are_an_error(lock: Path) -> None:
    """Such a file was spoilt."""
    lock.write_bytes(b'{"id": "\xff"}')
    assert [one.code for one in read_lock(lock)[1]] == ["lock-unreadable"]


def test_the_lock_of_another_is_refused(lock: Path) -> None:
    """A copied lock would attest sentences that nobody has read."""
    lock.write_text('{"id": "daily", "accepted": []}')
    said, (finding,) = read_lock(lock)
    assert said == {}
    assert finding.message == "This is the lock of “daily” and not of “weekly”."
    assert "loccit anchor weekly" in finding.remedy


def test_an_unknown_key_names_the_nearest(lock: Path) -> None:
    """It may be a slip of whoever settled a merge."""
    lock.write_text('{"acepted": []}')
    (finding,) = read_lock(lock)[1]
    assert "'acepted'" in finding.message
    assert finding.remedy == "Did you mean 'accepted'?"


def test_one_entry_stands_on_a_line_and_keys_are_sorted(lock: Path) -> None:
    """So two people's changes touch different lines."""
    change_lock(lock, lambda _: {"anchors": [], "accepted": [{"b": 1, "a": 2}, {}]})
    assert lock.read_text() == (
        '{\n"accepted": [\n{"a": 2, "b": 1},\n{}\n],\n"anchors": [],\n'
        '"id": "weekly"\n}\n'
    )


def test_a_broken_lock_is_never_written_over(lock: Path) -> None:
    """What stands in it may be the only copy."""
    lock.write_text("<<<<<<< HEAD\n")
    with pytest.raises(LockError) as caught:
        change_lock(lock, lambda _: {})
    assert caught.value.finding.line == 1
    assert lock.read_text() == "<<<<<<< HEAD\n"


def test_a_write_protected_lock_is_left_alone(lock: Path) -> None:
    """Though a rename could replace it."""
    change_lock(lock, lambda _: _with("a"))
    lock.chmod(0o444)
    with pytest.raises(LockError, match="may not be written") as caught:
        change_lock(lock, lambda _: _with("b"))
    assert "chmod u+w" in caught.value.finding.remedy
    assert json.loads(lock.read_text())["accepted"] == [{"claim": "a"}]


def test_two_at_once_lose_nothing(lock: Path) -> None:
    """Each reads what the other wrote before it writes."""
    program = (
        "import sys; from pathlib import Path\n"
        "from loccit.sources.passages.lock import change_lock\n"
        "def more(lock):\n"
        "    return {'accepted': [*lock.get('accepted', []), sys.argv[2]]}\n"
        "for _ in range(25): change_lock(Path(sys.argv[1]), more)\n"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program, str(lock), name])
        for name in ("a", "b", "c")
    ]
    assert [one.wait() for one in started] == [0, 0, 0]
    said = read_lock(lock)[0]["accepted"]
    assert {name: said.count(name) for name in "abc"} == {"a": 25, "b": 25, "c": 25}
    assert list(lock.parent.iterdir()) == [lock]
