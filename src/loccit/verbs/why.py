"""``loccit why``: what a claim rests on, what a source says, why a file is made."""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.model import Claim, Derived, Evidence, Tracing
from loccit.tables.words import equation
from loccit.verbs import paragraphs
from loccit.verbs.snakemake import complain, in_desk, snakemake, wanted

_REASON = re.compile(r"^\s+(output|reason): (.+)$", re.MULTILINE)


def run(given: argparse.Namespace) -> int:
    """Answer for a claim's id or number, a value's [D1], a source or a made file."""
    if not in_desk():
        return 2
    desk = Desk(Path.cwd())
    what = given.what.strip("[]")
    if what.startswith(("build/", "out/")):
        return _file(desk, what)
    if what.removeprefix("@") in desk.sources:
        return paragraphs.run(desk, what.removeprefix("@"))
    ids = wanted([given.briefing] if given.briefing else [], list(desk.briefings))
    if ids is None:
        return 2
    lines = [line for id in ids for line in _answers(desk, id, what)]
    if not lines:
        sys.stderr.write(
            f"loccit: no claim, derived value, source or made file is called "
            f"{what!r}.\n"
            "  → Claims are named by number (15), id (8 hex digits) or words; the "
            "ledger, out/ID/ledger.json, lists them. Build first: loccit build\n"
        )
        return 2
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _answers(desk: Desk, id: str, what: str) -> Iterator[str]:
    path = desk.claims_json(id)
    if not path.exists():
        return
    ledger = store.read(path, Tracing).ledger
    labels = {source.id: source.label for source in ledger.sources}
    for claim in ledger.claims:
        words = len(what) > 3 and what.casefold() in claim.text.casefold()
        if what in (claim.id, f"c-{claim.id}", str(claim.number)) or words:
            yield from _claim(id, claim, labels)
    for value in ledger.derived:
        if what == value.id:
            yield from _derived(id, value, labels)


def _claim(id: str, claim: Claim, labels: dict[str, str]) -> Iterator[str]:
    number = f"claim {claim.number}" if claim.number else claim.kind
    yield f"briefing {id}, {number} ({claim.id}), {claim.file}:{claim.line}"
    yield f"  “{claim.text}”"
    yield f"  verdict: {claim.verdict or _bare(claim)}"
    for check in claim.checks:
        where = f"found in {check.where}" if check.found else "NOT FOUND"
        yield f"  {check.what} {check.text}: {where}"
    yield from (line for one in claim.evidence for line in _evidence(one, labels))
    if claim.derived:
        yield f"  worked out: {', '.join(claim.derived)}"


def _bare(claim: Claim) -> str:
    narrative = claim.kind == "narrative"
    why = "nothing in it to look up" if narrative else "words of the desk's own"
    return f"none ({why})"


def _derived(id: str, value: Derived, labels: dict[str, str]) -> Iterator[str]:
    yield f"briefing {id}, [{value.id}] {' '.join(equation(value))} ({value.verdict})"
    yield from (line for one in value.rests_on for line in _evidence(one, labels))


def _evidence(evidence: Evidence, labels: dict[str, str]) -> Iterator[str]:
    label = labels.get(evidence.source, "")
    yield f"  rests on {label} @{evidence.source}, {evidence.locator}:"
    yield f"    “{evidence.exact}”"
    if evidence.chain:
        yield f"    reached it through {' → '.join(evidence.chain)}"


def _file(desk: Desk, name: str) -> int:
    """Say why Snakemake would make the file again, or that it would not."""
    ran = snakemake("--dry-run", "--quiet", "host", "--", name, quiet=True)
    if ran.returncode:
        complain(ran)
        return 1
    found = _REASON.findall(ran.stdout)
    if not found:
        sys.stdout.write(f"{name} is up to date.\n")
    for key, words in found:
        sys.stdout.write(f"{words}\n" if key == "output" else f"  because: {words}\n")
    return 0
