"""L4: a judgment whose confidence has no reason.

"Moderate" alone leaves a reader to guess what is missing: sources, method, access.
"""

from collections.abc import Iterable, Iterator

from loccit.claims.lints.lint import Subject
from loccit.model import Finding, Part


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each judgment that gives a confidence and not why."""
    for part in judgments(subject.briefing.parts):
        confidence = part.attributes.get("confidence", "").strip()
        if confidence and not part.attributes.get("because", "").strip():
            yield Finding(
                code="L4",
                severity="warning",
                message=f"This judgment gives confidence={confidence} and no reason.",
                remedy='Add because="…" to the block: how many sources, how close to '
                "what happened, what is missing.",
                file=subject.briefing.file,
                line=part.line,
                claim=part.id or None,
            )


def judgments(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield the judgments' blocks in the order of the text."""
    for part in parts:
        if part.kind == "judgment":
            yield part
        yield from judgments(part.parts)
