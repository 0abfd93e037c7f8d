"""The lines of a plain text, in groups between blank ones and drawn rules."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loccit.sources.formats.shapes import CLOSES, list_marker

# A longer line is no line of wrapped text: typewriters and mail stop before it.
WRAPPED = 100
_RULE = re.compile(r"[\s|+:=*_~-]+")
_UNDER = re.compile(r"(=)\1{2,}\s*|([-~^])\2{2,}\s*")
_LONGEST_TITLE = 120
_INDENT = 2
# The share of the width under which a line could have held the next one's word.
_SHORT = 0.8


@dataclass(frozen=True, slots=True)
class Line:
    """One line and where it starts in the text."""

    start: int
    text: str

    @property
    def first(self) -> int:
        """Where its words begin, after indent and list mark."""
        return self.start + list_marker(self.text)

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.start + len(self.text.rstrip())

    @property
    def indent(self) -> int:
        """How many characters stand before its words or list mark."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def marked(self) -> bool:
        """Whether it begins with a list mark."""
        return list_marker(self.text) > self.indent

    @property
    def closes(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(CLOSES.search(self.text.rstrip()))


@dataclass(frozen=True, slots=True)
class Group:
    """Lines without a blank one between.

    ``level`` is 1 for a line under which "===" is drawn, 2 for "---", else 0;
    ``width`` is the length of the longest line. ``wrapped``: they were broken to a
    width, and are no lines by themselves.
    """

    lines: tuple[Line, ...]
    level: int
    width: int
    wrapped: bool


def _group(lines: list[Line], level: int = 0) -> Group:
    width = max(len(line.text.rstrip()) for line in lines)
    ended = sum(line.closes for line in lines[:-1])
    wrapped = len(lines) > 1 and width <= WRAPPED and ended * 2 <= len(lines) - 1
    return Group(tuple(lines), level, width, wrapped)


def groups(text: str) -> Iterator[Group]:
    """Yield the groups of lines of ``text``."""
    lines: list[Line] = []
    at = 0
    for line in text.split("\n"):
        if line.strip() and not _RULE.fullmatch(line):
            lines.append(Line(at, line))
        elif lines:
            yield _group(lines, _level(lines, line))
            lines = []
        at += len(line) + 1
    if lines:
        yield _group(lines)


def _level(lines: list[Line], rule: str) -> int:
    """Return the level of a heading that ``rule`` underlines, 0 if it does not."""
    drawn = _UNDER.fullmatch(rule)
    title = lines[0].text.strip()
    if not drawn or lines[1:] or len(title) > _LONGEST_TITLE or lines[0].marked:
        return 0
    return 0 if title.endswith((".", ",", ";")) else 1 if drawn[1] else 2


def begins_paragraph(before: Line, line: Line, width: int) -> bool:
    """Return whether wrapped text begins a paragraph with ``line`` after ``before``.

    Its indent tells, or that its first word had room on the line before.
    """
    if not before.closes:
        return False
    if line.indent >= before.indent + _INDENT:
        return True
    word = line.text.split(maxsplit=1)[0]
    return len(before.text.rstrip()) + 1 + len(word) <= width * _SHORT
