"""Fonts are embedded and the theme's."""

from dataclasses import replace
from pathlib import Path

import pikepdf

from loccit.desk import Desk
from loccit.preflight.fonts import check
from tests.preflight.planted import broken, subject
from tests.printing.example import ID

NAME = f"{ID}.pdf"


def _renamed(pdf: pikepdf.Pdf) -> None:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Subtype") == "/Type0":
            thing.BaseFont = pikepdf.Name("/ABCDEF+DejaVu-Sans")


def _loose(pdf: pikepdf.Pdf) -> None:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
            del thing["/FontFile2"]


def test_a_font_of_another_family_fails(printed: Desk, tmp_path: Path) -> None:
    """A font that slipped in is named."""
    found = check(broken(printed, NAME, _renamed, tmp_path))
    assert found.failures == ("The font DejaVu-Sans is not one of the theme's.",)


def test_a_font_that_is_not_embedded_fails(printed: Desk, tmp_path: Path) -> None:
    """A font that the reader's machine would have to have is named."""
    found = check(broken(printed, NAME, _loose, tmp_path))
    assert "The font Loccit-Serif is not embedded." in found.failures


def test_a_family_is_not_another_that_begins_like_it(printed: Desk) -> None:
    """ "Loccit" on the list does not let "Loccit Serif" in by half a name."""
    whole = subject(printed, NAME)
    assert check(replace(whole, families=("Loccit Se",))).verdict == "fail"
