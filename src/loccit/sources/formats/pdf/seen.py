"""Which letters of a page a reader of it sees, and what hides the others."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from loccit.sources.formats.pdf.letters import Letter, Style
from loccit.sources.formats.pdf.pdfium import raw
from loccit.sources.formats.pdf.render import picture, scale_for, spot

_OFF = "off the page"
_COVERED = "covered, or of the colour behind it,"
_MODE_INVISIBLE = 3
_SMALLEST = 1.0
_CLEAR = 16
_ALIKE = 24
_WHITE = (255, 255, 255)
_CONTRAST = 20
_LARGE_BAR = 4.0
_MANY = 200
# A picture that covers this share of a page, with few letters seen beside it.
_COVERS = 0.5
_FEW = 0.1

# The colour of a filled shape, and its left, bottom, right and top.
_Bar = tuple[tuple[int, ...], tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Seen:
    """Letters that count as the page's text; of the others, why, and their words.

    ``layer`` says that they are a recognised text laid under a scanned picture.
    """

    letters: tuple[Letter, ...]
    hidden: tuple[tuple[str, str], ...] = ()
    layer: bool = False


def seen(page: Any, letters: Sequence[Letter]) -> Seen:
    """Return the letters of a pypdfium2 ``page`` that are seen, and the hidden ones.

    Invisible letters over a scanned picture are how text recognition hands over its
    text, so there they count.
    """
    why = dict(_reasons(page, letters))
    under = [at for at, reason in why.items() if reason == "invisible"]
    solid = sum(letter.char != " " for letter in letters)
    layer = len(under) > (1 - _FEW) * solid > 0 and pictured(page) >= _COVERS
    if layer:
        why = {at: reason for at, reason in why.items() if reason != "invisible"}
    return Seen(
        letters=tuple(one for at, one in enumerate(letters) if at not in why),
        hidden=tuple(_said(letters, why)),
        layer=layer,
    )


def _said(letters: Sequence[Letter], why: dict[int, str]) -> Iterator[tuple[str, str]]:
    """Yield each reason with the words that it hides."""
    for reason in dict.fromkeys(why.values()):
        text = "".join(
            letter.char if why.get(at) == reason else " " * (letter.char == " ")
            for at, letter in enumerate(letters)
        )
        words = " ".join(text.split())
        if words:
            yield reason, words


def _reasons(page: Any, letters: Sequence[Letter]) -> Iterator[tuple[int, str]]:
    """Yield the places of letters that are not seen, and why not."""
    edges = page.get_cropbox()
    styles = set({id(letter.style): letter.style for letter in letters}.values())
    why = {style: _of_style(style) for style in styles}
    white = {style for style in styles if _alike(style.colour[:3], _WHITE)}
    bars = list(_bars(page, {style.colour[:3] for style in styles - white}))
    doubtful: list[int] = []
    for at, letter in enumerate(letters):
        if letter.char == " ":
            continue
        reason = why[letter.style] or ("" if _inside(letter, edges) else _OFF)
        if reason:
            yield at, reason
        elif letter.style in white or (bars and _barred(letter, bars)):
            doubtful.append(at)
    shown = picture(page, scale_for(page)) if doubtful else None
    for at in doubtful:
        if spot(page, shown, letters[at].box) < _CONTRAST:
            yield at, _COVERED


def _of_style(style: Style) -> str:
    if style.mode == _MODE_INVISIBLE or style.colour[3] < _CLEAR:
        return "invisible"
    return "smaller than 1 point" if style.size < _SMALLEST else ""


def _inside(letter: Letter, edges: Sequence[float]) -> bool:
    """Return whether the middle of ``letter`` is on the page."""
    left, bottom, right, top = letter.box
    x, y = (left + right) / 2, (bottom + top) / 2
    return edges[0] <= x <= edges[2] and edges[1] <= y <= edges[3]


def _alike(some: Sequence[int], other: Sequence[int]) -> bool:
    return all(abs(a - b) <= _ALIKE for a, b in zip(some[:3], other[:3], strict=True))


def _barred(letter: Letter, bars: Sequence[_Bar]) -> bool:
    """Return whether a shape of its colour may lie over ``letter``.

    On a map with very many shapes, any letter is looked at.
    """
    return len(bars) > _MANY or any(
        _alike(letter.style.colour, colour) and _inside(letter, box)
        for colour, box in bars
    )


def _bars(page: Any, colours: set[tuple[int, ...]]) -> Iterator[_Bar]:
    """Yield colour and bounds of filled shapes that have the colour of letters."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    parts = [ctypes.c_uint() for _ in range(4)]
    for thing in things(page, raw().FPDF_PAGEOBJ_PATH):
        raw().FPDFPath_GetDrawMode(thing, fill, stroke)
        if not fill.value or not raw().FPDFPageObj_GetFillColor(thing, *parts):
            continue
        colour = tuple(part.value for part in parts)
        box = bounds(thing)
        wide = min(box[2] - box[0], box[3] - box[1]) >= _LARGE_BAR
        if wide and any(_alike(colour, other) for other in colours):
            yield colour, box


def things(page: Any, kind: int) -> Iterator[Any]:
    """Yield the raw objects of a page that are of ``kind``, not those inside forms."""
    for at in range(raw().FPDFPage_CountObjects(page)):
        thing = raw().FPDFPage_GetObject(page, at)
        if raw().FPDFPageObj_GetType(thing) == kind:
            yield thing


def bounds(thing: Any) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top of a raw object, zeros if it has none."""
    edges = [ctypes.c_float() for _ in range(4)]
    raw().FPDFPageObj_GetBounds(thing, *edges)
    left, bottom, right, top = (edge.value for edge in edges)
    return left, bottom, right, top


def pictured(page: Any) -> float:
    """Return the share of a page that its largest picture covers, 0 to 1.

    Pictures inside forms count as 1: scanners put whole pages there.
    """
    width, height = page.get_size()
    areas = [
        (box[2] - box[0]) * (box[3] - box[1]) / max(width * height, 1)
        for box in map(bounds, things(page, raw().FPDF_PAGEOBJ_IMAGE))
    ]
    if not areas:
        kinds = [raw().FPDF_PAGEOBJ_IMAGE]
        return float(any(True for _ in page.get_objects(filter=kinds, max_depth=5)))
    return float(min(max(areas), 1.0))
