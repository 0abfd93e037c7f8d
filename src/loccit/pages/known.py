"""How a number is known, in the words and the icons of the page."""

import re
from dataclasses import dataclass

from loccit.model import Value
from loccit.tables.words import print_value

_NAMES = {
    "count": "count",
    "estimate": "round estimate",
    "ceiling": "ceiling",
    "floor": "floor",
    "range": "range",
    "word": "word",
    "stated": "stated",
    "listed": "listed",
    "derived": "derived",
}
_BOUNDS = {"at-most": "upper limit", "at-least": "lower limit", "range": "range"}
# What the kind beside the number says need not be said in the number again.
_SAID = re.compile(r"^(up to|at least|about) |^[≤≥≈] ")
_NUMBER = re.compile(r"(.*\d[\d.,]*%?)\s+(.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number as a key figure: ``number`` large, ``rest`` ("million") small.

    ``known`` names the icon, ``kind`` says it in words.
    """

    number: str
    rest: str
    known: str
    kind: str


def kind(value: Value) -> str:
    """Return how the value is known, in words: "derived, upper limit"."""
    name = _NAMES[value.known]
    bound = _BOUNDS.get(value.bound, "") if value.known == "derived" else ""
    return f"{name}, {bound}" if bound else name


def amount(words: str, value: Value | None) -> Amount:
    """Return the printed ``words`` of a value as a key figure."""
    known = value.known if value else "stated"
    said = kind(value) if value else "stated"
    if said == "derived" and words.startswith("≈ "):
        said = "derived, rounded"
    bare = words
    if value and (value.known in ("ceiling", "floor", "derived", "estimate")):
        bare = _SAID.sub("", words)
    split = _NUMBER.fullmatch(bare)
    number, rest = (split[1], split[2]) if split else (bare, "")
    return Amount(number=number, rest=rest, known=known, kind=said.capitalize())


def cell(value: Value) -> str:
    """Return the value as a table's cell: a limit is a sign, not a word."""
    words = print_value(value)
    for said, sign in (("up to ", "≤ "), ("at least ", "≥ "), ("about ", "≈ ")):
        if words.startswith(said):
            return sign + words.removeprefix(said)
    return words
