"""What a paragraph of a DOCX document is, told from its style and its numbering."""

from dataclasses import dataclass

from loccit.sources.formats.office.markup import Element, attribute, child, within
from loccit.sources.formats.roles import Role, level_of, role


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based: str | None
    level: int | None
    listed: bool | None


class Styles:
    """The paragraph styles of a document; ``root`` is its ``w:styles``."""

    def __init__(self, root: Element | None) -> None:
        found = within(root, "style") if root is not None else ()
        self._styles = {attribute(one, "styleId") or "": _style(one) for one in found}

    def role(self, paragraph: Element) -> Role:
        """Return what ``paragraph`` is; what it says itself goes before its style."""
        said = child(paragraph, "pPr")
        chain = self._chain(_value(said, "pStyle"))
        names = [style.name for style in chain]
        own = [_Style("", None, _level(said), _listed(said)), *chain]
        level = next((s.level for s in own if s.level is not None), None)
        listed = next((s.listed for s in own if s.listed is not None), False)
        return role(names, level, listed)

    def _chain(self, id: str | None) -> list[_Style]:
        """Return the style and those it is based on; a circle ends there."""
        found: list[_Style] = []
        seen: set[str] = set()
        while id is not None and id in self._styles and id not in seen:
            seen.add(id)
            found.append(self._styles[id])
            id = self._styles[id].based
        return found


def _style(element: Element) -> _Style:
    name = (_value(element, "name") or "").lower()
    said = child(element, "pPr")
    named = level_of(name)
    level = _level(said) if named is None else named
    return _Style(name, _value(element, "basedOn"), level, _listed(said))


def _value(element: Element | None, *names: str) -> str | None:
    found = child(element, *names)
    return None if found is None else attribute(found, "val")


def _level(said: Element | None) -> int | None:
    value = _value(said, "outlineLvl")
    return int(value) if value is not None and value.isdecimal() else None


def _listed(said: Element | None) -> bool | None:
    """Return whether there is a list mark; number 0 takes that of a style away."""
    value = _value(said, "numPr", "numId")
    return None if value is None else value != "0"
