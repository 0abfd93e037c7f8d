"""PDF/X-4: the sheet, the page on it, and nothing that does not print."""

from collections.abc import Iterator
from typing import Any

# 3 mm in points: what printers ask for; a rounding's slack is let pass.
BLEED = 3 / 25.4 * 72
_SLACK = 0.01
Box = tuple[float, float, float, float]


def boxes(pdf: Any) -> Iterator[str]:
    """Each page has one trim, inside the bleed, inside the sheet."""
    for number, page in enumerate(pdf.pages, start=1):
        if ("/TrimBox" in page.obj) == ("/ArtBox" in page.obj):
            yield f"Page {number} needs a trim box or an art box, and not both."
            continue
        trim, bleed, sheet = (
            _box(page.trimbox),
            _box(page.bleedbox),
            _box(page.mediabox),
        )
        if not (_inside(trim, bleed) and _inside(bleed, sheet)):
            yield f"On page {number}, trim, bleed and sheet do not lie in one another."


def bleed(pdf: Any) -> Iterator[str]:
    """The bleed is at least 3 mm on every side."""
    for number, page in enumerate(pdf.pages, start=1):
        trim, outer = _box(page.trimbox), _box(page.bleedbox)
        gaps = (
            *(trim[i] - outer[i] for i in (0, 1)),
            *(outer[i] - trim[i] for i in (2, 3)),
        )
        if min(gaps) < BLEED - _SLACK:
            yield f"Page {number} has a bleed of less than 3 mm."


def annotations(pdf: Any) -> Iterator[str]:
    """No link or note lies on the sheet."""
    for number, page in enumerate(pdf.pages, start=1):
        if len(page.obj.get("/Annots", ())):
            yield f"Page {number} has links or notes on it, which do not print."


def _box(box: Any) -> Box:
    left, bottom, right, top = (float(edge) for edge in box)
    return left, bottom, right, top


def _inside(inner: Box, outer: Box) -> bool:
    return (
        inner[0] >= outer[0] - _SLACK
        and inner[1] >= outer[1] - _SLACK
        and inner[2] <= outer[2] + _SLACK
        and inner[3] <= outer[3] + _SLACK
    )
