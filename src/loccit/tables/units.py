"""What a result is counted in: units and currencies under arithmetic."""

from typing import Protocol

from loccit.tables.errors import ExpressionError

Counted = tuple[str | None, str | None]


class Measured(Protocol):
    """An amount, as far as its unit goes; ``literal`` ones take any unit."""

    @property
    def unit(self) -> str | None: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def literal(self) -> bool: ...


def added(left: Measured, right: Measured) -> Counted:
    """Return the unit and currency of a sum or difference."""
    if left.literal or right.literal:
        counted = right if left.literal else left
        return counted.unit, counted.currency
    if _said(left) != _said(right):
        raise ExpressionError(
            f"{_words(left)} and {_words(right)} cannot be added or subtracted.",
            "Bring both to one unit in the table.",
        )
    return left.unit, left.currency


def multiplied(left: Measured, right: Measured) -> Counted:
    """Return the unit and currency of a product."""
    for one, other in ((left, right), (right, left)):
        if _said(one) == (None, None):
            return _said(other)
        per = f" per {one.unit}"
        if one.unit and not one.currency and (other.unit or "").endswith(per):
            return (other.unit or "").removesuffix(per) or None, other.currency
        if other.currency and other.unit == per.strip() and not one.currency:
            return None, other.currency
    raise ExpressionError(
        f"{_words(left)} times {_words(right)} has no meaning here.",
        "Multiply by a number without a unit, or by so much per unit.",
    )


def divided(left: Measured, right: Measured) -> Counted:
    """Return the unit and currency of a quotient."""
    if _said(right) == (None, None):
        return _said(left)
    if _said(left) == _said(right):
        return None, None
    if right.currency or right.unit == "%":
        raise ExpressionError(
            f"{_words(left)} divided by {_words(right)} has no meaning here.",
            "Divide by a number of the same kind, or by one without a unit.",
        )
    return f"{left.unit} per {right.unit}" if left.unit else f"per {right.unit}", (
        left.currency
    )


def _said(one: Measured) -> Counted:
    return one.unit, one.currency


def _words(one: Measured) -> str:
    words = " ".join(word for word in (one.currency, one.unit) if word)
    return f"“{words}”" if words else "a number without a unit"
