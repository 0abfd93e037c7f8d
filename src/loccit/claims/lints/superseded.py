"""A source that another of the desk has replaced, and that is cited still."""

from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.model import Finding


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each cited source that a newer one supersedes."""
    for newer, source in subject.newer.items():
        for old in source.record.get("supersedes") or ():
            if old not in subject.sources or old == newer:
                continue
            times = sum(c.source == old for c in subject.briefing.citations)
            first = subject.first(old)
            yield Finding(
                code="superseded",
                severity=subject.severity,
                message=(
                    f"{old} is superseded by {newer} and still used here"
                    + (f", in {times} citations" if times > 1 else "")
                    + "."
                ),
                remedy=f"Cite {newer}, or say in the text why the older one is meant.",
                file=first.file if first else subject.briefing.file,
                line=first.line if first else None,
                source=old,
            )
