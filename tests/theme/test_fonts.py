"""Static cuts of the theme's fonts."""

from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from loccit.desk import Desk
from loccit.theme import ThemeError, load
from loccit.theme.cut import cut_font
from loccit.theme.fonts import Face, faces, lacking, stack
from loccit.theme.tokens import Cut, Font

PRINTED = "→↑≤≥≈÷✓●○‐−×¶“”–€"


@pytest.fixture(scope="module")
def mono(tmp_path_factory: pytest.TempPathFactory) -> Face:
    """Return the plain theme's quickest face: its origin has no axes."""
    folder = tmp_path_factory.mktemp("desk")
    return faces(load(Desk(folder), "plain"), folder / "store", ["mono"])[0]


@pytest.fixture(scope="module")
def italic(tmp_path_factory: pytest.TempPathFactory) -> Face:
    """Return a face cut from a variable font."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "templates/small").mkdir(parents=True)
    (folder / "templates/small/theme.yaml").write_text(
        "fonts:\n  sans:\n    family: Loccit Sans\n    package: Source Sans 3\n"
        "    cuts: [{weight: 600, style: italic}]\n"
    )
    return faces(load(Desk(folder), "small"), folder / "store")[0]


def test_a_cut_is_static_and_bears_the_themes_names(italic: Face) -> None:
    """A cut has no axes, one family name, its weight, slant and PostScript name."""
    font: Any = TTFont(italic.file)
    names = {id: font["name"].getDebugName(id) for id in (1, 6, 16, 17)}
    assert not {"fvar", "gvar", "STAT"} & set(font.keys())
    assert names == {
        1: "Loccit Sans SemiBold",
        6: italic.postscript,
        16: "Loccit Sans",
        17: "SemiBold Italic",
    }
    assert font["OS/2"].usWeightClass == 600
    assert font["head"].macStyle == 2


def test_kerning_is_that_of_the_weight(italic: Face) -> None:
    """The letters A and V are kerned, and no device of the variable font is left."""
    positions = TTFont(italic.file)["GPOS"].table
    pairs = [
        record.Value1.XAdvance
        for lookup in positions.LookupList.Lookup
        for table in (getattr(s, "ExtSubTable", s) for s in lookup.SubTable)
        if table.LookupType == 2 and table.Format == 1
        for glyph, pairset in zip(table.Coverage.glyphs, table.PairSet, strict=True)
        for record in pairset.PairValueRecord
        if record.Value1
    ]
    assert any(pairs)
    assert getattr(TTFont(italic.file)["GDEF"].table, "VarStore", None) is None


def test_a_cut_has_the_same_bytes_every_time(mono: Face) -> None:
    """Cutting twice gives the same bytes: no clock, no set order."""
    cut = Cut(weight=400, style="normal")
    font = Font(
        role="mono",
        family="Loccit Mono",
        package="IBM Plex Mono",
        axes={},
        cuts=(cut,),
        fallback=(),
    )
    import fontpkg

    origin = fontpkg.path("IBM Plex Mono", 400, "normal")
    assert cut_font(font, cut, origin) == mono.file.read_bytes()


def test_a_cut_is_made_once(mono: Face) -> None:
    """A face that is in the store is taken from there."""
    folder = mono.file.parents[3]
    before = mono.file.stat().st_mtime_ns
    again = faces(load(Desk(folder), "plain"), folder / "store", ["mono"])[0]
    assert again == mono
    assert again.file.stat().st_mtime_ns == before


def test_what_a_face_lacks_is_known(mono: Face, italic: Face) -> None:
    """Letters without a glyph are named; the data font has every printed sign."""
    assert lacking(mono, PRINTED) == "‐○●"
    assert lacking(italic, PRINTED) == ""


def test_a_fallback_stands_behind_each_family(tmp_path: Path) -> None:
    """The families of a role come in CSS order and end in none of the system's."""
    theme = load(Desk(tmp_path), "plain")
    assert stack(theme, "display") == ("Loccit Display", "Loccit Serif", "Loccit Sans")


def test_a_font_that_is_not_installed_is_a_finding(tmp_path: Path) -> None:
    """The message names the package that is missing."""
    (tmp_path / "templates/odd").mkdir(parents=True)
    (tmp_path / "templates/odd/theme.yaml").write_text(
        "fonts:\n  serif: {family: X, package: No Such Font, cuts: [{weight: 400}]}\n"
    )
    with pytest.raises(ThemeError) as error:
        faces(load(Desk(tmp_path), "odd"), tmp_path / "store")
    assert "fontpkg-no-such-font" in error.value.findings[0].remedy
