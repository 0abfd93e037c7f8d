"""What people wrote, checked once: later stages take it from the build's store."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from loccit import store
from loccit.desk.code import package_digest
from loccit.desk.digests import combined

T = TypeVar("T")
_OWN = ("desk", "model")
FOLDER = "build/store/checked"


def checked(
    root: Path,
    file: str,
    kind: Any,
    look: Callable[[], T],
    *,
    code: Sequence[str] = (),
) -> T:
    """Return what ``look()`` makes of a person's ``file``, looking once per content.

    ``root`` is the desk's folder, ``kind`` the type of what is returned, and
    ``code`` the packages beside the desk's own that decide it. Nothing is kept in
    a desk that was never built.
    """
    kept = root / FOLDER / f"{file}.json"
    if not (root / "build").is_dir():
        return look()
    key = _key(root / file, code)
    try:
        was, known = store.read(kept, tuple[str, kind])
        if was == key:
            return cast(T, known)
    except (OSError, msgspec.DecodeError):
        pass
    found = look()
    if key:
        store.write(kept, (key, found))
    return found


def _key(path: Path, code: Sequence[str]) -> str:
    """Return a digest of a file and of the code that checks it; "" if unreadable."""
    if not path.is_file():
        # To read a named pipe would be to wait for ever.
        return ""
    try:
        content = store.digest(path.read_bytes())
    except OSError:
        return ""
    return combined([content, *(package_digest(name) for name in (*_OWN, *code))])
