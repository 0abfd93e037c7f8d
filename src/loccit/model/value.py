"""A number with all that is known about it."""

from dataclasses import dataclass
from typing import Literal

from loccit.model.source import Evidence

Number = int | float
Bound = Literal["exact", "about", "at-least", "at-most", "range", "vague"]
Known = Literal[
    "count",
    "estimate",
    "ceiling",
    "floor",
    "range",
    "word",
    "stated",
    "listed",
    "derived",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A quantity that remembers its words and what it rests on.

    ``low == high`` for a single number; ``low`` is None for a ceiling ("up to
    4.8 million"), ``high`` for a floor, both for a vague word ("dozens").
    ``original`` holds the source's or table's own words, or the sum of a
    derived value.
    """

    low: Number | None
    high: Number | None
    bound: Bound
    known: Known
    unit: str | None = None
    currency: str | None = None
    original: str
    rests_on: tuple[Evidence, ...] = ()
