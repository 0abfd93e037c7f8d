"""Markings and their order."""

import pytest

from loccit.desk.marking import higher, marking


def test_order_of_the_traffic_lights() -> None:
    """CLEAR, GREEN, AMBER, AMBER+STRICT, RED, each above those before."""
    assert higher("TLP:AMBER+STRICT", "TLP:AMBER", ())
    assert not higher("TLP:GREEN", "TLP:GREEN", ())
    assert not higher("TLP:CLEAR", "TLP:RED", ())


def test_order_of_own_markings() -> None:
    """A desk's own order counts; what stands in no order cannot be said."""
    own = ("Open", "Internal", "Board")
    assert higher("Board", "Internal", own)
    assert higher("Board", "TLP:RED", own) is None
    assert higher("Board", "Board", ()) is False


def test_words_that_only_look_like_one() -> None:
    """A wrong label of the protocol is refused; a desk's own words are taken."""
    with pytest.raises(ValueError, match="no marking of the Traffic Light"):
        marking("TLP:YELLOW")
    with pytest.raises(ValueError, match="empty"):
        marking(" ")
    assert marking("Company internal") == "Company internal"
