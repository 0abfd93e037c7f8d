"""Numbers as stretches of the line, and whether two can both be true."""

from loccit.model import Quantity

# So near to a number that is given as "about", another may be the same one.
_NEAR = 0.05


def span(quantity: Quantity) -> tuple[float, float]:
    """Return the least and the most that ``quantity`` can be."""
    low = float("-inf") if quantity.low is None else float(quantity.low)
    high = float("inf") if quantity.high is None else float(quantity.high)
    return low, high


def together(one: Quantity, other: Quantity) -> bool:
    """Return whether both can be true: they overlap, or one is said to be rough."""
    (low, high), (from_, to) = span(one), span(other)
    if max(low, from_) <= min(high, to):
        return True
    rough = "about" in (one.bound, other.bound)
    gap, size = max(low, from_) - min(high, to), max(abs(low), abs(from_))
    return rough and gap <= _NEAR * size
