"""Likelihood scales: what a term such as "highly likely" stands for."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import Field, model_validator

from loccit.desk import Desk
from loccit.desk.door import Written, read_yaml, validate
from loccit.desk.nearest import nearest
from loccit.model import Finding

_FILES = {path.stem: path for path in sorted(Path(__file__).parent.glob("*.yaml"))}
SHIPPED = tuple(_FILES)


class _Term(Written):
    term: str
    low: float = Field(ge=0, le=100)
    high: float = Field(ge=0, le=100)
    band: str
    aliases: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _ordered(self) -> "_Term":
        if self.low > self.high:
            raise ValueError(f"{self.term!r}: low {self.low:g} is above its high")
        return self


class _Scale(Written):
    name: str
    version: str
    origin: str = Field(default="", alias="from")
    note: str = ""
    terms: tuple[_Term, ...] = Field(min_length=1)
    confidence: tuple[str, ...] = Field(("low", "moderate", "high"), min_length=1)
    both: bool = True
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A term and its band, in per cent; ``band`` is how the band is printed."""

    term: str
    low: float
    high: float
    band: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale with the version of it that the terms were taken from.

    ``confidence`` holds the words for it, lowest first; ``both`` says that a judgment
    gives a likelihood and a confidence, never one alone. ``rows`` are wordings of the
    same terms that are never mixed in one briefing.
    """

    name: str
    version: str
    origin: str
    note: str
    terms: tuple[Term, ...]
    confidence: tuple[str, ...]
    both: bool
    rows: tuple[tuple[str, ...], ...] = ()

    def find(self, words: str) -> Term | None:
        """Return the term that ``words`` name, whatever their case."""
        said = " ".join(words.casefold().split())
        for term in self.terms:
            if said in (term.term.casefold(), *map(str.casefold, term.aliases)):
                return term
        return None

    def level(self, words: str) -> int:
        """Return the place of a word for confidence, from 1; 0 for an unknown one."""
        said = " ".join(words.casefold().split())
        known = [word.casefold() for word in self.confidence]
        return known.index(said) + 1 if said in known else 0


def read_scale(desk: Desk, name: str) -> tuple[Scale, list[Finding]]:
    """Return the shipped scale ``name`` or the desk's file of that name.

    With a finding the shipped PHIA scale stands in.
    """
    if name in _FILES:
        return _read(_FILES[name], name)
    path = (desk.root / name).resolve()
    if path.is_file() and path.is_relative_to(desk.root.resolve()):
        return _read(path, name)
    remedy = nearest(name, SHIPPED)
    found = [_problem(f"There is no likelihood scale {name!r}.", remedy)]
    return _read(_FILES["phia"], "phia")[0], found


def _read(path: Path, file: str) -> tuple[Scale, list[Finding]]:
    said, lines, found = read_yaml(path, file)
    written = None
    if not found:
        written, found = validate(_Scale, said, lines, file)
    if written is None:
        return _read(_FILES["phia"], "phia")[0], found
    terms = tuple(Term(t.term, t.low, t.high, t.band, t.aliases) for t in written.terms)
    scale = Scale(
        name=written.name,
        version=written.version,
        origin=written.origin,
        note=written.note,
        terms=terms,
        confidence=written.confidence,
        both=written.both,
        rows=written.rows,
    )
    return scale, found


@cache
def shipped(name: str) -> Scale:
    """Return the scale ``name`` that comes with the program."""
    return _read(_FILES[name], name)[0]


def _problem(message: str, remedy: str) -> Finding:
    return Finding(code="scale", severity="error", message=message, remedy=remedy)
