"""What a build leaves, in a few lines: files, counts, and what is open."""

from collections.abc import Iterator

from loccit import store
from loccit.desk import Desk
from loccit.model import Finding, Ledger


def report(desk: Desk) -> str:
    """Return the closing lines of a build of ``desk``."""
    lines = [line for id in desk.briefings for line in _briefing(desk, id)]
    return "\n".join(["", *lines, ""])


def _briefing(desk: Desk, id: str) -> Iterator[str]:
    ledger = desk.out(id, "ledger.json")
    if not ledger.exists():
        return
    yield f"{id}: {counts(store.read(ledger, Ledger))}"
    for name in (f"{id}.pdf", f"{id}-print.pdf", f"{id}.html", "ledger.json"):
        path = desk.out(id, name)
        if path.exists():
            yield f"  {desk.relative(path)}"
    found = findings(desk, id)
    for finding in found:
        if finding.severity == "error":
            yield f"  {finding}".replace("\n", "\n  ")
    others = sum(finding.severity == "warning" for finding in found)
    if others:
        noun = "warning" if others == 1 else "warnings"
        yield f"  {others} {noun}: type “loccit check {id}” to read them."


def counts(ledger: Ledger) -> str:
    """Return how many claims bear each verdict, in words."""
    count = ledger.counts
    names = [
        "traced",
        "located",
        "moved",
        "altered",
        "gone",
        "unsupported",
        "unsourced",
    ]
    said = [f"{getattr(count, n)} {n}" for n in names if getattr(count, n)]
    return (
        f"{count.claims} claims ({', '.join(said) or 'none'}), "
        f"{count.marks_traced} of {count.marks} chart marks and "
        f"{count.derived_traced} of {count.derived} derived values traced"
    )


def findings(desk: Desk, id: str) -> list[Finding]:
    """Return the open findings of a briefing, as last built."""
    path = desk.out(id, "findings.json")
    return store.read(path, list[Finding]) if path.exists() else []
