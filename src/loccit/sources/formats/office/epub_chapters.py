"""The chapters of an e-book, made ready for Pandoc so that it loses no words.

Pandoc drops title pages, chapters outside of the linear order, and notes that stand in
another file than their call; it reads hidden words, glosses and descriptions of
pictures as text.
"""

import posixpath
import re
from html.entities import html5
from urllib.parse import unquote

from loccit.child import RefusedError
from loccit.sources.formats.office.markup import (
    Element,
    attribute,
    local,
    parse,
    written,
)

_EPUB = "{http://www.idpf.org/2007/ops}type"
_CALLS = {"noteref", "doc-noteref"}
_NOTES = {"footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"}
_BACK = {"backlink", "referrer", "doc-backlink"}
_UNSEEN = {"nav", "rt", "rp", "script", "style", "template"}
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]*;)")
_OF_XML = {b"amp;", b"lt;", b"gt;", b"quot;", b"apos;"}
_NO_DISPLAY = re.compile(r"display\s*:\s*none")

Place = tuple[str, str]


def ready(parts: dict[str, bytes], names: list[str]) -> dict[str, bytes]:
    """Return the chapters ``names`` of ``parts`` anew; one that is no XML stays."""
    trees = {name: tree for name in names if (tree := _tree(parts, name)) is not None}
    notes = {
        (name, attribute(one, "id") or ""): one
        for name, tree in trees.items()
        for one in tree.iter("*")
        if _roles(one) & _NOTES
    }
    for name, tree in trees.items():
        _plain(tree, _called(name, tree, notes))
    return {name: written(tree) for name, tree in trees.items()}


def _tree(parts: dict[str, bytes], name: str) -> Element | None:
    """Return the root of a chapter, None if it is no well-formed XHTML."""
    try:
        return parse(_NAMED.sub(_number, parts[name]), name)
    except (KeyError, RefusedError):
        return None


def _number(entity: re.Match[bytes]) -> bytes:
    """Return HTML's named character by its number, which XML knows too."""
    chars = html5.get(entity[1].decode())
    if entity[1] in _OF_XML or chars is None:
        return entity[0]
    return "".join(f"&#{ord(char)};" for char in chars).encode()


def _roles(element: Element) -> set[str]:
    """Return what ``element`` is, as EPUB or ARIA says it."""
    said = f"{element.get(_EPUB) or ''} {element.get('role') or ''}"
    return set(said.split())


def _called(
    name: str, tree: Element, notes: dict[Place, Element]
) -> dict[Element, Element]:
    """Return each call in a chapter with its note."""
    calls = [one for one in tree.iter("*") if _roles(one) & _CALLS]
    places = ((call, _place(name, attribute(call, "href") or "")) for call in calls)
    return {call: notes[place] for call, place in places if place in notes}


def _place(name: str, href: str) -> Place:
    file, _, id = href.partition("#")
    folder = posixpath.dirname(name)
    target = posixpath.normpath(posixpath.join(folder, unquote(file))) if file else name
    return target, id


def _plain(tree: Element, called: dict[Element, Element]) -> None:
    """Leave of a chapter what its page shows, with its notes at its end."""
    body = next((one for one in tree if local(one) == "body"), tree)
    for one in list(tree.iter("*")):
        if one not in called:
            one.attrib.pop(_EPUB, None)
            one.attrib.pop("role", None)
    moved = {note: f"note-{at}" for at, note in enumerate(called.values())}
    for call, note in called.items():
        call.set(_EPUB, "noteref")
        call.set("href", f"#{moved[note]}")
    for note, id in moved.items():
        body.append(_aside(note, id))
    for one in list(tree.iter("*")):
        one.attrib.pop("alt", None)
        if _is_unseen(one):
            _take_out(one)


def _aside(note: Element, id: str) -> Element:
    """Return what a note holds in the form in which Pandoc knows one."""
    aside = note.makeelement("{http://www.w3.org/1999/xhtml}aside")
    aside.set(_EPUB, "footnote")
    aside.set("id", id)
    for back in [one for one in note.iter("*") if _roles(one) & _BACK]:
        _take_out(back)
    aside.text = note.text
    aside.extend(list(note))
    note.text = None
    return aside


def _is_unseen(element: Element) -> bool:
    return (
        local(element) in _UNSEEN
        or "hidden" in element.attrib
        or bool(_NO_DISPLAY.search(element.get("style") or ""))
    )


def _take_out(element: Element) -> None:
    """Take an element out of its tree; the words after it stay."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if before is None:
        parent.text = (parent.text or "") + (element.tail or "")
    else:
        before.tail = (before.tail or "") + (element.tail or "")
    parent.remove(element)
