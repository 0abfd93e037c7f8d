"""``loccit why``: what a claim rests on, what a source says, why a file is made."""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.model import Printing, Tracing
from loccit.verbs import paragraphs
from loccit.verbs.snakemake import complain, in_desk, snakemake, wanted
from loccit.verbs.telling import labels, of_chart, of_claim, of_derived

_REASON = re.compile(r"^\s+(output|reason): (.+)$", re.MULTILINE)
_PAGE = re.compile(r"p(?:age|\.)?\s*(\d+)", re.IGNORECASE)


def run(given: argparse.Namespace) -> int:
    """Answer for a claim, a value's [D1], a chart, a page, a source or a made file."""
    if not in_desk():
        return 2
    desk = Desk(Path.cwd())
    what = " ".join(given.what).strip("[]")
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
            f"loccit: no claim, page, derived value, chart, source or made file is "
            f"called {what!r}.\n"
            "  → Claims are named by number (15), id (8 hex digits) or words, pages as "
            "p. 4; the ledger, out/ID/ledger.json, lists them. Build first: loccit "
            "build\n"
        )
        return 2
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _answers(desk: Desk, id: str, what: str) -> Iterator[str]:
    path = desk.claims_json(id)
    if not path.exists():
        return
    if page := _PAGE.fullmatch(what):
        yield from _page(desk, id, int(page[1]))
        return
    ledger = store.read(path, Tracing).ledger
    names = labels(ledger)
    for claim in ledger.claims:
        words = len(what) > 3 and what.casefold() in claim.text.casefold()
        if what in (claim.id, f"c-{claim.id}", str(claim.number)) or words:
            yield from of_claim(id, claim, names)
    for value in ledger.derived:
        if what == value.id:
            yield from of_derived(id, value, names)
    if marks := [m for m in ledger.marks if m.figure == what.removeprefix("fig-")]:
        yield from of_chart(id, marks[0].figure, marks, names)


def _page(desk: Desk, id: str, page: int) -> Iterator[str]:
    """Yield what the claims, values and charts of a printed page rest on."""
    path = desk.out(id, "pages.json")
    if not path.exists():
        return
    pages = store.read(path, Printing).pages
    here = {anchor for anchor, on in pages.items() if page in on}
    ledger = store.read(desk.claims_json(id), Tracing).ledger
    names = labels(ledger)
    for claim in ledger.claims:
        if f"c-{claim.id}" in here:
            yield from of_claim(id, claim, names)
    for value in ledger.derived:
        if any(f"c-{c.id}" in here for c in ledger.claims if value.id in c.derived):
            yield from of_derived(id, value, names)
    for figure in dict.fromkeys(mark.figure for mark in ledger.marks):
        if f"fig-{figure}" in here:
            marks = [mark for mark in ledger.marks if mark.figure == figure]
            yield from of_chart(id, figure, marks, names)


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
