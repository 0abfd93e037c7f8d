"""Likelihood scales: what a term such as "highly likely" stands for."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from loccit.desk import Desk
from loccit.desk.door import Written, nearest, read_yaml, validate
from loccit.model import Finding

_SHIPPED = Path(__file__).with_name("scales")
CONFIDENCE = ("low", "moderate", "high")


class _Term(Written):
    term: str
    low: float = Field(ge=0, le=100)
    high: float = Field(ge=0, le=100)
    band: str
    aliases: tuple[str, ...] = ()


class _Scale(Written):
    name: str
    version: str
    origin: str = Field(default="", alias="from")
    note: str = ""
    terms: tuple[_Term, ...] = Field(min_length=1)


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
    """A scale with the version of it that the terms were taken from."""

    name: str
    version: str
    origin: str
    note: str
    terms: tuple[Term, ...]

    def find(self, words: str) -> Term | None:
        """Return the term that ``words`` name, whatever their case."""
        said = " ".join(words.casefold().split())
        for term in self.terms:
            if said in (term.term.casefold(), *map(str.casefold, term.aliases)):
                return term
        return None


def read_scale(desk: Desk, name: str) -> tuple[Scale, list[Finding]]:
    """Return the shipped scale ``name`` or the desk's file of that name.

    With a finding the shipped PHIA scale stands in.
    """
    shipped = {path.stem: path for path in sorted(_SHIPPED.glob("*.yaml"))}
    if name in shipped:
        return _read(shipped[name], name)
    path = (desk.root / name).resolve()
    if path.is_file() and path.is_relative_to(desk.root.resolve()):
        scale, found = _read(path, name)
        return scale, found
    remedy = nearest(name, sorted(shipped))
    found = [_problem(f"There is no likelihood scale {name!r}.", remedy)]
    return _read(shipped["phia"], "phia")[0], found


def _read(path: Path, file: str) -> tuple[Scale, list[Finding]]:
    said, lines, found = read_yaml(path, file)
    written = None
    if not found:
        written, found = validate(_Scale, said, lines, file)
    if written is None:
        return _read(_SHIPPED / "phia.yaml", "phia")[0], found
    terms = tuple(Term(t.term, t.low, t.high, t.band, t.aliases) for t in written.terms)
    scale = Scale(written.name, written.version, written.origin, written.note, terms)
    return scale, found


def _problem(message: str, remedy: str) -> Finding:
    return Finding(code="scale", severity="error", message=message, remedy=remedy)
