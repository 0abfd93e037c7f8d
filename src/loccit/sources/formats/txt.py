"""Plain text: its lines are looked at for paragraphs, headings, lists, tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from loccit import __version__
from loccit.model import Extractor
from loccit.sources.formats.decode import canonical, decode
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import Piece, number
from loccit.sources.formats.shapes import CLOSES, heading, kind_of, list_marker

# A longer line is no line of wrapped text: typewriters and mail stop before it.
WRAPPED = 100
_RULE = re.compile(r"[\s|+:=*_~-]+")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def first(self) -> int:
        """Where its words begin, after indent and list mark."""
        return self.start + list_marker(self.text)

    @property
    def end(self) -> int:
        return self.start + len(self.text.rstrip())


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the text as it is, cut into blocks; see :class:`~.formats.Format`."""
    decoded = decode(content, record.get("encoding"))
    text = canonical(decoded.text).strip("\n")
    return Extracted(
        extractor=Extractor(name="loccit", version=__version__),
        text=text,
        blocks=number(text, spans(text, record)),
        guessed=decoded.guessed,
    )


def spans(text: str, record: dict[str, Any]) -> list[tuple[Piece, int, int]]:
    """Return the pieces of canonical ``text`` with the offsets of their words."""
    runs = [run for group in _groups(text) for run in _runs(group, record)]
    return [
        (_piece(text, run, place, len(runs), record), run[0].first, run[-1].end)
        for place, run in enumerate(runs)
    ]


def _groups(text: str) -> Iterator[list[_Line]]:
    """Yield the runs of lines between blank ones and drawn rules."""
    group: list[_Line] = []
    at = 0
    for line in text.split("\n"):
        if not line.strip() or _RULE.fullmatch(line):
            yield group
            group = []
        else:
            group.append(_Line(at, line))
        at += len(line) + 1
    yield group


def _runs(group: list[_Line], record: dict[str, Any]) -> Iterator[list[_Line]]:
    """Yield the lines of each block of a group; wrapped lines stay together."""
    wrapped = _wrapped(group)
    run: list[_Line] = []
    for line in group:
        if run and _apart(run, line, wrapped, record):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _apart(
    run: list[_Line], line: _Line, wrapped: bool, record: dict[str, Any]
) -> bool:
    """Return whether ``line`` begins a block of its own after ``run``."""
    last = run[-1].text
    if list_marker(line.text) > len(line.text) - len(line.text.lstrip()):
        return True
    if heading(line.text, record) or heading(last, record):
        return True
    if list_marker(run[0].text) and line.text[0].isspace():
        return False
    return not wrapped or "\t" in line.text.strip() or line.text.lstrip()[0] == "|"


def _wrapped(group: list[_Line]) -> bool:
    """Return whether the lines are one paragraph's, broken to a width."""
    texts = [line.text.rstrip() for line in group]
    if len(texts) < 2 or max(map(len, texts)) > WRAPPED:
        return False
    ended = sum(bool(CLOSES.search(text)) for text in texts[:-1])
    return ended * 2 <= len(texts) - 1


def _piece(
    text: str, run: list[_Line], place: int, count: int, record: dict[str, Any]
) -> Piece:
    words = text[run[0].start : run[-1].end]
    kind = kind_of(words, place, count, record)
    mark = text[run[0].start : run[0].first].strip()
    said = text[run[0].first : run[-1].end]
    return Piece(kind, said, level=1 if kind == "heading" else 0, mark=mark)
