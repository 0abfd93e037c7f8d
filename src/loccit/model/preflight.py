"""What was printed and what it was found to be: stages 8 and 9."""

from dataclasses import dataclass
from typing import Literal

from loccit.model.finding import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """``out/ID/pages.json``: the pages, from 1, of each anchor ("c-ab12cd34")."""

    pages: dict[str, tuple[int, ...]]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileReport:
    """One file judged by one profile ("PDF/UA-1"); ``rules`` counts those applied.

    ``left_out`` says what was not looked for, how often and why.
    """

    profile: str
    verdict: Literal["pass", "fail"]
    rules: int
    failures: tuple[str, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """All that was looked at in one file; ``file`` is relative to the desk."""

    file: str
    profiles: tuple[ProfileReport, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """``build/9-preflight/ID.json``: both PDFs of a briefing and its page.

    ``findings`` are those of printing, then an error for each profile that failed.
    """

    files: tuple[Preflight, ...]
    findings: tuple[Finding, ...] = ()
