"""Links that lead out of the desk: what lies there is not the desk's to read."""

import os
from collections.abc import Iterator
from pathlib import Path

from loccit.model import Finding

_FOLDERS = ("sources", "data", "figures", "briefings", "templates")
_FILES = ("names.yaml", "loccit.yaml")


def leads_out(path: Path, root: Path) -> bool:
    """Return whether ``path`` or a folder of it is a link that leaves ``root``."""
    # realpath, since resolve() raises where links go round in a circle.
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def links_out(root: Path) -> Iterator[Finding]:
    """Yield an error for each link of the desk at ``root`` that leaves it.

    A folder that is such a link is named itself, and not looked into.
    """
    for name in _FILES:
        if leads_out(root / name, root):
            yield _finding(root / name, root)
    for name in _FOLDERS:
        folder = root / name
        if leads_out(folder, root):
            yield _finding(folder, root)
            continue
        for path in sorted(folder.rglob("*")):
            if path.is_symlink() and leads_out(path, root):
                yield _finding(path, root)


def _finding(path: Path, root: Path) -> Finding:
    file = path.relative_to(root).as_posix()
    what = "folder" if path.is_dir() else "file"
    return Finding(
        code="link-leads-out",
        severity="error",
        message=f"{file} is a link to {os.path.realpath(path)}, outside the desk. "
        "It is not followed: what a briefing rests on must be kept with it.",
        remedy=f"Remove the link and put a copy of the {what} in its place.",
        file=file,
    )
