"""Several files written as one."""

from pathlib import Path

import pytest

from loccit.capture.writing import write_all


def test_all_is_brought_back_when_one_cannot_be_written(tmp_path: Path) -> None:
    """New files go, changed and removed ones are as before."""
    for name in ("changed", "removed"):
        (tmp_path / name).write_bytes(b"before")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_all(
            {
                tmp_path / "new": b"after",
                tmp_path / "changed": b"after",
                tmp_path / "removed": None,
                tmp_path / "folder": b"after",
            }
        )
    found = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()}
    assert found == {"changed": b"before", "removed": b"before"}
