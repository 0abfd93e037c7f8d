"""The letters of a page with their places, as pdfium reads them."""

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from loccit.sources.formats.pdf.glyphs import letter
from loccit.sources.formats.pdf.pdfium import raw

_BOLD = ("bold", "black", "heavy", "semibold", "demi")
_BOLD_WEIGHT = 600
_INVISIBLE = 3
_TURN = 5


@dataclass(frozen=True, slots=True)
class Style:
    """How one run of letters is drawn.

    ``size`` is in points as printed, ``turn`` the direction of writing in degrees,
    ``mode`` the PDF's text rendering mode, ``colour`` red, green, blue and alpha.
    """

    font: str
    size: float
    bold: bool
    turn: int
    mode: int
    colour: tuple[int, int, int, int]


# A tuple: there are thousands on a page.
class Letter(NamedTuple):
    """One letter; ``x`` runs along its line, ``y`` down the page, in points.

    ``char`` is "" for what pdfium could not read, " " for a space. ``box`` is left,
    bottom, right and top on the page as it lies, unturned.
    """

    char: str
    x0: float
    x1: float
    y: float
    style: Style
    box: tuple[float, float, float, float]


_SPACE = Style("", 0, False, 0, 0, (0, 0, 0, 255))


def letters(page: Any) -> Iterator[Letter]:
    """Yield the letters of a pypdfium2 ``page`` in the order they are drawn."""
    text, pdfium = page.get_textpage(), raw()
    styles: dict[int | None, Style] = {}
    rect, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code <= 32 and code != 2:
            yield Letter(" ", 0, 0, 0, _SPACE, (0, 0, 0, 0))
            continue
        thing = pdfium.FPDFText_GetTextObject(text, index)
        key = ctypes.cast(thing, ctypes.c_void_p).value
        if key not in styles:
            styles[key] = _style(pdfium, text, index, thing)
        pdfium.FPDFText_GetLooseCharBox(text, index, rect)
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        wrong = pdfium.FPDFText_HasUnicodeMapError(text, index) == 1
        box = (rect.left, rect.bottom, rect.right, rect.top)
        yield _placed(letter(code, wrong), box, x.value, y.value, styles[key])
    text.close()


def _placed(
    char: str, box: tuple[float, float, float, float], x: float, y: float, style: Style
) -> Letter:
    """Return the letter with its page turned so that its line runs from the left."""
    left, bottom, right, top = box
    if style.turn == 0:
        return Letter(char, left, right, -y, style, box)
    cos, sin = _direction(style.turn)
    along = [cx * cos + cy * sin for cx in (left, right) for cy in (bottom, top)]
    return Letter(char, min(along), max(along), x * sin - y * cos, style, box)


def _direction(turn: int) -> tuple[float, float]:
    return math.cos(math.radians(turn)), math.sin(math.radians(turn))


def _style(pdfium: Any, text: Any, index: int, thing: Any) -> Style:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, index, matrix)
    scale = math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c))
    turn = round(math.degrees(math.atan2(matrix.b, matrix.a)) / _TURN) * _TURN % 360
    font = _font(pdfium, text, index)
    weight = pdfium.FPDFText_GetFontWeight(text, index)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(thing) if thing else 0
    return Style(
        font=font,
        size=round(pdfium.FPDFText_GetFontSize(text, index) * scale, 2),
        bold=weight >= _BOLD_WEIGHT or any(word in font.lower() for word in _BOLD),
        turn=turn,
        mode=_INVISIBLE if mode == _INVISIBLE else 0,
        colour=_colour(pdfium, text, index),
    )


def _font(pdfium: Any, text: Any, index: int) -> str:
    """Return the font's name without the six letters that mark a subset."""
    name, flags = ctypes.create_string_buffer(256), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text, index, name, 256, flags)
    said = name.value.decode("utf-8", "replace")
    return said.partition("+")[2] or said


def _colour(pdfium: Any, text: Any, index: int) -> tuple[int, int, int, int]:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not pdfium.FPDFText_GetFillColor(text, index, *parts):
        return (0, 0, 0, 255)
    red, green, blue, alpha = (part.value for part in parts)
    return red, green, blue, alpha
