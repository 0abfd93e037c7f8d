"""The web page as a browser has it: elements by id, words and markers of each."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Element = Any
"""An element of lxml, which has no types."""

_UNSEEN = frozenset({"script", "style", "template"})
# Their words do not run on into those beside them.
_BOXES = frozenset(
    {"p", "div", "li", "dt", "dd", "td", "th", "tr", "br", "section", "blockquote"}
)


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker, "[S1 ¶2]", and where it leads; None where it stands in a link."""

    words: str
    href: str | None


@dataclass(frozen=True)
class Document:
    """A page's elements; ``twice`` are ids that more than one has."""

    root: Element
    ids: dict[str, Element] = field(default_factory=dict)
    twice: tuple[str, ...] = ()

    def links(self) -> Iterator[str]:
        """Yield the id that each link inside the page leads to."""
        for link in self.root.iter("a"):
            href = link.get("href") or ""
            if href.startswith("#"):
                yield href[1:]


def parse(path: Path) -> Document:
    """Return the page in the file ``path``."""
    from lxml import etree

    root = etree.fromstring(path.read_text("utf-8"), etree.HTMLParser())
    named = [(one.get("id"), one) for one in root.iter() if one.get("id")]
    counts = Counter(id for id, _ in named)
    twice = tuple(id for id, count in counts.items() if count > 1)
    return Document(root, dict(reversed(named)), twice)


def names(element: Element) -> list[str]:
    """Return the classes of an element."""
    return (element.get("class") or "").split()


def around(element: Element, name: str) -> Element | None:
    """Return the nearest element around this one with a tag or class ``name``."""
    return next(
        (
            one
            for one in element.iterancestors()
            if one.tag == name or name in names(one)
        ),
        None,
    )


def text(element: Element) -> str:
    """Return the words of an element, less markers and the calls of notes."""
    return "".join(_pieces(element))


def markers(element: Element) -> tuple[Marker, ...]:
    """Return the markers inside an element, in order."""
    return tuple(
        Marker(" ".join("".join(one.itertext()).split()), one.get("href"))
        for one in element.iter("a", "span")
        if "marker" in names(one)
    )


def _pieces(element: Element) -> Iterator[str]:
    """Yield the words inside ``element``, which itself may be hidden."""
    yield element.text or ""
    for one in element:
        box = " " if one.tag in _BOXES else ""
        yield box
        if _seen(one):
            yield from _pieces(one)
        yield box + (one.tail or "")


def _seen(element: Element) -> bool:
    return (
        isinstance(element.tag, str)
        and element.tag not in _UNSEEN
        and element.get("hidden") is None
        and not {"marker", "call"}.intersection(names(element))
    )
