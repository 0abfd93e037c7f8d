"""The text of a PDF's page as a reader sees it: visible glyphs only, in order."""

import ctypes
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Nobody sees it on white paper.
_WHITE = 0xF0
# A footnote call: digits glued to a word, this much smaller than it.
_SMALL = 0.8
_MARKER = re.compile(r"\[(?:[SRD]\d+|J)[^\[\]]*\]")
_BREAK = re.compile(r"(?<=[^\W\d_])[-‐\u00ad\u0002\ufffe]+(?=[^\W\d_])")
_ALIKE = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "‑": "-", "‐": "-", "\u00ad": None}
)


def page_texts(path: Path) -> list[tuple[str, str]]:
    """Return each page's text, squeezed, with and without what looks like a note call.

    Text that is white or wholly transparent is left out: it is not printed.
    """
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return [_texts(page.get_textpage(), pypdfium2.raw) for page in pdf]


def squeezed(text: str) -> str:
    """Return ``text`` as it is compared: no markers, spaces and word division.

    Quotation marks and hyphens of one kind are made alike; case is kept apart from
    text set in capitals by style, so it is folded.
    """
    text = "".join(_MARKER.sub("", text).split())
    return _BREAK.sub("", text).translate(_ALIKE).casefold()


def _texts(page: Any, raw: Any) -> tuple[str, str]:
    glyphs = list(_glyphs(page, raw))
    whole = "".join(character for character, _ in glyphs)
    return squeezed(whole), squeezed("".join(_without_calls(glyphs)))


def _glyphs(page: Any, raw: Any) -> Iterator[tuple[str, float]]:
    """Yield each visible character of a page and its size in points."""
    for place in range(page.count_chars()):
        character = chr(raw.FPDFText_GetUnicode(page, place))
        if character.isspace() or _visible(page, raw, place):
            yield character, raw.FPDFText_GetFontSize(page, place)


def _visible(page: Any, raw: Any, place: int) -> bool:
    drawn = raw.FPDFText_GetTextObject(page, place)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFPageObj_GetFillColor(drawn, red, green, blue, alpha):
        return True
    white = min(red.value, green.value, blue.value) >= _WHITE
    return alpha.value > 0 and not white


def _without_calls(glyphs: list[tuple[str, float]]) -> Iterator[str]:
    before = 0.0
    for character, size in glyphs:
        if character.isdigit() and before and size < before * _SMALL:
            continue
        before = 0.0 if character.isspace() else size
        yield character
