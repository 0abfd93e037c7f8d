"""Whether numbers of several sources are of the same thing.

They share their axis (counts, a unit, a currency), the words that name what is
counted, and no year of one is missing from the other. What a thing is called may
differ: a grid's "homes" are its "customers".
"""

from collections.abc import Sequence
from dataclasses import dataclass

from loccit.model import Quantity, Source
from loccit.tables.found import Found, money
from loccit.tables.spans import span

ALIKE = 0.5
STEM = 6
# Nouns for what is counted alike; each row is one thing.
_ONE_THING = (
    ("homes", "households", "houses", "customers", "properties", "premises"),
    ("people", "persons", "individuals"),
    ("soldiers", "troops", "servicemen"),
    ("victims", "casualties"),
    ("employees", "workers", "staff"),
    ("ships", "vessels"),
    ("firms", "companies", "businesses"),
)
_NAMES = {word[:STEM]: row[0][:STEM] for row in _ONE_THING for word in row}


@dataclass(frozen=True, slots=True)
class Said:
    """One number, the words, years and days that tell what it is, and whose it is."""

    quantity: Quantity
    found: Found
    source: Source
    name: str
    words: tuple[str, ...]
    years: frozenset[str]
    days: frozenset[str] = frozenset()

    @property
    def axis(self) -> tuple[str, str]:
        """What it is measured in."""
        return money(self.quantity), self.quantity.unit or ""


def match(first: Said, source: str, said: Sequence[Said]) -> Said | None:
    """Return the number of ``source`` for the thing of ``first``, if one is nearest."""
    own = [o for o in said if o.source.id == source and _same_thing(first, o)]
    ranked = sorted(own, key=lambda one: (-_likeness(first, one), one.found.order))
    if ranked[1:] and _likeness(first, ranked[0]) == _likeness(first, ranked[1]):
        same = span(ranked[0].quantity) == span(ranked[1].quantity)
        return ranked[0] if same else None
    return ranked[0] if ranked else None


def _same_thing(one: Said, other: Said) -> bool:
    if one.axis != other.axis or (
        one.years and other.years and not one.years & other.years
    ):
        return False
    if any(one.axis):
        return _measured_alike(one, other)
    inside = _words(one) <= _words(other) or _words(other) <= _words(one)
    return _noun(one) == _noun(other) and (inside or _likeness(one, other) >= ALIKE)


def _measured_alike(one: Said, other: Said) -> bool:
    """Return whether both measure one thing: by its words, or by a word and its day."""
    unit = str(one.quantity.unit or "").casefold()[:STEM]
    shared = (_words(one) & _words(other)) - {unit}
    on_one_day = bool(one.days & other.days and shared)
    return on_one_day or _likeness(one, other) >= ALIKE


def _noun(one: Said) -> str:
    return _NAMES.get(one.words[-1], one.words[-1])


def _words(one: Said) -> set[str]:
    return {_NAMES.get(word, word) for word in one.words}


def _likeness(one: Said, other: Said) -> float:
    a, b = _words(one), _words(other)
    return len(a & b) / len(a | b)
