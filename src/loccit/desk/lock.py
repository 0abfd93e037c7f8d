"""One build at a time in a desk, guarded by a lock that the kernel frees."""

import fcntl
from pathlib import Path
from typing import IO


def take(root: Path) -> IO[str] | None:
    """Return the held lock of the desk at ``root``, None if a build holds it.

    The lock lasts as long as the handle: a killed build leaves none behind.
    """
    path = root / "build/build.lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = path.open("a")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        handle.close()
        return None
    return handle
