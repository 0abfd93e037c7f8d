"""The checked numbers of a claim stand in print as they are, not inside longer ones."""

import re

from loccit.model import Claim
from loccit.preflight.reading import Reading, read, squeezed
from loccit.preflight.spots import Spot

_CHECKED = ("number", "unit", "currency")
_FIGURES = re.compile(r"\d(?:[\d.,]*\d)?")


def numbers(claim: Claim) -> tuple[str, ...]:
    """Return the figures of the claim's checked numbers, "4.8" of "4.8 million"."""
    said = (check.text for check in claim.checks if check.what in _CHECKED)
    figures = (n for text in said for n in _FIGURES.findall(squeezed(text)))
    return tuple(dict.fromkeys(figures))


def altered(claim: Claim, spot: Spot) -> tuple[str, ...]:
    """Return the numbers that stand whole in fewer places than the claim has them."""
    own = read(claim.text)
    return tuple(
        number
        for number in numbers(claim)
        if sum(_whole(number, one.reading, one.start, one.end) for one in spot)
        < _whole(number, own, 0, len(own.letters))
    )


def _whole(number: str, reading: Reading, start: int, end: int) -> int:
    """Return how often ``number`` stands whole in a part of a text."""
    found = re.compile(re.escape(number)).finditer(reading.letters, start, end)
    return sum(
        not reading.joined(match.start()) and not reading.joined(match.end())
        for match in found
    )
