"""What styles say of the words of an OpenDocument text."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.model import BlockKind
from loccit.sources.formats.office.markup import Element, attribute, child, within


@dataclass(frozen=True, slots=True)
class Style:
    """A style: ``place`` is "superscript", "subscript" or "" for neither."""

    name: str
    parent: str | None
    hidden: bool
    place: str


class Styles:
    """All styles of a document; ``roots`` are the parts in which they stand."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles = {
            (attribute(one, "family") or "", attribute(one, "name") or ""): _style(one)
            for root in roots
            if root is not None
            for one in within(root, "style")
        }

    def kind(self, paragraph: Element) -> BlockKind | None:
        """Return "heading" for a title and "caption", None for other paragraphs."""
        names = {style.name for style in self._chain("paragraph", paragraph)}
        if "Title" in names:
            return "heading"
        return "caption" if "Caption" in names else None

    def hidden(self, element: Element, family: str) -> bool:
        """Return whether the words of ``element`` are not shown."""
        return any(style.hidden for style in self._chain(family, element))

    def place(self, span: Element) -> str:
        """Return where on the line the words of ``span`` stand."""
        chain = self._chain("text", span)
        return next((style.place for style in chain if style.place), "")

    def _chain(self, family: str, element: Element) -> Iterator[Style]:
        """Yield the element's style and its parents; a circle ends there."""
        name = attribute(element, "style-name")
        seen: set[str] = set()
        while name is not None and name not in seen:
            seen.add(name)
            # Styles of the program itself may be named without being written down.
            style = self._styles.get((family, name), Style(name, None, False, ""))
            yield style
            name = style.parent


def _style(element: Element) -> Style:
    words = child(element, "text-properties")
    position = (attribute(words, "text-position") or "") if words is not None else ""
    above, below = position.startswith("super"), position.startswith("sub")
    return Style(
        name=attribute(element, "name") or "",
        parent=attribute(element, "parent-style-name"),
        hidden=words is not None and attribute(words, "display") == "none",
        place="superscript" if above else "subscript" if below else "",
    )
