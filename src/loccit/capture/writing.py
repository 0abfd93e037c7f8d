"""Several files written as one: all of them, or the desk as it was."""

from collections.abc import Mapping
from pathlib import Path

from loccit import store


def write_all(files: Mapping[Path, bytes | None]) -> None:
    """Write each file's content, None for a file that is to be removed.

    When one cannot be written, those before it are brought back.
    """
    before: dict[Path, bytes | None] = {}
    try:
        for path, content in files.items():
            before[path] = path.read_bytes() if path.exists() else None
            _put(path, content)
    except BaseException:
        for path, content in before.items():
            _put(path, content)
        raise


def _put(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    else:
        store.write_bytes(path, content)
