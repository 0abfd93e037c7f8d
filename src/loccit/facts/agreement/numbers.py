"""Whether a sentence's number is one that its evidence gives, bound and unit too."""

import re
from collections.abc import Iterable

from loccit.facts.agreement.conversion import same_amount
from loccit.facts.agreement.counting import same_noun
from loccit.facts.agreement.rounding import rounds, same_share
from loccit.model import Quantity

_VAGUE_STEM = re.compile(r"[a-z]+")
_STRICT = re.compile(
    r"(?:more|fewer|less|greater|higher|lower) than|over|above|under|below|exceeding"
)
SHARES = {"%", "percentage point", "basis point", "per mille"}
_FILLER = {"of", "several", "a", "few", "many", "some", "tens", "the", "and"}


def same_number(said: Quantity, given: Quantity) -> bool:
    """Return whether both state the same figures, whatever their bounds.

    "4.8 million" equals "4,800,000"; a vague word equals the same word.
    """
    if said.bound == "vague" or given.bound == "vague":
        return _stems(said) == _stems(given) and bool(_stems(said))
    return _figures(said) == _figures(given)


def _figures(quantity: Quantity) -> tuple[float, ...]:
    found = {float(v) for v in (quantity.low, quantity.high) if v is not None}
    return tuple(sorted(found))


def _stems(quantity: Quantity) -> set[str]:
    words = _VAGUE_STEM.findall((quantity.scale_words or quantity.text).casefold())
    return {word.removesuffix("s") for word in words if word not in _FILLER}


def same_bound(said: Quantity, given: Quantity) -> bool:
    """Return whether the sentence keeps the limit that the evidence states.

    Hedging more than the source ("about 10,000" for 10,000) keeps it; printing
    "up to 4.8 million" as "4.8 million" loses it, and "more than 50" says more than
    "at least 50". A figure may be rounded by a limit of the claim's own: 1,327 is
    "more than 1,300".
    """
    if said.bound == given.bound:
        return _strict(said) <= _strict(given)
    if said.bound == "about":
        return given.bound == "exact"
    return rounds(said, given)


def _strict(quantity: Quantity) -> bool:
    return _STRICT.match(quantity.text.casefold()) is not None


def same_unit(said: Quantity, given: Quantity) -> bool:
    """Return whether the units agree; one left unsaid agrees with any measure.

    A percentage agrees with nothing but a percentage: "4 per cent" is no "4 crates".
    Two units agree where the amounts are one: "1,200 km" is "1.2 million metres".
    """
    if said.unit == given.unit:
        return True
    units = {said.unit, given.unit}
    if None in units and not units & SHARES:
        return True
    return any(same(said, given) for same in (same_share, same_amount, rounds))


def same_currency(said: Quantity, given: Quantity) -> bool:
    """Return whether the currencies agree; a bare $ is not said to be any other."""
    return said.currency == given.currency


def alike(said: Quantity, given: Iterable[Quantity]) -> list[Quantity]:
    """Return the evidence's quantities with these figures.

    Without any, the same amount or share in other words, then one that is rounded.
    """
    every = list(given)
    for same in (same_number, same_share, same_amount, rounds):
        if found := [quantity for quantity in every if same(said, quantity)]:
            return found
    return []


def best(said: Quantity, given: Iterable[Quantity]) -> Quantity | None:
    """Return the evidence's quantity with these figures, the closest in kind first."""
    return max(
        alike(said, given),
        key=lambda q: (
            same_currency(said, q),
            same_unit(said, q),
            same_bound(said, q),
            same_noun(said, q),
        ),
        default=None,
    )
