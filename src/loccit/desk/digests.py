"""Content digests of the desk's files, worked out once per change of a file."""

import os
from collections.abc import Iterable
from pathlib import Path
from stat import S_ISREG

import msgspec

from loccit import store

# size, mtime, ctime and inode of a file, and the digest its content had then
Known = dict[str, tuple[list[int], str]]


def digests(root: Path, paths: Iterable[Path]) -> dict[Path, str]:
    """Return the SHA-256 of each file's content; of what is no file, "".

    ``root`` is the desk's folder.

    A file is read again only when its size, mtime, ctime or inode changed, so an
    old mtime under new content (``cp -p``, unzip) does not hide the change.
    """
    cache = root / "build/store/digests.json"
    known = _read(cache)
    names = {path: _name(path, root) for path in sorted(set(paths))}
    found = {name: _digest(path, known.get(name)) for path, name in names.items()}
    if any(known.get(name) != entry for name, entry in found.items()):
        store.write(cache, {**known, **found})
    return {path: found[name][1] for path, name in names.items()}


def _name(path: Path, root: Path) -> str:
    """Return the name of ``path`` in the cache, which cannot hold halves of UTF-8."""
    return os.path.relpath(path, root).encode(errors="backslashreplace").decode()


def _read(cache: Path) -> Known:
    try:
        return store.read(cache, Known)
    except (OSError, msgspec.DecodeError):
        return {}


def _digest(path: Path, known: tuple[list[int], str] | None) -> tuple[list[int], str]:
    try:
        stat = path.stat()
        if not S_ISREG(stat.st_mode):
            return [], ""
        stamp = [stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino]
        if known and known[0] == stamp:
            return known
        return stamp, store.digest(path.read_bytes())
    except OSError:
        return [], ""


def combined(parts: Iterable[str]) -> str:
    """Return one short digest over several, in the order given."""
    return store.digest("\n".join(parts))[:16]
