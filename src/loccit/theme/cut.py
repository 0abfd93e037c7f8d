"""The bytes of one static cut: pinned, renamed, the same every time."""

from io import BytesIO
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

from loccit.theme.pin import pinned
from loccit.theme.tokens import Cut, Font, postscript

# OpenType 1.9, "name" table: copyright, trademark, maker, designer, licence stay.
_KEPT = frozenset({0, 7, 8, 9, 11, 12, 13, 14})
# Tables that describe the variable font, or sign the original.
_DROPPED = ("STAT", "DSIG", "MVAR", "HVAR", "VVAR", "avar", "meta")
_WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}


def cut_font(font: Font, cut: Cut, origin: Path) -> bytes:
    """Return ``origin`` as a static TrueType font under the theme's family name."""
    static = pinned(origin, {**font.axes, "wght": float(cut.weight)})
    for tag in _DROPPED:
        if tag in static:
            del static[tag]
    _rename(static, font.family, cut)
    _describe(static, cut)
    content = BytesIO()
    static.save(content, reorderTables=True)
    return content.getvalue()


def _rename(static: TTFont, family: str, cut: Cut) -> None:
    """Give the font one family name under which a program finds all its cuts."""
    names = static["name"]
    names.names = [record for record in names.names if record.nameID in _KEPT]
    weight = _WEIGHTS.get(cut.weight, str(cut.weight))
    italic = " Italic" if cut.style == "italic" else ""
    style = f"{weight}{italic}".replace("Regular Italic", "Italic")
    plain = cut.weight in (400, 700)
    given = {
        1: family if plain else f"{family} {weight}",
        2: style if plain else italic.strip() or "Regular",
        3: f"{postscript(family, cut)}; a cut of another font",
        4: f"{family} {style}",
        6: postscript(family, cut),
        16: family,
        17: style,
    }
    for id, words in given.items():
        names.setName(words, id, 3, 1, 0x409)


def _describe(static: TTFont, cut: Cut) -> None:
    """Set weight and slant where programs read them, and drop the file's own date."""
    italic, bold = cut.style == "italic", cut.weight >= 700
    metrics: Any = static["OS/2"]
    head: Any = static["head"]
    metrics.usWeightClass = cut.weight
    # OpenType 1.9, "OS/2" fsSelection: bit 0 italic, 5 bold, 6 regular.
    kept = metrics.fsSelection & ~0b1100001
    plain = not (italic or bold)
    metrics.fsSelection = kept | italic | bold << 5 | plain << 6
    head.macStyle = bold | italic << 1
