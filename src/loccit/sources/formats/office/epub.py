"""E-books: the chapters in the order of the spine, by Pandoc's reader of XHTML."""

import posixpath
import re
from typing import Any
from urllib.parse import unquote

from loccit.child import RefusedError
from loccit.sources.formats.format import Extracted, Metadata
from loccit.sources.formats.layout import lay_out
from loccit.sources.formats.office.archive import EPUB, Archive, unpack
from loccit.sources.formats.office.core import words_of
from loccit.sources.formats.office.epub_chapters import ready
from loccit.sources.formats.office.markup import (
    Element,
    attribute,
    child,
    local,
    within,
    written,
)
from loccit.sources.formats.pandoc import extractor, tree
from loccit.sources.formats.properties import metadata
from loccit.sources.formats.tree import pieces

_CONTAINER = "META-INF/container.xml"
# Scrambled fonts are no protection of the words (EPUB 3.3, section 4.2.6.3.1).
_FONTS_ONLY = {
    "http://www.idpf.org/2008/embedding",
    "http://ns.adobe.com/pdf/enc#RC",
}
_ISBN = re.compile(r"(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx]")


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the chapters without navigation; see ``formats.Format``."""
    archive = unpack(content, EPUB)
    _refuse_protected(archive)
    name = _package(archive)
    package = archive.xml(name)
    if package is None:
        raise RefusedError("Its list of chapters is missing.")
    chapters = ready(archive.parts, _spine(package, posixpath.dirname(name)))
    book = Archive({**archive.parts, name: written(package), **chapters})
    text, blocks = lay_out(pieces(tree(book.zipped(), "epub")))
    return Extracted(
        extractor=extractor(),
        text=text,
        blocks=blocks,
        metadata=_metadata(child(package, "metadata")),
    )


def _refuse_protected(archive: Archive) -> None:
    encryption = archive.xml("META-INF/encryption.xml")
    methods = within(encryption, "EncryptionMethod") if encryption is not None else ()
    if any(attribute(one, "Algorithm") not in _FONTS_ONLY for one in methods):
        raise RefusedError("It is protected against copying and cannot be read.")


def _package(archive: Archive) -> str:
    """Return the name of the part that lists the others."""
    container = archive.xml(_CONTAINER)
    files = within(container, "rootfile") if container is not None else ()
    return next((attribute(one, "full-path") or "" for one in files), "")


def _spine(package: Element, folder: str) -> list[str]:
    """Return the chapters in reading order; take tables of contents out of it.

    What is aside from the linear order (notes, as a rule) is read in its place.
    """
    guide = {
        _target(one, folder)
        for one in within(package, "reference")
        if attribute(one, "type") == "toc"
    }
    items = {attribute(one, "id"): one for one in within(package, "item")}
    chapters: list[str] = []
    for step in list(within(package, "itemref")):
        item = items.get(attribute(step, "idref"))
        name = _target(item, folder) if item is not None else ""
        if item is None or name in guide or _is_navigation(item):
            step.getparent().remove(step)
        else:
            step.attrib.pop("linear", None)
            chapters.append(name)
    return chapters


def _is_navigation(item: Element) -> bool:
    return "nav" in (attribute(item, "properties") or "").split()


def _target(element: Element, folder: str) -> str:
    href = (attribute(element, "href") or "").partition("#")[0]
    return posixpath.normpath(posixpath.join(folder, unquote(href)))


def _metadata(said: Element | None) -> Metadata:
    """Return the Dublin Core of the package, under CSL's names."""
    if said is None:
        return {}
    words = words_of(said)
    authors = (one.text or "" for one in said if local(one) == "creator")
    found = metadata(
        title=_first(said, "title"),
        authors=authors,
        language=_first(said, "language"),
        publisher=words.get("publisher", ""),
        issued=_issued(said),
    )
    isbn = next(filter(None, map(_isbn, said)), "")
    return {**found, "ISBN": isbn} if isbn else found


def _first(said: Element, name: str) -> str:
    """Return the first of several: a book's main title and main language."""
    found = child(said, name)
    return "" if found is None else found.text or ""


def _issued(said: Element) -> str:
    """Return the day of publication; EPUB 2 has other days beside it."""
    dates = {attribute(one, "event"): one.text for one in said if local(one) == "date"}
    return dates.get("publication") or dates.get(None) or ""


def _isbn(identifier: Element) -> str:
    words = re.sub(r"(?i)^urn:isbn:", "", (identifier.text or "").strip())
    named = "isbn" in str(identifier.attrib).lower() or words != identifier.text
    fits = local(identifier) == "identifier" and _ISBN.fullmatch(words)
    return words if fits and named else ""
