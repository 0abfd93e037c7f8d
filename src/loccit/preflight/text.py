"""The text of a PDF's page as a reader sees it: visible glyphs only, in order."""

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from loccit.preflight.reading import Reading, read

# Nobody sees it on white paper.
_WHITE = 0xF0
# A footnote call: digits glued to a word, this much smaller than it.
_SMALL = 0.8


def page_texts(path: Path) -> list[tuple[Reading, ...]]:
    """Return each page's text; twice where digits look like the call of a note.

    The second reading leaves these out. Text that is white or wholly transparent is
    left out of both: it is not printed.
    """
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return [_texts(page.get_textpage(), pypdfium2.raw) for page in pdf]


def _texts(page: Any, raw: Any) -> tuple[Reading, ...]:
    glyphs = list(_glyphs(page, raw))
    whole = "".join(character for character, _ in glyphs)
    fewer = "".join(_without_calls(glyphs))
    return tuple(map(read, dict.fromkeys((whole, fewer))))


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
