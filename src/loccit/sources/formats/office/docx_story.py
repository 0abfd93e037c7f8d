"""The blocks of a DOCX document in reading order."""

from collections.abc import Iterator

from loccit.model import Finding
from loccit.sources.formats.layout import Piece
from loccit.sources.formats.office.archive import Archive
from loccit.sources.formats.office.docx_styles import Styles
from loccit.sources.formats.office.docx_words import Gatherer, Line, chosen, on
from loccit.sources.formats.office.markup import Element, attribute, child, local
from loccit.sources.formats.office.story import Story
from loccit.sources.formats.roles import kind_of
from loccit.sources.formats.told import hidden_text, tracked_changes

_CONTENTS = ("Table of Contents",)
_LEFT_OUT = {"sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr"}
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


class WordStory(Story):
    """A document's main part, read block by block.

    Text boxes follow the paragraph that they are anchored in. ``title`` is what
    stands in the title's style.
    """

    def __init__(self, archive: Archive, main: str) -> None:
        self.title = ""
        self._archive, self._main = archive, main
        styles = archive.related(main, "styles") or ""
        self._styles = Styles(archive.xml(styles))
        self._notes = {
            call: _by_id(archive.xml(archive.related(main, kind) or ""))
            for call, kind in _NOTES.items()
        }
        self._gatherer = Gatherer()
        self._line = Line()
        self.called: list[Element] = []
        self.depth = 0

    def findings(self) -> Iterator[Finding]:
        """Yield what a person should know of the text that was read."""
        if self._gatherer.hidden:
            yield hidden_text()
        if self._gatherer.tracked:
            yield tracked_changes()

    def blocks(self, element: Element) -> Iterator[Piece]:
        """Yield the blocks inside ``element``."""
        for one in element:
            match local(one):
                case "p":
                    yield from self._paragraph(one)
                case "tbl":
                    yield from self._table(one)
                case "AlternateContent":
                    yield from self.blocks(chosen(one))
                case "sdt" if _is_contents(one):
                    continue
                case name if name not in _LEFT_OUT:
                    yield from self.blocks(one)

    def _paragraph(self, paragraph: Element) -> Iterator[Piece]:
        self._gatherer.gather(paragraph, self._line)
        self._gatherer.ended()
        mark = child(paragraph, "pPr", "rPr")
        if on(mark, "del") or on(mark, "moveFrom"):
            # Its end was deleted: it goes on in the next paragraph.
            return
        line, self._line = self._line, Line()
        role = self._styles.role(paragraph)
        words = "".join(line.words)
        if not role.contents:
            yield Piece(kind_of(role, words), words, role.level)
        if role.title and not self.title:
            self.title = words
        for box in (*line.boxes, *map(self._drawing, line.parts)):
            yield from self.blocks(box)
        found = (self._notes[call].get(id) for call, id in line.notes)
        self.called += [note for note in found if note is not None]
        yield from self.notes()

    def _drawing(self, id: str) -> Element:
        """Return the part of a diagram or chart, whose words are paragraphs too."""
        root = self._archive.xml(self._archive.related(self._main, id=id) or "")
        return root if root is not None else ()

    def _table(self, table: Element) -> Iterator[Piece]:
        rows = (row for row in _rows(table) if not on(child(row, "trPr"), "del"))
        yield from self.table([list(_cells(row)) for row in rows])


def _by_id(root: Element | None) -> dict[str, Element]:
    """Return the notes of a part; separators between notes and text are none."""
    return {
        attribute(note, "id") or "": note
        for note in (root if root is not None else ())
        if attribute(note, "type") in (None, "normal")
    }


def _is_contents(control: Element) -> bool:
    """Return whether a content control is a generated table of contents."""
    gallery = child(control, "sdtPr", "docPartObj", "docPartGallery")
    return gallery is not None and attribute(gallery, "val") in _CONTENTS


def _rows(table: Element) -> Iterator[Element]:
    return _inside(table, "tr")


def _cells(row: Element) -> Iterator[Element]:
    """Yield a row's cells but those that continue one from the row above."""
    for cell in _inside(row, "tc"):
        merge = child(cell, "tcPr", "vMerge")
        if merge is None or attribute(merge, "val") == "restart":
            yield cell


def _inside(element: Element, name: str) -> Iterator[Element]:
    """Yield the elements of that name, in content controls and the like too."""
    for one in element:
        if local(one) == name:
            yield one
        elif local(one) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _inside(one, name)
