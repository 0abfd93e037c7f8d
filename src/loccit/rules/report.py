"""What a build leaves, in a few lines: files, counts, and what is open."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loccit import store
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.model import Finding, Ledger

# Findings of stage 2 that no briefing shows.
_UNLOOKED = ("facts-unread", "name-model")


def report(desk: Desk) -> str:
    """Return the closing lines of a build of ``desk``."""
    lines = [line for id in desk.briefings for line in _briefing(desk, id)]
    aside = [str(finding) for finding in (*unread(desk), *unlooked(desk))]
    return "\n".join(["", *lines, *aside, ""])


def remind(desk: Desk) -> None:
    """Say on stderr how many errors are open, if any."""
    found = [finding for id in desk.briefings for finding in findings(desk, id)]
    count = sum(finding.severity == "error" for finding in found)
    if count:
        noun = "error" if count == 1 else "errors"
        sys.stderr.write(f"loccit: {count} {noun} open: type “loccit check”.\n")


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
    attested = f", {count.attested} attested" if count.attested else ""
    return (
        f"{count.claims} claims ({', '.join(said) or 'none'}){attested}, "
        f"{count.marks_traced} of {count.marks} chart marks and "
        f"{count.derived_traced} of {count.derived} derived values traced"
    )


def located(ledger: Ledger) -> str:
    """Return a line on the facts that hold nothing to look for; "" if none do.

    What a person attested has been held against its passage.
    """
    found = (c for c in ledger.claims if c.kind == "fact" and c.verdict == "located")
    facts = [claim for claim in found if not claim.attested]
    if not facts:
        return ""
    numbers = ", ".join(str(fact.number) for fact in facts[:10] if fact.number)
    more = ", …" if facts[10:] else ""
    noun = "fact is" if len(facts) == 1 else "facts are"
    return (
        f"{len(facts)} {noun} located ({numbers}{more}): no error, but without a "
        "number, date or quotation only a reader can hold them against the passage. "
        f"Type “loccit accept {facts[0].number} --by NAME” to do so.\n"
    )


@dataclass(frozen=True, slots=True)
class _Read:
    """Of what a stage made of a source, what was wrong."""

    findings: tuple[Finding, ...]


def unread(desk: Desk) -> list[Finding]:
    """Return a warning for each source that failed and that no briefing rests on.

    Those that a briefing rests on are errors among its own findings.
    """
    graph = Graph(desk)
    used = {source for id in desk.briefings for source in graph.briefing_sources(id)}
    paths = [desk.source_json(id) for id in desk.sources if id not in used]
    read = [store.read(path, _Read) for path in paths if path.exists()]
    return [
        replace(
            finding,
            severity="warning",
            message=f"{finding.message} No briefing rests on it.",
        )
        for one in read
        for finding in one.findings
        if finding.severity == "error"
    ]


def unreadable(desk: Desk) -> set[str]:
    """Return the ids of the sources whose file could not be read."""
    paths = {id: desk.source_json(id) for id in desk.source_files}
    read = {id: store.read(p, _Read) for id, p in paths.items() if p.exists()}
    return {
        id
        for id, one in read.items()
        if any(finding.severity == "error" for finding in one.findings)
    }


def unlooked(desk: Desk) -> list[Finding]:
    """Return what kept the facts of sources from being looked for, each once."""
    paths = [desk.facts_json(id) for id in desk.sources]
    read = [store.read(path, _Read) for path in paths if path.exists()]
    found = (f for one in read for f in one.findings if f.code in _UNLOOKED)
    return list(dict.fromkeys(found))


def findings(desk: Desk, id: str) -> list[Finding]:
    """Return the open findings of a briefing, as last built."""
    return [one for one in _every(desk, id) if one.aside is None]


def set_aside(desk: Desk, id: str) -> list[Finding]:
    """Return the findings that a briefing's text sets aside, as last built."""
    return [one for one in _every(desk, id) if one.aside is not None]


def _every(desk: Desk, id: str) -> list[Finding]:
    path = desk.out(id, "findings.json")
    return store.read(path, list[Finding]) if path.exists() else []
