"""All grades on the diagonal: A1, B2, C3.

The Admiralty scale judges source and information apart. Who gives good sources good
marks for all they say has judged one thing, and written it twice.
"""

from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.model import Citation, Finding

_LEAST = 3
_DIAGONAL = {"A1", "B2", "C3", "D4", "E5"}


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one note where three grades or more are given, all on the diagonal.

    F and 6 say that nobody can judge, and count for neither side.
    """
    citations = subject.briefing.citations
    grades = [grade for one in citations if (grade := _grade(subject, one))]
    if len(grades) < _LEAST or not set(grades) <= _DIAGONAL:
        return
    first = next(one for one in citations if _grade(subject, one))
    yield Finding(
        code="diagonal",
        severity="note",
        message=f"All {len(grades)} grades lie on the diagonal "
        f"({', '.join(sorted(set(grades)))}): credibility may only repeat reliability.",
        remedy="Judge what is said by what else tells it, whoever says it.",
        file=first.file,
        line=first.line,
    )


def _grade(subject: Subject, citation: Citation) -> str:
    """Return the grade of a citation on both axes, "" where one is not judged."""
    ids = (*citation.relays, citation.source)
    known = (subject.sources[id] for id in ids if id in subject.sources)
    source = next(known, None)
    letter = str(source.record.get("reliability") or "") if source else ""
    number = citation.credibility
    judged = letter and letter != "F" and number and number != 6
    return f"{letter}{number}" if judged else ""
