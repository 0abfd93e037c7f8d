"""What the stages wrote, so that a file edited by hand is seen and made again.

Snakemake looks at times and inputs only: an output edited by hand would stay,
and an edited intermediate would even flow on into the briefing.
"""

import fcntl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from loccit import store
from loccit.desk.digests import digests
from loccit.desk.folder import Desk


def _file(desk: Desk) -> Path:
    return desk.root / "build/made.json"


def _read(desk: Desk) -> dict[str, str]:
    try:
        return store.read(_file(desk), dict[str, str])
    except (OSError, msgspec.DecodeError):
        return {}


@contextmanager
def _locked(desk: Desk) -> Iterator[None]:
    """Hold the record against the other jobs of this build."""
    path = desk.root / "build/made.lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def record(desk: Desk, paths: Iterable[Path]) -> None:
    """Remember the content of the files ``paths`` that a stage just wrote."""
    new = {desk.relative(p): store.digest(p.read_bytes()) for p in paths if p.exists()}
    with _locked(desk):
        store.write(_file(desk), {**_read(desk), **new})


def edited(desk: Desk) -> list[Path]:
    """Return the made files whose content is no longer what a stage wrote."""
    made = {desk.root / name: digest for name, digest in _read(desk).items()}
    now = digests(desk.root, made)
    return [
        path for path, digest in sorted(made.items()) if now[path] not in ("", digest)
    ]


def set_aside(desk: Desk, path: Path) -> Path:
    """Rename an edited file to ``NAME.edited``, so that it is made again."""
    aside = path.with_name(f"{path.name}.edited")
    return path.replace(aside)
