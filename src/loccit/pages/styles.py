"""The theme's tokens as CSS: colours, font families, font files."""

import base64
import io
import os
from collections.abc import Iterable
from pathlib import Path

from loccit import store
from loccit.theme import Theme
from loccit.theme.fonts import Face, cache_folder, stack


def tokens(theme: Theme) -> str:
    """Return the colours and families as custom properties of the root."""
    colours = [f"--{name}: {colour.rgb};" for name, colour in theme.colours.items()]
    families = [
        f"--{role}: {', '.join(map(_quoted, stack(theme, role)))};"
        for role in theme.fonts
    ]
    return ":root {\n  " + "\n  ".join([*colours, *families]) + "\n}\n"


def _quoted(family: str) -> str:
    return f'"{family}"'


def print_fonts(faces: Iterable[Face]) -> str:
    """Return the rules that name the fonts' files for print."""
    return "".join(_face(face, f"loccit:font/{face.file.name}") for face in faces)


# Always kept: Latin 1 and the marks of fine typesetting. So the pages of most texts
# share their subsets, which take a second each to make.
_USUAL = (
    "".join(map(chr, (*range(32, 127), *range(160, 256)))) + "–—‘’“”„…•¶→↑←‹›≤≥≈÷×−✓"
)
# The features that print.css and web.css ask for, and those no script does without.
_FEATURES = [
    "calt",
    "ccmp",
    "kern",
    "liga",
    "lnum",
    "locl",
    "mark",
    "mkmk",
    "onum",
    "pnum",
    "tnum",
]


def web_fonts(faces: Iterable[Face], text: str, folder: Path) -> str:
    """Return the rules with the fonts inside, cut down to the letters of ``text``."""
    letters = "".join(sorted(set(text) | set(_USUAL)))
    return "".join(_face(face, _inside(face, letters, folder)) for face in faces)


def _face(face: Face, url: str) -> str:
    return (
        f'@font-face {{ font-family: "{face.family}"; font-weight: {face.weight}; '
        f'font-style: {face.style}; src: url("{url}"); }}\n'
    )


def _inside(face: Face, letters: str, folder: Path) -> str:
    """Return a subset as a data URL; subsets once made are kept in the cache."""
    folder = cache_folder(os.environ) or folder
    key = store.digest(f"{store.digest(face.file.read_bytes())} {_FEATURES} {letters}")
    kept = folder / "subsets" / f"{key[:24]}.woff2"
    if not kept.is_file():
        store.write_bytes(kept, _subset(face.file, letters))
    return f"data:font/woff2;base64,{base64.b64encode(kept.read_bytes()).decode()}"


def _subset(file: Path, letters: str) -> bytes:
    from fontTools import subset

    options = subset.Options(flavor="woff2", layout_features=_FEATURES)
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(text=letters)
    made = io.BytesIO()
    with subset.load_font(str(file), options) as font:
        cutter.subset(font)
        subset.save_font(font, made, options)
    return made.getvalue()
