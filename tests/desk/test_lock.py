"""One build at a time in a desk."""

from pathlib import Path

from loccit.desk import lock


def test_a_second_build_does_not_get_the_lock(tmp_path: Path) -> None:
    """The lock is free again as soon as its holder lets go."""
    first = lock.take(tmp_path)
    assert first is not None
    assert lock.take(tmp_path) is None
    first.close()
    second = lock.take(tmp_path)
    assert second is not None
    second.close()
