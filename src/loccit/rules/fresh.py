"""Whether anything changed since the last whole build: an answer without Snakemake."""

from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.desk.code import STAGES
from loccit.desk.digests import combined, digests
from loccit.desk.needs import Plan


def fresh(desk: Desk) -> bool:
    """Return whether all files and all code are as after the last whole build."""
    path = _file(desk)
    return path.exists() and path.read_text() == _state(desk)


def remember(desk: Desk) -> None:
    """Keep the state of a desk that was just built whole."""
    store.write_text(_file(desk), _state(desk))


def forget(desk: Desk) -> None:
    """Drop the kept state before a build that may end half-way."""
    _file(desk).unlink(missing_ok=True)


def _file(desk: Desk) -> Path:
    return desk.store / "built.txt"


def _state(desk: Desk) -> str:
    plan = Plan(desk)
    folders = [
        desk.root / f"build/{n}" for n in ("1-sources", "6-claims", "9-preflight")
    ]
    made = [p for folder in (*folders, desk.root / "out") for p in folder.rglob("*")]
    content = {**plan.content, **digests(desk.root, filter(Path.is_file, made))}
    return combined(
        [
            *(f"{path} {digest}" for path, digest in sorted(content.items())),
            *map(plan.code, STAGES),
        ]
    )
