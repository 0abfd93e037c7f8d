"""XML of unknown origin, read without what it asks for from elsewhere.

Elements are known by their local names: the transitional and the strict form of
Office Open XML differ in nothing else.
"""

from collections.abc import Iterator
from typing import Any

from loccit.child import RefusedError

Element = Any


def parse(content: bytes, part: str) -> Element:
    """Return the root of ``content``; ``part`` names it in the message.

    No entity is resolved, no DTD loaded, nothing fetched. Raises
    :class:`RefusedError` when it is not well formed or nested too deeply.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise RefusedError(f"Its part {part} is damaged ({error.msg}).") from None


def written(root: Element) -> bytes:
    """Return the document of ``root`` as XML in UTF-8."""
    from lxml import etree

    content: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return content


def local(element: Element) -> str:
    """Return the element's name without its namespace; "" for an entity."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str | None:
    """Return the attribute of that local name, None if there is none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: Element | None, *names: str) -> Element | None:
    """Return the first child ``names[0]``, its first child ``names[1]`` …"""
    for name in names:
        if element is None:
            return None
        element = next((one for one in element if local(one) == name), None)
    return element


def within(element: Element, name: str) -> Iterator[Element]:
    """Yield every element of that local name inside ``element``."""
    return (one for one in element.iter() if local(one) == name)


def holds(element: Element, name: str) -> bool:
    """Return whether an element of that local name is inside ``element``."""
    return next(within(element, name), None) is not None
