"""The blocks of an OpenDocument text in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from loccit.model import BlockKind, Finding
from loccit.sources.formats.layout import Piece
from loccit.sources.formats.office.archive import Archive
from loccit.sources.formats.office.markup import Element, attribute, child, holds, local
from loccit.sources.formats.office.odt_styles import Styles
from loccit.sources.formats.office.story import Story
from loccit.sources.formats.shapes import byline
from loccit.sources.formats.symbols import raised
from loccit.sources.formats.told import hidden_text, tracked_changes

_LEFT_OUT = {
    "annotation", "annotation-end", "change-info", "forms", "event-listeners",
    "sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls",
    # made from the text itself
    "table-of-content", "illustration-index", "table-index", "object-index",
    "alphabetical-index", "user-index",
    # the gloss above a word, and what is never shown
    "ruby-text", "script", "hidden-paragraph",
}  # fmt: skip
_SVG = "svg-compatible"
_SPACES = {"s", "tab", "line-break", "soft-page-break"}
_DRAWN = {"frame", "custom-shape", "rect", "ellipse", "g", "polygon", "path"}
_SIGNS = {"mi", "mn", "mo", "mtext"}


@dataclass(slots=True)
class _Line:
    """What one paragraph holds: words, notes called, and what is drawn in it."""

    words: list[str] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)
    drawn: list[Element] = field(default_factory=list)


class TextStory(Story):
    """A document's body. ``title`` is what stands in the title's style."""

    def __init__(self, archive: Archive) -> None:
        self.title = ""
        self.called: list[Element] = []
        self.depth = 0
        self._archive = archive
        self._styles = Styles(archive.xml("styles.xml"), archive.xml("content.xml"))
        self._hidden = False
        self._tracked = False

    def findings(self) -> Iterator[Finding]:
        """Yield what a person should know of the text that was read."""
        if self._hidden:
            yield hidden_text()
        if self._tracked:
            yield tracked_changes()

    def blocks(
        self, element: Element, kind: BlockKind = "paragraph"
    ) -> Iterator[Piece]:
        """Yield the blocks inside ``element``; a paragraph there is a ``kind``."""
        for one in element:
            match local(one):
                case "p" | "h":
                    yield from self._paragraph(one, kind)
                case "list-item" | "list-header":
                    yield from self.blocks(one, "list-item")
                case "table":
                    rows = ([*_cells(row)] for row in _rows(one))
                    yield from self.table([row for row in rows if row])
                case "tracked-changes":
                    self._tracked |= holds(one, "changed-region")
                case "section" if attribute(one, "display") == "none":
                    self._hidden = True
                case _ if not _left_out(one):
                    yield from self.blocks(one, kind)

    def _paragraph(self, paragraph: Element, kind: BlockKind) -> Iterator[Piece]:
        line = _Line()
        if self._styles.hidden(paragraph, "paragraph"):
            self._hidden |= bool("".join(paragraph.itertext()).strip())
        else:
            self._gather(paragraph, line)
        yield self._piece(paragraph, "".join(line.words), kind)
        for drawn in line.drawn:
            yield from self.blocks([drawn])
        self.called += line.notes
        yield from self.notes()

    def _piece(self, paragraph: Element, words: str, kind: BlockKind) -> Piece:
        if local(paragraph) == "h":
            level = attribute(paragraph, "outline-level") or ""
            return Piece("heading", words, int(level) if level.isdecimal() else 1)
        styled = self._styles.kind(paragraph)
        if styled == "heading":
            self.title = self.title or words
        elif not styled and kind == "paragraph" and byline(words):
            styled = "byline"
        return Piece(styled or kind, words)

    def _gather(self, element: Element, line: _Line) -> None:
        """Add to ``line`` what stands inside ``element``."""
        line.words.append(element.text or "")
        for one in element:
            self._add(one, line)
            line.words.append(one.tail or "")

    def _add(self, one: Element, line: _Line) -> None:
        name = local(one)
        if name in _SPACES:
            line.words.append(" ")
        elif name == "note":
            body = child(one, "note-body")
            line.notes += [] if body is None else [body]
        elif name == "object":
            line.words.append(self._formula(attribute(one, "href") or ""))
        elif name in _DRAWN and holds(one, "p"):
            line.drawn.append(one)
        elif name == "span" and self._styles.hidden(one, "text"):
            self._hidden |= bool("".join(one.itertext()).strip())
        elif name == "span" and (place := self._styles.place(one)):
            inner = _Line(notes=line.notes, drawn=line.drawn)
            self._gather(one, inner)
            line.words.append(raised("".join(inner.words), place))
        elif not _left_out(one):
            self._gather(one, line)

    def _formula(self, href: str) -> str:
        """Return the signs of a formula, which is a document of its own (MathML)."""
        root = self._archive.xml(f"{href.removeprefix('./')}/content.xml")
        if root is None or local(root) != "math":
            return ""
        return "".join(one.text or "" for one in root.iter() if local(one) in _SIGNS)


def _left_out(element: Element) -> bool:
    """Return whether nothing inside ``element`` is on the page."""
    name = local(element)
    if name == "hidden-text":
        return attribute(element, "is-hidden") != "false"
    # A picture's title and description; a field of the text is named title too.
    return name in _LEFT_OUT or _SVG in element.tag


def _rows(table: Element) -> Iterator[Element]:
    for one in table:
        if local(one) == "table-row":
            yield one
        elif local(one) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(one)


def _cells(row: Element) -> Iterator[Element]:
    """Yield a row's cells but those that another one covers."""
    return (one for one in row if local(one) == "table-cell")
