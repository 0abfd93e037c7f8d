"""How a proof names itself, and what it says of markers."""

from collections.abc import Iterable

from loccit.preflight.called import Called

PROFILE = "printed-text"


def differ(expected: Iterable[str], found: Iterable[str]) -> str:
    """Return that other markers were found than are called for."""
    wanted, there = " ".join(expected), " ".join(found)
    return f"expected {wanted or 'no marker'}, found {there or 'none'}."


def unmarked(called: Called) -> str:
    """Return which places of the ledger no citation of the claim leads to, if any."""
    names = ", ".join(place.text for place in called.unmarked)
    return f"the ledger rests it on {names}, which no marker names." if names else ""
