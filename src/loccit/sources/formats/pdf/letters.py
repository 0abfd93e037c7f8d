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


# A space: it only parts words.
BLANK = Letter(" ", 0, 0, 0, Style("", 0, False, 0, 0, (0, 0, 0, 255)), (0, 0, 0, 0))


class _Run(NamedTuple):
    """Letters drawn by one operator: their style, height, and what codes say in it."""

    style: Style
    y: float
    chars: dict[int, str]


def letters(page: Any) -> Iterator[Letter]:
    """Yield the letters of a pypdfium2 ``page`` in the order they are drawn."""
    text, pdfium = page.get_textpage(), raw()
    runs: dict[int | None, _Run] = {}
    said: dict[Style, dict[int, str]] = {}
    rect = pdfium.FS_RECTF()
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code <= 32 and code != 2:
            yield BLANK
            continue
        thing = pdfium.FPDFText_GetTextObject(text, index)
        key = ctypes.cast(thing, ctypes.c_void_p).value
        if key not in runs:
            style = _style(pdfium, text, index, thing)
            y = _height(pdfium, text, index, style.turn)
            runs[key] = _Run(style, y, said.setdefault(style, {}))
        style, y, chars = runs[key]
        if code not in chars:
            wrong = pdfium.FPDFText_HasUnicodeMapError(text, index) == 1
            chars[code] = letter(code, wrong)
        pdfium.FPDFText_GetLooseCharBox(text, index, rect)
        box = (rect.left, rect.bottom, rect.right, rect.top)
        x0, x1 = _reach(box, style.turn) if style.turn else (box[0], box[2])
        yield Letter(chars[code], x0, x1, y, style, box)
    text.close()


def _reach(box: tuple[float, float, float, float], turn: int) -> tuple[float, float]:
    """Return where a letter begins and ends along its line."""
    left, bottom, right, top = box
    cos, sin = _direction(turn)
    along = [x * cos + y * sin for x in (left, right) for y in (bottom, top)]
    return min(along), max(along)


def _height(pdfium: Any, text: Any, index: int, turn: int) -> float:
    """Return how far down the page the line of a run of letters stands."""
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, index, x, y)
    cos, sin = _direction(turn)
    return x.value * sin - y.value * cos


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
