"""Findings of lints that the text sets aside, told apart from the open ones."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from loccit.claims.lints.lint import CODES
from loccit.desk.nearest import nearest
from loccit.model import Briefing, Finding, SetAside, Severity


@dataclass(frozen=True, slots=True)
class Parted:
    """The ``open`` findings, and those that the text set ``aside`` with a reason."""

    open: tuple[Finding, ...]
    aside: tuple[Finding, ...]


def parted(findings: Iterable[Finding], briefing: Briefing) -> Parted:
    """Return which findings are open; a comment that does nothing is one of them.

    Only lints can be set aside, and only where they speak of a line of the briefing.
    """
    every = list(dict.fromkeys(findings))
    aside = [
        replace(one, aside=why.because)
        for one in every
        if (why := _why(one, briefing)) is not None
    ]
    still = (one for one in every if _why(one, briefing) is None)
    return Parted((*still, *_idle(every, briefing)), tuple(aside))


def _why(finding: Finding, briefing: Briefing) -> SetAside | None:
    if finding.file != briefing.file or finding.code not in CODES:
        return None
    about = (one for one in briefing.set_aside if _about(one, finding))
    return next(about, None)


def _about(one: SetAside, finding: Finding) -> bool:
    line = finding.line or 0
    return finding.code in one.codes and one.first <= line <= one.last


def _idle(findings: list[Finding], briefing: Briefing) -> Iterator[Finding]:
    for one in briefing.set_aside:
        for code in one.codes:
            used = any(f.code == code and _about(one, f) for f in findings)
            if code not in CODES:
                message = f"There is no lint {code!r} that can be set aside."
                yield _finding(briefing, one, "error", message, nearest(code, CODES))
            elif not used:
                message = f"There is nothing of {code} to set aside here."
                remedy = "Delete the comment, or put it before the paragraph."
                yield _finding(briefing, one, "note", message, remedy)


def _finding(
    briefing: Briefing,
    one: SetAside,
    severity: Severity,
    message: str,
    remedy: str,
) -> Finding:
    return Finding(
        code="lint-off",
        severity=severity,
        message=message,
        remedy=remedy,
        file=briefing.file,
        line=one.line,
    )
