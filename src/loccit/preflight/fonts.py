"""Fonts: every one embedded, and none but the theme's."""

from typing import Any

from loccit.model import ProfileReport
from loccit.preflight.subject import Subject, report

_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


def check(subject: Subject) -> ProfileReport:
    """Return whether all fonts are embedded and on the theme's list."""
    import pikepdf

    failures: list[str] = []
    with pikepdf.open(subject.path) as pdf:
        for font in fonts(pdf):
            called = name(font)
            if not embedded(font):
                failures.append(f"The font {called} is not embedded.")
            if not _listed(called, subject.families):
                failures.append(f"The font {called} is not one of the theme's.")
    return report("fonts", 2, sorted(set(failures)))


def fonts(pdf: Any) -> list[Any]:
    """Return the fonts of ``pdf``, composite ones by their outer dictionary."""
    found = [thing for thing in pdf.objects if _is_font(thing)]
    return [font for font in found if font.get("/Subtype") not in _INNER]


# The halves of a composite font (ISO 32000-1, 9.7.4).
_INNER = ("/CIDFontType0", "/CIDFontType2")


def _is_font(thing: Any) -> bool:
    import pikepdf

    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"


def name(font: Any) -> str:
    """Return the font's name without its subset tag ("ABCDEF+")."""
    return str(font.get("/BaseFont", "/unnamed")).lstrip("/").rpartition("+")[2]


def embedded(font: Any) -> bool:
    """Return whether the file holds the font's outlines."""
    if font.get("/Subtype") == "/Type3":
        # Its glyphs are drawings inside the file.
        return True
    inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
    descriptor = inner.get("/FontDescriptor", {})
    return any(key in descriptor for key in _FILES)


def _listed(name: str, families: tuple[str, ...]) -> bool:
    prefixes = [family.replace(" ", "-") for family in families]
    return any(name == p or name.startswith(f"{p}-") for p in prefixes)
