"""Pages that are pictures, read by Tesseract when it is installed (extra ``ocr``)."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from loccit.sources.formats.pdf.letters import Style
from loccit.sources.formats.pdf.render import picture, scale_for
from loccit.sources.formats.pdf.words import Word

# What a person does to have pictures read.
INSTALL = (
    "To have pictures of text read, type pip install 'loccit[ocr]', install Tesseract "
    "(Debian, Ubuntu: apt-get install tesseract-ocr), and build again."
)
# Tesseract is made for letters of 300 dots an inch.
_SCALE = 300 / 72
_LEAST_CONFIDENCE = 20
_CAPITALS = 0.72
# Data for the direction of pages and for formulas.
_NO_LANGUAGES = ("osd", "equ")
# Tesseract's names of languages that people tag by two letters.
_LANGUAGES = {
    "ar": "ara", "bg": "bul", "cs": "ces", "da": "dan", "de": "deu", "el": "ell",
    "en": "eng", "es": "spa", "et": "est", "fa": "fas", "fi": "fin", "fr": "fra",
    "he": "heb", "hr": "hrv", "hu": "hun", "it": "ita", "ja": "jpn", "ko": "kor",
    "lt": "lit", "lv": "lav", "nl": "nld", "no": "nor", "nb": "nor", "pl": "pol",
    "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv", "sr": "srp",
    "sv": "swe", "tr": "tur", "uk": "ukr", "zh": "chi_sim",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tongue:
    """Tesseract's name of the language it reads, None when it cannot.

    ``lacking`` is the name for which it is installed without data.
    """

    name: str | None = None
    lacking: str = ""


def languages() -> list[str]:
    """Return Tesseract's names of the languages it can read; none without it."""
    if not (shutil.which("tesseract") and find_spec("pytesseract")):
        return []
    names = _tesseract().get_languages()
    return sorted(name for name in names if name not in _NO_LANGUAGES)


def tongue(tag: str) -> Tongue:
    """Return what pages in the language ``tag`` (BCP 47; "" is English) are read in."""
    known = languages()
    name = _LANGUAGES.get((tag or "en").partition("-")[0].lower(), tag)
    if name in known:
        return Tongue(name)
    return Tongue(lacking=name) if known else Tongue()


def version() -> str:
    """Return Tesseract's version."""
    return str(_tesseract().get_tesseract_version())


def recognised(page: Any, name: str) -> list[Word]:
    """Return the words on a picture of ``page``, in points from its top left."""
    # One thread: more gain little on a page and break limits of processor time.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    scale = scale_for(page, _SCALE)
    tesseract = _tesseract()
    found = tesseract.image_to_data(
        picture(page, scale),
        lang=name,
        config=f"--dpi {round(scale * 72)}",
        output_type=tesseract.Output.DICT,
    )
    return list(_words(found, scale))


def _tesseract() -> Any:
    """Return the module of an extra that may be absent."""
    return import_module("pytesseract")


def _words(found: dict[str, list[Any]], scale: float) -> Iterator[Word]:
    lines: dict[tuple[int, ...], list[int]] = {}
    for at, text in enumerate(found["text"]):
        if text.strip() and float(found["conf"][at]) >= _LEAST_CONFIDENCE:
            line = tuple(found[key][at] for key in ("block_num", "par_num", "line_num"))
            lines.setdefault(line, []).append(at)
    for places in lines.values():
        yield from _line(found, places, scale)


def _line(
    found: dict[str, list[Any]], places: list[int], scale: float
) -> Iterator[Word]:
    """Yield the words of one line, all of one size and at one height."""
    heights = sorted(found["height"][at] for at in places)
    feet = sorted(found["top"][at] + found["height"][at] for at in places)
    size = max(round(heights[len(heights) // 2] / _CAPITALS / scale), 1)
    style = Style("", float(size), False, 0, 0, (0, 0, 0, 255))
    for at in places:
        left = found["left"][at] / scale
        yield Word(
            text=found["text"][at].strip(),
            x0=left,
            x1=left + found["width"][at] / scale,
            y=feet[len(feet) // 2] / scale,
            style=style,
        )
