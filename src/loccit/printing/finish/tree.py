"""Walking the objects of a PDF that is not written yet (pydyf's)."""

from collections.abc import Iterator
from typing import Any


def target(pdf: Any, reference: Any) -> Any:
    """Return the object that ``reference`` (b"12 0 R") names; others as they are."""
    if isinstance(reference, bytes) and reference.endswith(b" R"):
        return pdf.objects[int(reference.split()[0])]
    return reference


def elements(pdf: Any) -> Iterator[Any]:
    """Yield the structure elements of ``pdf`` that its tree reaches, in order."""
    root = target(pdf, pdf.catalog["StructTreeRoot"])
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if "S" in element:
            yield element
        kids = (target(pdf, kid) for kid in element.get("K", ()))
        waiting.extend(reversed([k for k in kids if _is_element(k) or k is root]))


def _is_element(thing: Any) -> bool:
    return isinstance(thing, dict) and thing.get("Type") == "/StructElem"


def parents(pdf: Any) -> list[Any]:
    """Return the parent tree's numbers, a list of key, value, key, value …"""
    root = target(pdf, pdf.catalog["StructTreeRoot"])
    found: list[Any] = target(pdf, root["ParentTree"])["Nums"]
    return found
