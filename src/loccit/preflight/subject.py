"""What a profile gets to see: a PDF, and what is to be found in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from loccit.model import Claim, ProfileReport
from loccit.preflight.called import Called


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One PDF; its text is to hold ``claims`` on ``pages`` (anchor: pages from 1).

    ``called`` are the markers of each claim. ``families`` are the theme's font
    families; no other may be in the file.
    """

    path: Path
    claims: tuple[Claim, ...] = ()
    called: Mapping[str, Called] = field(default_factory=dict)
    pages: dict[str, tuple[int, ...]]
    families: tuple[str, ...] = ()


Profile = Callable[[Subject], ProfileReport]


def report(
    profile: str, rules: int, failures: list[str], left_out: tuple[str, ...] = ()
) -> ProfileReport:
    """Return the report of a profile that applied ``rules`` rules.

    ``left_out`` says what was not looked for, and why.
    """
    return ProfileReport(
        profile=profile,
        verdict="fail" if failures else "pass",
        rules=rules,
        failures=tuple(failures),
        left_out=left_out,
    )
