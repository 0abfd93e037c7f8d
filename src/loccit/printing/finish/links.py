"""Link annotations: described for the screen, taken out for the press."""

from typing import Any

from pydyf import Array, String

from loccit.printing.finish.tree import elements, parents, target


def describe(laid_out: list[Any]) -> None:
    """Give each link the words it stands on as description: ISO 14289-1, 7.18.5."""
    for box in laid_out:
        annotation = getattr(box, "link_annotation", None)
        if annotation is not None and box.element is not None:
            words = " ".join("".join(box.element.itertext()).split())
            title = box.element.get("title") or box.element.get("aria-label") or words
            if title:
                annotation["Contents"] = String(title)


def remove(pdf: Any) -> None:
    """Take out all links: PDF/X-4 allows no annotation on the printed sheet.

    Their words stay where they are, as plain Span elements.
    """
    for reference in pdf.page_references:
        target(pdf, reference).pop("Annots", None)
    for element in elements(pdf):
        if element["S"] == "/Link":
            element["S"] = "/Span"
            kept = [kid for kid in element["K"] if not _is_object(target(pdf, kid))]
            element["K"] = Array(kept)
    numbers = parents(pdf)
    del numbers[2 * len(pdf.page_references) :]
    for thing in pdf.objects:
        if isinstance(thing, dict) and thing.get("Type") in ("/Annot", "/OBJR"):
            thing.clear()


def _is_object(thing: Any) -> bool:
    return isinstance(thing, dict) and thing.get("Type") == "/OBJR"
