"""Running heads and page numbers are artifacts, not part of what is read out."""

from typing import Any

from pydyf import Dictionary

from loccit.printing.finish.tree import elements, parents, target


def set_apart(pdf: Any) -> None:
    """Mark as artifact the content of margin boxes, which the tree does not reach.

    WeasyPrint gives it structure elements without linking them; a reader would
    still find them through the parent tree.
    """
    reached = {element.reference for element in elements(pdf)}
    numbers = parents(pdf)
    for page in map(_of(pdf), pdf.page_references):
        owners = numbers[2 * page["StructParents"] + 1]
        strays = {n for n, owner in enumerate(owners) if owner not in reached}
        for n in strays:
            owners[n] = b"null"
        _mark(target(pdf, page["Contents"]).stream, strays)


def _of(pdf: Any) -> Any:
    return lambda reference: target(pdf, reference)


def _mark(operators: list[Any], strays: set[int]) -> None:
    """Rewrite "/Span <</MCID 5>> BDC" of the content ``strays``."""
    for place, operator in enumerate(operators):
        if operator != b"BDC":
            continue
        if operators[place - 1].get("MCID") in strays:
            operators[place - 2] = "/Artifact"
            # ISO 32000-1, 14.8.2.2.2: the kinds of artifact.
            operators[place - 1] = Dictionary({"Type": "/Pagination"})
