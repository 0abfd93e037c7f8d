"""Plain text: its lines are looked at for paragraphs, headings, lists, tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from loccit import __version__
from loccit.model import BlockKind, Extractor
from loccit.sources.formats.decode import canonical, decode
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.grids import is_grid
from loccit.sources.formats.layout import Piece, number
from loccit.sources.formats.lines import Group, Line, begins_paragraph, groups
from loccit.sources.formats.shapes import byline, heading, kind_of, near_edge

_HASH = re.compile(r"(#{1,6})\s+(?=\S)")
_NUMBERED = re.compile(r"(\d{1,2}(?:[.)]|(?:\.\d{1,2}){1,3}\.?))\s+(?=[^\W\d_a-z])")
_DATED = re.compile(r"\d{1,2}\.\s+\w+\.?\s+\d{4}")
_LONGEST_NUMBERED = 80


@dataclass(frozen=True, slots=True)
class _Run:
    """The lines of one block; ``level`` is a heading's, 0 where shape shall tell."""

    lines: tuple[Line, ...]
    level: int = 0
    row: bool = False

    @property
    def words(self) -> str:
        return " ".join(line.text.strip() for line in self.lines)


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the text as it is, cut into blocks; see :class:`~.formats.Format`."""
    decoded = decode(content, record.get("encoding"))
    text = canonical(decoded.text).strip("\n")
    return Extracted(
        extractor=Extractor(name="loccit", version=__version__),
        text=text,
        blocks=number(text, spans(text)),
        guessed=decoded.guessed,
    )


def spans(text: str) -> list[tuple[Piece, int, int]]:
    """Return the pieces of canonical ``text`` with the offsets of their words."""
    found = list(groups(text))
    runs = [run for at in range(len(found)) for run in _runs(found, at)]
    return [_placed(text, run, place, len(runs)) for place, run in enumerate(runs)]


def _runs(found: list[Group], at: int) -> Iterator[_Run]:
    """Yield the blocks of the group ``at``."""
    group = found[at]
    level = group.level or _numbered(found, at)
    if level:
        yield _Run(group.lines, level)
    elif is_grid(group):
        yield from (_Run((line,), row=True) for line in group.lines)
    else:
        yield from (_Run(lines) for lines in _blocks(group, not at))


def _numbered(found: list[Group], at: int) -> int:
    """Return the level of a line such as "2.1 Findings", 0 where it is no heading.

    Among others with a number or mark of their own it is an item of a list.
    """
    line = found[at].lines[0]
    match = _NUMBERED.match(line.text)
    words = line.text.strip()
    if not match or found[at].lines[1:] or len(words) > _LONGEST_NUMBERED:
        return 0
    if _DATED.fullmatch(words):
        return 0
    around = found[max(0, at - 1) : at] + found[at + 1 : at + 2]
    listed = any(one.lines[-1].marked or one.lines[0].marked for one in around)
    ended = words.endswith((".", ",", ";", ":", "?", "!"))
    return (
        0
        if ended or listed or not found[at + 1 :]
        else 1 + match[1].rstrip(".").count(".")
    )


def _blocks(group: Group, opening: bool) -> Iterator[tuple[Line, ...]]:
    """Yield the lines of each block of a group; wrapped lines stay together.

    ``opening``: the group is the text's first, in which a byline may stand.
    """
    run: list[Line] = []
    for place, line in enumerate(group.lines):
        by = opening and near_edge(place) and _is_byline(line, group)
        after = (
            opening and bool(run) and near_edge(place) and _is_byline(run[-1], group)
        )
        if run and (by or after or _apart(run, line, group)):
            yield tuple(run)
            run = []
        run.append(line)
    yield tuple(run)


def _is_byline(line: Line, group: Group) -> bool:
    """Return whether a line is a byline, and no line of a wrapped paragraph."""
    return byline(line.text) and len(line.text.strip()) * 3 < group.width * 2


def _apart(run: list[Line], line: Line, group: Group) -> bool:
    """Return whether ``line`` begins a block of its own after ``run``."""
    if line.marked or any(_heads(one) for one in (line, run[-1])):
        return True
    if run[0].marked and line.indent:
        return False
    tabbed = "\t" in line.text.strip() or line.text.lstrip()[0] == "|"
    return not group.wrapped or tabbed or begins_paragraph(run[-1], line, group.width)


def _heads(line: Line) -> bool:
    return heading(line.text) or bool(_HASH.match(line.text))


def _placed(text: str, run: _Run, place: int, count: int) -> tuple[Piece, int, int]:
    """Return a block as a piece, with the offsets of its words."""
    start, first, end = run.lines[0].start, run.lines[0].first, run.lines[-1].end
    marks = _HASH.match(run.lines[0].text)
    level = run.level or (len(marks[1]) if marks else 0)
    if marks:
        first = start + marks.end()
    elif run.level:
        first = start + run.lines[0].indent
    kind: BlockKind = "heading" if level else "table-row"
    if not level and not run.row:
        kind = kind_of(text[start:end], place, count)
    level = level or int(kind == "heading")
    mark = text[start:first].strip()
    return Piece(kind, text[first:end], level=level, mark=mark), first, end
