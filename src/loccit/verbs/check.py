"""``loccit check [ID…]``: what does not hold, grouped, each with its remedy."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.model import Finding, Ledger
from loccit.verbs.snakemake import (
    CHECKING,
    QUIET,
    complain,
    in_desk,
    snakemake,
    wanted,
)

# What stages say of a citation whose source has no file.
_LOST = ("unknown-source", "source-unknown", "source-not-held", "gone")


def run(given: argparse.Namespace) -> int:
    """Trace the briefings anew if need be; 1 if a finding is an error.

    For a release every briefing is traced as if it were strict.
    """
    if not in_desk():
        return 2
    desk = Desk(Path.cwd())
    ids = wanted(given.ids, list(desk.briefings))
    if ids is None:
        return 2
    from loccit.desk.needs import Plan
    from loccit.rules.problems import MISSING, problems
    from loccit.rules.report import (
        counts,
        findings,
        located,
        set_aside,
        unlooked,
        unread,
    )

    goals = [desk.claims_json(id) for id in ids]
    # Sources that no briefing rests on are read too, so that bad ones are named.
    goals += [] if given.ids else [desk.source_json(id) for id in desk.sources]
    missing = [one for one in problems(Plan(desk)) if one.code == MISSING]
    release = ("release=true",) if given.release else ()
    ran = snakemake(*CHECKING, *release, *QUIET, *map(desk.relative, goals), quiet=True)
    if ran.returncode:
        complain(ran)
        return 1
    errors = len(missing)
    sys.stdout.write(f"missing sources\n{_listed(missing)}" if missing else "")
    told: set[Finding] = set()
    for id in ids:
        # What is wrong with a source is said once, whatever rests on it.
        found = [one for one in findings(desk, id) if one not in told]
        found = [one for one in found if not _same(one, missing)]
        errors += sum(finding.severity == "error" for finding in found)
        ledger = store.read(desk.out(id, "ledger.json"), Ledger)
        said = f"{id}: {counts(ledger)}\n{located(ledger)}"
        sys.stdout.write(f"{said}{_listed(found)}{_aside(set_aside(desk, id))}")
        told |= set(found)
    aside = [*unread(desk), *unlooked(desk), *([] if given.ids else _of_sources(desk))]
    gone = {one.source for one in missing}
    aside = [f for f in aside if f.code != "source-gone" or f.source not in gone]
    if aside := [finding for finding in aside if finding not in told]:
        sys.stdout.write(f"sources\n{_listed(aside)}")
    sys.stdout.write(f"{errors} {'error' if errors == 1 else 'errors'}\n")
    return 1 if errors else 0


def _same(found: Finding, missing: Iterable[Finding]) -> bool:
    """Return whether a finding only says again that a cited source is missing."""
    return found.code in _LOST and any(
        (found.file, found.line) == (one.file, one.line)
        and (one.source or "") in found.message
        for one in missing
    )


def _of_sources(desk: Desk) -> list[Finding]:
    """Return how the sources differ from their manifest, and which nobody cites."""
    from loccit.claims.lints import l17
    from loccit.desk import read_settings
    from loccit.desk.manifest import look
    from loccit.desk.needs import Plan
    from loccit.rules.report import unreadable

    plan = Plan(desk)
    found = [
        *look(desk, plan.content, unreadable(desk)),
        *l17.look(plan.graph, read_settings(desk.root)[0]),
    ]
    return sorted(found, key=lambda one: (one.severity != "warning", one.message))


def _aside(found: Sequence[Finding]) -> str:
    """Return the findings that the text sets aside, each with its reason."""
    lines = "".join(f"{one}\n" for one in found)
    return f"\nset aside ({len(found)})\n{lines}" if found else ""


def _listed(found: Iterable[Finding]) -> str:
    """Return the findings, errors first, as a terminal report."""
    lines = []
    for severity, group in groupby(found, key=lambda finding: finding.severity):
        several = list(group)
        lines.append(f"\n{severity}s ({len(several)})\n")
        lines += [f"{finding}\n" for finding in several]
    return "".join(lines)
