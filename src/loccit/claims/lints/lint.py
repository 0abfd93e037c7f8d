"""What every lint is: a module that looks at one briefing and says what it finds."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from loccit.desk import Settings
from loccit.desk.door import nearest
from loccit.desk.settings import FILE
from loccit.model import Briefing, Citation, Claim, Finding, Severity, Source, Table

# code → module of this package
LINTS = {
    "L6": "l06",
    "L10": "l10",
    "L15": "l15",
    "superseded": "superseded",
    "quotation-limit": "quotation",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A briefing as a lint sees it, traced and with all that it rests on.

    ``sources`` are those printed in the annex, by id, ``records`` the file of each
    one's record; ``newer`` are those of the desk that supersede one of them;
    ``tables`` are the tables whose values the briefing uses.
    """

    briefing: Briefing
    claims: tuple[Claim, ...]
    sources: Mapping[str, Source]
    tables: tuple[Table, ...]
    newer: Mapping[str, Source]
    records: Mapping[str, str]
    settings: Settings

    @property
    def strict(self) -> bool:
        """Whether the briefing is for release: what a draft warns of is an error."""
        return bool(self.briefing.front.get("strict"))

    @property
    def severity(self) -> Severity:
        """The severity of what may stand in a draft and not in a release."""
        return "error" if self.strict else "warning"

    def first(self, source: str) -> Citation | None:
        """Return the first citation of ``source`` in the text."""
        every = (c for c in self.briefing.citations if c.source == source)
        return next(every, None)


class Lint(Protocol):
    """A module that looks at one thing."""

    def look(self, subject: Subject) -> Iterable[Finding]:
        """Yield what is found, each with the lint's code."""
        ...


def look(subject: Subject) -> Iterator[Finding]:
    """Yield what all lints find that the desk has not turned off."""
    for code, name in LINTS.items():
        if subject.settings.lints.get(code) != "off":
            yield from lint(name).look(subject)


def lint(name: str) -> Lint:
    """Return the lint of the module ``name``."""
    return cast(Lint, import_module(f"loccit.claims.lints.{name}"))


def unknown(settings: Settings) -> list[Finding]:
    """Return an error for each code under ``lints:`` that is no lint's."""
    return [
        Finding(
            code="unknown-lint",
            severity="error",
            message=f"lints: there is no lint {code!r} that can be turned off.",
            remedy=nearest(code, list(LINTS)),
            file=FILE,
        )
        for code in settings.lints
        if code not in LINTS
    ]
