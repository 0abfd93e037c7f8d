"""A claim and its words, as findings name them."""

from collections.abc import Iterable
from dataclasses import replace

from loccit.model import Claim, Finding, Severity


def of(
    claim: Claim, code: str, what: str, remedy: str, severity: Severity = "error"
) -> Finding:
    """Return a finding about ``claim`` that says ``what``, and whose words it is."""
    name = f"Claim {claim.number}" if claim.number else "This sentence"
    return Finding(
        code=code,
        severity=severity,
        message=f"{what}. {name}: “{short(claim.text)}”",
        remedy=remedy,
        file=claim.file,
        line=claim.line,
        claim=claim.id,
    )


def with_codes(claim: Claim, findings: Iterable[Finding]) -> Claim:
    """Return ``claim`` with the codes of those of ``findings`` that are its own."""
    own = (one.code for one in findings if one.claim == claim.id)
    return replace(claim, findings=tuple(dict.fromkeys((*claim.findings, *own))))


def short(text: str) -> str:
    """Return ``text`` on one line, its end cut off where it is long."""
    words = " ".join(text.split())
    return words if len(words) <= 110 else words[:109].rstrip() + "…"
