"""What is wrong, where, and what to do about it."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One problem, worded for the person who can mend it.

    ``code`` is a lint's id ("L3") or a kebab-case name ("source-unreadable").
    ``aside`` is the reason for which the text sets the finding aside, None while it is
    open. ``file`` is relative to the desk; ``line`` counts from 1. ``claim`` and
    ``source`` are ids, where the finding is about one.
    """

    code: str
    severity: Severity
    message: str
    remedy: str = ""
    file: str = ""
    line: int | None = None
    claim: str | None = None
    source: str | None = None
    aside: str | None = None

    def __str__(self) -> str:
        """Return the finding as one or two lines of a terminal report."""
        place = ":".join(str(part) for part in (self.file, self.line) if part)
        head = f"{place}: " if place else ""
        tail = f"\n  → {self.remedy}" if self.remedy else ""
        if self.aside is not None:
            tail = f"\n  → Set aside: {self.aside}"
        return f"{head}{self.severity}: {self.message} [{self.code}]{tail}"
