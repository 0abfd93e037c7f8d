"""What a profile gets to see: a PDF, and what is to be found in it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from loccit.model import Claim, ProfileReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One PDF; its text is to hold ``claims`` on ``pages`` (anchor: pages from 1).

    ``families`` are the theme's font families; no other may be in the file.
    """

    path: Path
    claims: tuple[Claim, ...] = ()
    pages: dict[str, tuple[int, ...]]
    families: tuple[str, ...] = ()


Profile = Callable[[Subject], ProfileReport]


def report(profile: str, rules: int, failures: list[str]) -> ProfileReport:
    """Return the report of a profile that applied ``rules`` rules."""
    return ProfileReport(
        profile=profile,
        verdict="fail" if failures else "pass",
        rules=rules,
        failures=tuple(failures),
    )
