"""What every lint is: a module that looks at one briefing and says what it finds."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Protocol, cast

from loccit.claims.accepted import Acceptance
from loccit.desk import Settings
from loccit.desk.nearest import nearest
from loccit.desk.settings import FILE
from loccit.model import Briefing, Citation, Claim, Finding, Severity, Source, Table
from loccit.scales import Scale

# code → module of this package
LINTS = {
    "L1": "l01",
    "L2": "l02",
    "L3": "l03",
    "L4": "l04",
    "L6": "l06",
    "L7": "l07",
    "L8": "l08",
    "L9": "l09",
    "L10": "l10",
    "L11": "l11",
    "L12": "l12",
    "L13": "l13",
    "L14": "l14",
    "L15": "l15",
    "L16": "l16",
    "L18": "l18",
    "L19": "l19",
    "diagonal": "diagonal",
    "superseded": "superseded",
    "quotation-limit": "quotation",
}
# L17 looks at the whole desk. L5, a claim without evidence, is a verdict and no matter
# of style: nobody turns it off.
CODES = (*LINTS, "L17")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A briefing as a lint sees it, traced and with all that it rests on.

    ``sources`` are those printed in the annex, by id, ``records`` the file of each
    one's record; ``newer`` are those of the desk that supersede one of them;
    ``tables`` are the tables whose values the briefing uses. ``scale`` is its scale
    of likelihood; ``editions`` names each released file by the SHA-256 of its bytes;
    ``accepted`` holds, by claim, what somebody accepted, whether it stands or not.
    """

    briefing: Briefing
    claims: tuple[Claim, ...]
    sources: Mapping[str, Source]
    tables: tuple[Table, ...]
    newer: Mapping[str, Source]
    records: Mapping[str, str]
    settings: Settings
    scale: Scale
    editions: Mapping[str, str] = field(default_factory=dict)
    accepted: Mapping[str, Acceptance] = field(default_factory=dict)

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
    """Yield what all lints find."""
    for name in LINTS.values():
        yield from lint(name).look(subject)


def weighed(findings: Iterable[Finding], settings: Settings) -> Iterator[Finding]:
    """Yield the findings but for lints that are off, as severe as the desk has them."""
    for finding in findings:
        switch = settings.lints.get(finding.code, "on")
        if finding.code not in CODES or switch == "on":
            yield finding
        elif switch != "off":
            yield replace(finding, severity=switch)


def lint(name: str) -> Lint:
    """Return the lint of the module ``name``."""
    return cast(Lint, import_module(f"loccit.claims.lints.{name}"))


def unknown(settings: Settings) -> list[Finding]:
    """Return an error for each code under ``lints:`` that is no lint's."""
    return [
        Finding(
            code="unknown-lint",
            severity="error",
            message=f"lints: there is no lint {code!r} that can be switched.",
            remedy=nearest(code, CODES),
            file=FILE,
        )
        for code in settings.lints
        if code not in CODES
    ]
