"""``loccit build [ID…]``: make what is out of date, and say what was made."""

import argparse
import sys
from pathlib import Path

from loccit.desk import Desk
from loccit.verbs.snakemake import QUIET, in_desk, snakemake, wanted


def run(given: argparse.Namespace) -> int:
    """Build; 0 also for a draft with findings, 1 when something was not made.

    When no file and no code has changed since the last whole build, that is said
    at once, without starting the workflow.
    """
    if not in_desk():
        return 2
    from loccit.rules.fresh import forget, fresh, remember

    desk = Desk(Path.cwd())
    ids = wanted(given.ids, list(desk.briefings)) if given.ids else []
    if ids is None:
        return 2
    if fresh(desk):
        from loccit.rules.report import report

        sys.stderr.write(f"Nothing has changed.\n{report(desk)}")
        return 0
    forget(desk)
    targets = [desk.relative(path) for id in ids for path in goals(desk, id)]
    if snakemake(*QUIET, *targets).returncode:
        return 1
    if not ids:
        remember(Desk(desk.root))
    return 0


def goals(desk: Desk, id: str) -> tuple[Path, ...]:
    """Return the files whose making leaves every output of the briefing ``id``."""
    stages = ("claims", "pages", "printing", "preflight")
    return tuple(path for stage in stages for path in desk.outputs(stage, id))
