"""Findings about a table's files, worded alike."""

from dataclasses import dataclass

from loccit.model import Finding, Severity


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file of the desk and, if known, its line."""

    file: str
    line: int | None = None

    def __str__(self) -> str:
        """Return the place as messages name it."""
        return f"{self.file}:{self.line}" if self.line else self.file

    def finding(
        self,
        code: str,
        severity: Severity,
        message: str,
        remedy: str = "",
        source: str | None = None,
    ) -> Finding:
        """Return a finding about this place."""
        return Finding(
            code=code,
            severity=severity,
            message=message,
            remedy=remedy,
            file=self.file,
            line=self.line,
            source=source,
        )
