"""L15: a source that fewer people may read than the page that uses it."""

from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.desk.marking import higher
from loccit.model import Finding


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each source that is marked higher than the page."""
    page = str(subject.briefing.front.get("marking") or "")
    for id, source in subject.sources.items():
        marking = str(source.record.get("marking") or "")
        above = higher(marking, page, subject.settings.markings) if marking else False
        if above is None:
            yield _finding(
                subject,
                id,
                f"The source {id} is marked {marking}, the page {page}; nobody can say "
                "which of the two is higher.",
                "List your own markings in loccit.yaml, the lowest first: "
                f"markings: [{page}, {marking}].",
            )
        elif above:
            yield _finding(
                subject,
                id,
                f"The source {id} is marked {marking}, but the page {page}.",
                f"Mark the page {marking}, or do without this source.",
            )


def _finding(subject: Subject, id: str, message: str, remedy: str) -> Finding:
    first = subject.first(id)
    return Finding(
        code="L15",
        severity=subject.severity,
        message=message,
        remedy=remedy,
        file=first.file if first else subject.briefing.file,
        line=first.line if first else None,
        source=id,
    )
