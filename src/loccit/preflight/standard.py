"""The judge of PDF/A and PDF/UA: the page-validation library, in process."""

from pathlib import Path

from loccit.model import ProfileReport
from loccit.preflight.subject import report

# A structure tree is as deep as the HTML is nested, and a table's rows follow one
# another by reference: the library's own limit is too low for a long briefing.
DEPTH = 5000


def judge(path: Path, name: str, profile: str) -> ProfileReport:
    """Return what page-validation finds in ``path`` by its ``profile`` ("ua1").

    A file that it cannot read or that goes beyond its limits fails with that reason.
    """
    from page import PageError, SafetyLimits, validate_pdf

    try:
        found = validate_pdf(
            path, profile=profile, limits=SafetyLimits(max_reference_depth=DEPTH)
        )
    except PageError as error:
        return report(name, 0, [str(error)])
    failures = [_words(failure.rule_id, failure.message) for failure in found.failures]
    if not found.is_compliant and not failures:
        failures = ["It is not compliant, for no reason given."]
    return report(name, found.rules.total, sorted(set(failures)))


def _words(rule: str, message: str) -> str:
    return f"{rule}: {message}"
