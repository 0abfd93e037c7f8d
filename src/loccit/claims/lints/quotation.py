"""Quotations longer than a source allows.

``quotation-limit`` of its record says how many of its words one briefing may show;
without one it is 25 a passage. Excerpts are cut to it; what the text itself quotes
cannot be.
"""

from collections.abc import Iterator, Sequence

from loccit.claims.lints.lint import Subject
from loccit.claims.quoting import quotes
from loccit.model import Claim, Finding, Source
from loccit.sources.passages.shown import PASSAGE, passage_limit, quoted


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each long quotation and each source quoted too much."""
    long = [found for claim in subject.claims for found in _long(subject, claim)]
    yield from _once(subject, long) if subject.briefing.automatic else long
    every = quotes(subject.claims, subject.tables, subject.sources)
    for id, source in subject.sources.items():
        limit = source.record.get("quotation-limit")
        words = len(quoted(source, every.get(id, ())))
        if limit and words > int(limit):
            first = subject.first(id)
            yield Finding(
                code="quotation-limit",
                severity=subject.severity,
                message=f"{words} words of {id} are quoted here; its limit is {limit}.",
                remedy="Say some of it in your own words.",
                file=first.file if first else subject.briefing.file,
                line=first.line if first else None,
                source=id,
            )


def _once(subject: Subject, long: Sequence[Finding]) -> Iterator[Finding]:
    """Yield one finding for all long passages that a rule chose and nobody can cut."""
    if long:
        yield Finding(
            code="quotation-limit",
            severity=subject.severity,
            message=f"{len(long)} passages shown here are longer than their sources "
            f"allow: {PASSAGE} words where a record names no quotation-limit.",
            remedy=f"Type “loccit draft {subject.briefing.id}” and say them in words "
            "of your own, or write quotation-limit: into records that allow more.",
            file=subject.briefing.file,
        )


def _long(subject: Subject, claim: Claim) -> Iterator[Finding]:
    for check in claim.checks:
        if check.what != "quotation" or not check.found:
            continue
        source = _source(subject, claim, check.text)
        words = len(quoted(source, [check.text])) if source else 0
        if source and words > passage_limit(source.record):
            yield Finding(
                code="quotation-limit",
                severity=subject.severity,
                message=(
                    f"A quotation of {words} words from {source.id}; a passage of it "
                    f"may have {passage_limit(source.record)}."
                ),
                remedy="Quote less of it, or write the quotation-limit: that its owner "
                "allows into its record.",
                file=claim.file,
                line=claim.line,
                claim=claim.id,
                source=source.id,
            )


def _source(subject: Subject, claim: Claim, quote: str) -> Source | None:
    """Return the source of the claim that the quotation stands in."""
    for evidence in claim.evidence:
        source = subject.sources.get(evidence.source)
        if source and quoted(source, [quote]):
            return source
    return None
