"""L8: credibility 1 for what fewer than two independent origins tell.

The Admiralty scale's 1 means "confirmed by other independent sources".
"""

from collections.abc import Iterator

from loccit.claims.independence import independent
from loccit.claims.lints.lint import Subject
from loccit.model import Citation, Claim, Finding


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each citation graded 1 that stands alone."""
    citing = _citing(subject)
    for citation in subject.briefing.citations:
        if citation.credibility != 1:
            continue
        claims = citing.get(citation.id, [])
        origins = [independent(claim.evidence, subject.sources) for claim in claims]
        if max(map(len, origins), default=0) < 2:
            yield _finding(subject, citation, claims)


def _citing(subject: Subject) -> dict[str, list[Claim]]:
    """Return the claims that rest on each citation, by its id."""
    claims = {claim.id: claim for claim in subject.claims}
    found: dict[str, list[Claim]] = {}
    for statement in subject.briefing.statements:
        for id in statement.citations:
            if statement.id in claims:
                found.setdefault(id, []).append(claims[statement.id])
    return found


def _finding(subject: Subject, citation: Citation, claims: list[Claim]) -> Finding:
    return Finding(
        code="L8",
        severity=subject.severity,
        message=f"credibility=1 says that other independent sources confirm this; all "
        f"that is cited with {citation.source} goes back to one origin.",
        remedy="Cite a source of another independence-group beside it, or grade it "
        "2 to 6.",
        file=citation.file,
        line=citation.line,
        claim=claims[0].id if claims else None,
        source=citation.source,
    )
