"""What a paragraph is, told from its style and what it says of itself."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from loccit.model import BlockKind
from loccit.sources.formats.shapes import byline

# Word's own styles keep these names in every language; their ids do not.
_HEADING = re.compile(r"heading ([1-9])")
_CONTENTS = re.compile(r"toc (?:\d|heading)|table of figures")
_LISTED = re.compile(r"list (?:bullet|number)(?: \d)?")
_NO_HEADING = 9


@dataclass(frozen=True, slots=True)
class Role:
    """What a paragraph is: a heading of ``level``, 0 for the ``title``, or text.

    ``contents`` says that it is a line of a table of contents.
    """

    kind: BlockKind = "paragraph"
    level: int = 0
    contents: bool = False
    title: bool = False


def role(names: Collection[str], level: int | None, listed: bool) -> Role:
    """Return what a paragraph is.

    ``names`` are those of its style and of all that it is based on, in lower case;
    ``level`` is its outline level from 0, 9 for none; ``listed`` says that it has a
    list mark.
    """
    if any(_CONTENTS.fullmatch(name) for name in names):
        return Role(contents=True)
    if "title" in names:
        return Role("heading", title=True)
    if level is not None and level != _NO_HEADING:
        return Role("heading", level + 1)
    if "caption" in names:
        return Role("caption")
    listed = listed or any(_LISTED.fullmatch(name) for name in names)
    return Role("list-item" if listed else "paragraph")


def level_of(name: str) -> int | None:
    """Return the outline level of a style of this name, None if it gives none."""
    found = _HEADING.fullmatch(name)
    return int(found[1]) - 1 if found else None


def kind_of(role: Role, words: str) -> BlockKind:
    """Return what a paragraph of these ``words`` is; some are bylines."""
    return "byline" if role.kind == "paragraph" and byline(words) else role.kind
