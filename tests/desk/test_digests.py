"""Content decides whether a file changed, not its time."""

import os
from pathlib import Path

from loccit.desk.digests import digests


def test_new_content_under_an_old_time_is_seen(tmp_path: Path) -> None:
    """A restored old mtime does not hide the change."""
    file = tmp_path / "a.txt"
    file.write_text("one")
    stat = file.stat()
    before = digests(tmp_path, [file])
    file.write_text("two")
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert digests(tmp_path, [file]) != before


def test_the_same_content_under_a_new_time_is_no_change(tmp_path: Path) -> None:
    """Touching a file leaves its digest."""
    file = tmp_path / "a.txt"
    file.write_text("one")
    before = digests(tmp_path, [file])
    os.utime(file, (1, 1))
    assert digests(tmp_path, [file]) == before


def test_a_missing_file_has_no_digest(tmp_path: Path) -> None:
    """It counts as empty rather than stopping the build."""
    file = tmp_path / "gone"
    assert digests(tmp_path, [file]) == {file: ""}
