"""Ids that two files share."""

from collections import defaultdict
from pathlib import Path

from loccit.desk.folder import Desk
from loccit.desk.ids import to_id
from loccit.model import Finding


def doubles(desk: Desk) -> list[Finding]:
    """Return an error for every id that two files share."""
    folders = {
        "sources or data": [*_held(desk, "sources"), *_held(desk, "data")],
        "figures": desk.files("figures"),
        "briefings": [p for p in desk.files("briefings") if p.suffix == ".md"],
    }
    found: list[Finding] = []
    for name, files in folders.items():
        by_id = defaultdict(list)
        for path in files:
            by_id[to_id(path.stem)].append(desk.relative(path))
        found += [
            _double(i, paths, name) for i, paths in by_id.items() if i and paths[1:]
        ]
    return found


def _held(desk: Desk, folder: str) -> list[Path]:
    files = desk.every_source_file if folder == "sources" else desk.files(folder)
    return [path for path in files if path.suffix not in {".yaml", ".json"}]


def _double(id: str, files: list[str], folder: str) -> Finding:
    return Finding(
        code="id-twice",
        severity="error",
        message=f"{' and '.join(files)} have the same id, {id!r}.",
        remedy=f"Rename one of them; ids are unique in {folder}.",
        file=files[-1],
    )
