"""Findings as SARIF 2.1.0, which editors and code hosts show beside the lines.

The Static Analysis Results Interchange Format is an OASIS standard of 2020.
"""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from loccit import __version__
from loccit.model import Finding
from loccit.store import digest

VERSION = "2.1.0"
_SCHEMA = f"https://json.schemastore.org/sarif-{VERSION}.json"
# The folder that the files' addresses are relative to: the desk.
_ROOT = "DESK"


def sarif(findings: Sequence[Finding]) -> dict[str, Any]:
    """Return ``findings`` as a SARIF log of one run.

    A finding keeps its fingerprint as long as code, file, claim, source and message
    stay the same, wherever its line moves.
    """
    codes = sorted({finding.code for finding in findings})
    return {
        "$schema": _SCHEMA,
        "version": VERSION,
        "runs": [
            {
                "tool": {"driver": _driver(codes)},
                "columnKind": "unicodeCodePoints",
                "results": [_result(one, codes.index(one.code)) for one in findings],
            }
        ],
    }


def _driver(codes: Sequence[str]) -> dict[str, Any]:
    return {
        "name": "loccit",
        "version": __version__,
        "rules": [{"id": code} for code in codes],
    }


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    tail = f" {finding.remedy}" if finding.remedy else ""
    about = {"claim": finding.claim, "source": finding.source}
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": finding.severity,
        "message": {"text": finding.message + tail},
        "locations": [_location(finding)] if finding.file else [],
        "partialFingerprints": {"loccit/v1": _fingerprint(finding)},
        **_suppressed(finding),
        "properties": {key: value for key, value in about.items() if value},
    }


def _suppressed(finding: Finding) -> dict[str, Any]:
    """Return that the briefing itself sets a finding aside, and why."""
    if finding.aside is None:
        return {}
    return {"suppressions": [{"kind": "inSource", "justification": finding.aside}]}


def _location(finding: Finding) -> dict[str, Any]:
    place: dict[str, Any] = {
        "artifactLocation": {"uri": quote(finding.file), "uriBaseId": _ROOT}
    }
    if finding.line:
        place["region"] = {"startLine": finding.line}
    return {"physicalLocation": place}


def _fingerprint(finding: Finding) -> str:
    parts = (finding.code, finding.file, finding.claim, finding.source)
    return digest("\n".join(part or "" for part in (*parts, finding.message)))
