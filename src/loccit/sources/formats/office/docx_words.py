"""The words of a paragraph of a DOCX document, as they stand on its page."""

from dataclasses import dataclass, field

from loccit.sources.formats.office.markup import Element, attribute, child, local
from loccit.sources.formats.symbols import raised, symbol

_LEFT_OUT = {
    "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr",
    # what a tracked change took away
    "del", "moveFrom", "delText", "delInstrText",
    # the code of a field, whose result is kept, and the gloss above a word
    "instrText", "fldData", "rt",
}  # fmt: skip
_SPACES = {"tab", "ptab", "br", "cr"}
_NOTES = ("footnoteReference", "endnoteReference")
# A drawing's reference to its part, by the attribute that holds it.
_PARTS = {"relIds": "dm", "chart": "id"}


@dataclass(slots=True)
class Line:
    """What one paragraph holds, gathered: its words, and what hangs on it.

    ``notes`` are kind and id of the footnotes and endnotes called, ``boxes`` the
    contents of the text boxes anchored in it, ``parts`` the relationships of its
    diagrams and charts.
    """

    words: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Gatherer:
    """Gathers the words of paragraph after paragraph of one story.

    A field (a page number, a date) may go on from one paragraph to the next:
    ``fields`` holds, for each that is open, whether its result is reached.
    ``hidden`` and ``tracked`` say whether such text was met.
    """

    fields: list[bool] = field(default_factory=list)
    hidden: bool = False
    tracked: bool = False

    def gather(self, element: Element, line: Line) -> None:
        """Add to ``line`` what stands inside ``element``."""
        for one in element:
            name = local(one)
            if name == "fldChar":
                self._field(attribute(one, "fldCharType"))
            elif name in ("ins", "del", "moveFrom", "moveTo"):
                self.tracked = True
            if name in _PARTS:
                line.parts.append(attribute(one, _PARTS[name]) or "")
            elif name == "AlternateContent":
                self.gather(chosen(one), line)
            elif name == "txbxContent":
                line.boxes.append(one)
            elif name == "r" and on(one, "rPr", "vanish"):
                self._pass_over(one)
            elif name not in _LEFT_OUT:
                self._add(one, name, line)

    def ended(self) -> None:
        """Note a paragraph's end: the code of a field left open ends there too."""
        while self.fields and not self.fields[-1]:
            self.fields.pop()

    def _add(self, one: Element, name: str, line: Line) -> None:
        if not all(self.fields):
            self.gather(one, Line())
        elif name == "t":
            line.words.append(one.text or "")
        elif name in _SPACES:
            line.words.append(" ")
        elif name == "noBreakHyphen":
            line.words.append("\u2011")
        elif name == "sym":
            line.words.append(
                symbol(attribute(one, "font"), attribute(one, "char") or "")
            )
        elif name == "r" and (place := child(one, "rPr", "vertAlign")) is not None:
            line.words.append(self._raised(one, attribute(place, "val"), line))
        elif name in _NOTES:
            line.notes.append((name, attribute(one, "id") or ""))
        else:
            self.gather(one, line)

    def _raised(self, run: Element, place: str | None, line: Line) -> str:
        """Return the words of a run above or below the line; add its notes."""
        inner = Line(notes=line.notes, boxes=line.boxes, parts=line.parts)
        self.gather(run, inner)
        return raised("".join(inner.words), place or "")

    def _pass_over(self, run: Element) -> None:
        """Note a run that is not shown; fields begin and end in such runs too."""
        unseen = Line()
        self.gather(run, unseen)
        self.hidden |= bool("".join(unseen.words).strip())

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self.fields.append(False)
        elif self.fields and kind == "separate":
            self.fields[-1] = True
        elif self.fields and kind == "end":
            self.fields.pop()


def chosen(alternatives: Element) -> Element:
    """Return the one of several forms of the same content that is read."""
    choice = child(alternatives, "Choice")
    fallback = child(alternatives, "Fallback")
    if choice is not None and len(choice):
        return choice
    return fallback if fallback is not None else ()


def on(element: Element | None, *names: str) -> bool:
    """Return whether the property ``names`` of ``element`` is there and not off."""
    found = child(element, *names)
    return found is not None and attribute(found, "val") not in ("0", "false", "off")
