"""Markings: who may read it. The Traffic Light Protocol's labels, or a desk's own.

Source: FIRST, Traffic Light Protocol 2.0, https://www.first.org/tlp/
"""

from collections.abc import Sequence

# From the one that everybody may read to the one that nobody passes on.
TLP = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")


def marking(text: str) -> str:
    """Return a marking as a person wrote it.

    Raises ``ValueError`` for none, and for one that only looks like TLP's.
    """
    if not text.strip():
        raise ValueError("the marking is empty")
    if text.upper().startswith("TLP") and text not in TLP:
        raise ValueError(
            f"{text!r} is no marking of the Traffic Light Protocol; "
            f"it knows {', '.join(TLP)}"
        )
    return text


def higher(one: str, other: str, own: Sequence[str]) -> bool | None:
    """Return whether marking ``one`` is above ``other``; None where nobody can say.

    ``own`` are the desk's own markings from the lowest to the highest.
    """
    for order in (TLP, tuple(own)):
        if one in order and other in order:
            return order.index(one) > order.index(other)
    return None if one != other else False
