"""Link annotations: described for the screen, taken out for the press."""

from typing import Any

from pydyf import Array, String

from loccit.printing.finish.tree import elements, parents, target


def describe(laid_out: list[Any]) -> None:
    """Give each link the words it stands on as description: ISO 14289-1, 7.18.5."""
    for box in laid_out:
        annotation = getattr(box, "link_annotation", None)
        if annotation is not None and _is_link(box):
            words = " ".join("".join(box.element.itertext()).split())
            title = box.element.get("title") or box.element.get("aria-label") or words
            if title:
                annotation["Contents"] = String(title)


def drop_nested(pdf: Any, laid_out: list[Any]) -> None:
    """Take out the links of elements inside a link.

    WeasyPrint gives every inline element inside an ``a`` an annotation of its own,
    over a part of the link's; ISO 14289-1, 7.18.5, wants each in a Link.
    """
    found = (box for box in laid_out if getattr(box, "link_annotation", None))
    inner = [box.link_annotation for box in found if not _is_link(box)]
    _take_out(pdf, inner)


def _is_link(box: Any) -> bool:
    return box.element is not None and box.element_tag.split(":")[0] == "a"


def remove(pdf: Any) -> None:
    """Take out all links: PDF/X-4 allows no annotation on the printed sheet.

    Their words stay where they are, as plain Span elements.
    """
    _take_out(pdf, [thing for thing in pdf.objects if _is(thing, "/Annot")])
    for element in elements(pdf):
        if element["S"] == "/Link":
            element["S"] = "/Span"


def _take_out(pdf: Any, annotations: list[Any]) -> None:
    """Remove ``annotations`` from pages, structure elements and the parent tree."""
    gone = {annotation.reference for annotation in annotations}
    keys = {annotation.get("StructParent") for annotation in annotations}
    for page in (target(pdf, reference) for reference in pdf.page_references):
        kept = [note for note in page.get("Annots", ()) if note not in gone]
        page["Annots"] = Array(kept)
        if not kept:
            del page["Annots"]
    for element in elements(pdf):
        element["K"] = Array(k for k in element["K"] if not _shows(pdf, k, gone))
    numbers = parents(pdf)
    # Keys stand at even places, each with its element behind it. Pages come first,
    # and have keys that no annotation has.
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    numbers[:] = [part for pair in pairs if pair[0] not in keys for part in pair]
    for annotation in annotations:
        annotation.clear()


def _shows(pdf: Any, kid: Any, gone: set[bytes]) -> bool:
    thing = target(pdf, kid)
    return _is(thing, "/OBJR") and thing["Obj"] in gone


def _is(thing: Any, kind: str) -> bool:
    return isinstance(thing, dict) and thing.get("Type") == kind
