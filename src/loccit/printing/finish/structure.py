"""The structure tree: header cells, figures and notes as PDF/UA-1 asks for them."""

from collections.abc import Iterator
from typing import Any

from pydyf import Array, Dictionary, String

from loccit.printing.finish.tree import elements, target

# A CSS pixel is 1/96 inch, a PDF point 1/72 inch.
POINTS = 0.75


def boxes(document: Any) -> Iterator[Any]:
    """Yield every box of WeasyPrint's layout, page by page."""
    for page in document.pages:
        waiting = [page._page_box]
        while waiting:
            box = waiting.pop()
            # An absolutely placed box hides behind a placeholder.
            box = getattr(box, "_box", box)
            yield box
            waiting.extend(reversed(getattr(box, "children", ())))


def scope_headers(laid_out: list[Any]) -> None:
    """Give each TH its Scope: ISO 14289-1, 7.5, where cells name no headers.

    WeasyPrint leaves a cell's structure element on its box as ``mark``.
    """
    for box in laid_out:
        mark = getattr(box, "mark", None)
        if isinstance(mark, dict) and mark.get("S") == "/TH":
            row = box.element.get("scope") in ("row", "rowgroup")
            mark["A"]["Scope"] = "/Row" if row else "/Column"


def place_figures(document: Any, pdf: Any) -> None:
    """Turn figures' boxes from CSS pixels, downwards, into points, upwards."""
    heights = dict(zip(pdf.page_references, map(_height, document.pages), strict=True))
    for element in elements(pdf):
        box = element.get("A", {}).get("BBox") if element["S"] == "/Figure" else None
        if box:
            left, top, right, bottom = (edge * POINTS for edge in box)
            height = heights[element["Pg"]]
            element["A"]["BBox"] = Array([left, height - bottom, right, height - top])


def _height(page: Any) -> float:
    return float(page.height) * POINTS


def number_notes(pdf: Any) -> None:
    """Give each Note an ID of its own: ISO 14289-1, 7.9.

    Ids stand in the root's IDTree too (ISO 32000-1, 14.7.2), those of header cells
    with them.
    """
    number = 0
    for element in elements(pdf):
        if element["S"] == "/Note" and "ID" not in element:
            number += 1
            element["ID"] = String(f"note-{number:05}")
    known = sorted((e["ID"].string, e.reference) for e in elements(pdf) if "ID" in e)
    if known:
        pairs = [part for id, place in known for part in (String(id), place)]
        root = target(pdf, pdf.catalog["StructTreeRoot"])
        root["IDTree"] = Dictionary({"Names": Array(pairs)})
