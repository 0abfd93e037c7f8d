"""``loccit build [ID…]``: make what is out of date, and say what was made."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.model import Inspection
from loccit.verbs.snakemake import QUIET, in_desk, snakemake, wanted


def run(given: argparse.Namespace) -> int:
    """Build; 0 also for a draft with findings, 1 when something was not made.

    When no file and no code has changed since the last whole build, that is said
    at once, without starting the workflow. A release is refused while an error is
    open, in the finished PDFs too.
    """
    if not in_desk():
        return 2
    from loccit.rules.fresh import forget, fresh, remember

    desk = Desk(Path.cwd())
    ids = wanted(given.ids, list(desk.briefings)) if given.ids else []
    if ids is None:
        return 2
    if not given.release and fresh(desk):
        from loccit.rules.report import report

        sys.stderr.write(f"Nothing has changed.\n{report(desk)}")
        return 0
    forget(desk)
    if given.release and (refused := _refused(given, ids or list(desk.briefings))):
        return refused
    targets = [desk.relative(path) for id in ids for path in goals(desk, id)]
    config = ("--config", "release=true") if given.release else ()
    if snakemake(*config, *QUIET, *targets).returncode:
        return 1
    if given.release:
        return _sound(desk, ids or list(desk.briefings))
    if not ids:
        remember(Desk(desk.root))
    return 0


def _refused(given: argparse.Namespace, ids: Sequence[str]) -> int:
    """Check for a release; where that fails, leave no page of what is in error."""
    from loccit.pages.release import take_back
    from loccit.rules.report import findings
    from loccit.verbs import check

    code = check.run(given)
    if code:
        desk = Desk(Path.cwd())
        for id in ids:
            if any(found.severity == "error" for found in findings(desk, id)):
                take_back(desk, id)
        sys.stderr.write("loccit: nothing goes out; for a draft: loccit build\n")
    return code


def _sound(desk: Desk, ids: Sequence[str]) -> int:
    """Return 1, and say why, if a finished PDF is not what it should be."""
    found = [
        finding
        for id in ids
        for finding in store.read(desk.preflight_json(id), Inspection).findings
        if finding.severity == "error"
    ]
    sys.stderr.write("".join(f"{finding}\n" for finding in found))
    return 1 if found else 0


def goals(desk: Desk, id: str) -> tuple[Path, ...]:
    """Return the files whose making leaves every output of the briefing ``id``."""
    stages = ("claims", "pages", "printing", "preflight")
    return tuple(path for stage in stages for path in desk.outputs(stage, id))
