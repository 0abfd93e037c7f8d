"""Colours for the screen and the press."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.desk import Desk
from loccit.theme import Theme, load
from loccit.theme.colour import mixed, press, separation

PLAIN = load(Desk(Path("nowhere")), "plain")


@pytest.fixture
def theme() -> Theme:
    """Return the shipped theme."""
    return PLAIN


def test_a_theme_colour_has_its_own_separation(theme: Theme) -> None:
    """The press gets the inks that the theme names, in either case of the hex."""
    assert press("#0b4a7a", theme) == "device-cmyk(1 0.65 0.15 0.2)"
    assert press("#000000", theme) == "device-cmyk(0 0 0 1)"
    assert press("#FFFFFF", theme) == "device-cmyk(0 0 0 0)"


def test_a_mix_has_a_share_of_the_inks(theme: Theme) -> None:
    """Half of a colour on white is printed with half of each of its inks."""
    half = separation(mixed(theme, "blue", 0.5), theme)
    assert half == pytest.approx((50, 32.5, 7.5, 10), abs=0.5)


def test_a_grey_is_printed_in_black_ink_only(theme: Theme) -> None:
    """A neutral of no theme colour takes no coloured ink."""
    assert separation("#404040", theme)[:3] == (0, 0, 0)


@given(st.integers(0, 0xFFFFFF))
def test_every_colour_has_inks_in_range(number: int) -> None:
    """Any colour is separated, each ink between 0 and 100 per cent."""
    inks = separation(f"#{number:06X}", PLAIN)
    assert all(0 <= ink <= 100 for ink in inks)
