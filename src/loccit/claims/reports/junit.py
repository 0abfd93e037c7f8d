"""Claims and findings as JUnit XML, which continuous integration shows as tests.

JUnit's format has no standard; this is the subset that Jenkins, GitLab and others
read: suites of cases, each with a failure or what was printed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree as ET

from loccit.model import Claim, Finding, Ledger

# What XML 1.0 cannot hold.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(ledger: Ledger, findings: Sequence[Finding]) -> str:
    """Return each claim of ``ledger``, and each finding of none, as a test case.

    An error is a failure. What else was found stands in the case's output.
    """
    held = [claim for claim in ledger.claims if claim.verdict]
    ids = {claim.id for claim in held}
    loose = [one for one in findings if one.claim not in ids]
    cases = [
        *(_of_claim(c, [f for f in findings if f.claim == c.id]) for c in held),
        *(_case(one.file or ledger.briefing, one.message, [one]) for one in loose),
    ]
    failed = sum(case.find("failure") is not None for case in cases)
    suite = ET.Element(
        "testsuite",
        name=ledger.briefing,
        tests=str(len(cases)),
        failures=str(failed),
        errors="0",
    )
    suite.extend(cases)
    suites = ET.Element("testsuites", name="loccit")
    suites.append(suite)
    ET.indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_text(suites)}\n'


def _of_claim(claim: Claim, findings: list[Finding]) -> ET.Element:
    number = f"claim {claim.number}" if claim.number else claim.kind
    return _case(claim.file, f"{number} ({claim.verdict}): {claim.text}", findings)


def _case(where: str, name: str, findings: Iterable[Finding]) -> ET.Element:
    several = list(findings)
    case = ET.Element("testcase", classname=_plain(where), name=_plain(name))
    failures = [one for one in several if one.severity == "error"]
    if failures:
        said = _plain(failures[0].message)
        failure = ET.SubElement(case, "failure", message=said, type=failures[0].code)
        failure.text = "\n".join(_lines(failures))
    if others := [one for one in several if one.severity != "error"]:
        ET.SubElement(case, "system-out").text = "\n".join(_lines(others))
    return case


def _lines(findings: Iterable[Finding]) -> Iterator[str]:
    return (_plain(str(finding)) for finding in findings)


def _plain(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)


def _text(root: ET.Element) -> str:
    return ET.tostring(root, encoding="unicode")
