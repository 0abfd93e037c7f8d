"""L12: a judgment reworded since it was accepted, and nothing tells the reader why.

ICD 203 asks that a change from earlier judgments be explained. What was said before
stands in the lock, as somebody accepted it.
"""

from collections.abc import Iterator

from loccit.claims.accepted import Acceptance, digest
from loccit.claims.lints.l04 import judgments
from loccit.claims.lints.lint import Subject
from loccit.model import Claim, Finding
from loccit.sources.passages.compared import compared


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each judgment that changed without a word on why."""
    if str(subject.briefing.front.get("edition-note") or "").strip():
        return
    notes = {
        part.id: part.attributes.get("changed", "").strip()
        for part in judgments(subject.briefing.parts)
    }
    for claim in subject.claims:
        before = subject.accepted.get(claim.id)
        if claim.kind != "judgment" or before is None or notes.get(claim.id):
            continue
        if before.sha256 != digest(claim.text):
            yield _finding(subject, claim, before)


def _finding(subject: Subject, claim: Claim, before: Acceptance) -> Finding:
    was, now = compared(before.text, claim.text)
    return Finding(
        code="L12",
        severity=subject.severity,
        message=f"This judgment changed since {before.by} accepted it on {before.on}: "
        f"it was “{was}” and is “{now}”.",
        remedy='Tell the reader why: changed="…" on its block, or edition-note: in the '
        "front matter.",
        file=claim.file,
        line=claim.line,
        claim=claim.id,
    )
