"""A page drawn as a picture in grey, to look at and to be read by OCR."""

import ctypes
from typing import Any

from loccit.sources.formats.pdf.pdfium import raw

_SEEN_SCALE = 2.0
_MOST_PIXELS = 4000


def scale_for(page: Any, scale: float = _SEEN_SCALE) -> float:
    """Return ``scale`` (pixels a point), less where the page is huge."""
    return float(min(scale, _MOST_PIXELS / max(*page.get_size(), 1)))


def picture(page: Any, scale: float) -> Any:
    """Return the page as a Pillow image in grey, as a reader sees it."""
    bitmap = page.render(scale=scale, grayscale=True)
    shown = bitmap.to_pil().convert("L")
    bitmap.close()
    return shown


def spot(page: Any, shown: Any, box: tuple[float, float, float, float]) -> int:
    """Return how far light and dark are apart in the ``box`` of a page, 0 to 255."""
    x, y = ctypes.c_int(), ctypes.c_int()
    points: list[tuple[int, int]] = []
    for left, up in ((box[0], box[1]), (box[2], box[3])):
        raw().FPDF_PageToDevice(page, 0, 0, *shown.size, 0, left, up, x, y)
        points.append((x.value, y.value))
    xs, ys = zip(*points, strict=True)
    place = (min(xs), min(ys), max(max(xs), min(xs) + 1), max(max(ys), min(ys) + 1))
    low, high = shown.crop(place).getextrema()
    return int(high - low)
