"""Snakemake as the verbs call it: in the desk's folder, with its profile."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from loccit.stopping import run_group

# A check goes on without missing sources: see loccit.rules.opening.
CHECKING = ("--config", "check=true")
# What Snakemake says of itself that no analyst needs; problems are still said.
QUIET = ("--quiet", "host", "progress", "reason", "rules", "--")
_PROFILE = "Using workflow specific profile"


def snakemake(*arguments: str, quiet: bool = False) -> subprocess.CompletedProcess[str]:
    """Run Snakemake in the current folder; ``quiet`` keeps what it says."""
    command = [sys.executable, "-m", "snakemake", *arguments]
    return run_group(command, {**os.environ, "PYTHONWARNINGS": "ignore"}, quiet=quiet)


def complain(ran: subprocess.CompletedProcess[str]) -> None:
    """Print what a quiet run said, without Snakemake's words on its profile."""
    lines = ran.stdout.splitlines(keepends=True)
    sys.stderr.writelines(line for line in lines if not line.startswith(_PROFILE))


def in_desk() -> bool:
    """Return whether the current folder is a desk, and say so if it is not."""
    if Path("Snakefile").exists():
        return True
    sys.stderr.write(
        "loccit: this folder is no desk: it has no Snakefile.\n"
        "  → Go to the desk's folder, or make one: loccit new DIR\n"
    )
    return False


def wanted(ids: Sequence[str], known: Sequence[str]) -> list[str] | None:
    """Return the briefings asked for, all if none; None if one is unknown."""
    from loccit.desk.nearest import nearest

    for id in ids:
        if id not in known:
            sys.stderr.write(
                f"loccit: there is no briefing {id!r}.\n  → {nearest(id, known)}\n"
            )
            return None
    return list(ids or known)
