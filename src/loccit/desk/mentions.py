"""What a briefing, table or figure names, read off its text without composing it."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from loccit.desk.ids import to_id
from loccit.desk.lines import FRONT_MATTER, parse_yaml

_CODE = re.compile(
    r"^(`{3,}|~{3,})[^\n]*\n.*?^\1[ \t]*$|(`+)(?!`).*?(?<!`)\2(?!`)",
    re.DOTALL | re.MULTILINE,
)
_COMMENT = re.compile(r"(?<!\\)<!--.*?-->", re.DOTALL)
_CITATION = re.compile(r"(?<![\w\\@.])@\{?([A-Za-z0-9_](?:[\w:.#$%&\-+?<>~/]*\w)?)")
_VALUE = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_CELL = re.compile(r"(?<![\w.-])([a-z][a-z0-9-]*)\.[\w-]+\.[\w-]+")
_FENCE = re.compile(r"^:{3,}[ \t]*\{([^}]*)\}", re.MULTILINE)
_KEY = re.compile(r"^(table|cover|scale|csl):[ \t]*[\"']?([^\"'#\n]+)", re.MULTILINE)
# On a citation, relays=a or relays="a, b"; in a record, relays: [a, b].
_RELAYS = re.compile(
    r"\brelays(?:=|:[ \t]*)[\"'\[]?[ \t]*([\w.-]+(?:[ \t]*,[ \t]*[\w.-]+)*)"
)
_END = re.compile("\n")
_RESERVED = ("fig-", "tbl-", "sec-")


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """The id of a source, table or figure, where it stands and in what line."""

    id: str
    file: str
    line: int
    words: str


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that one file names, in order of appearance.

    ``relayed`` are the sources that others pass on, ``older`` the ids that a record
    takes the place of, ``listed`` those of the front matter; ``automatic`` says that
    there is a front matter only; ``scale`` is a briefing's scale of likelihood.
    """

    sources: tuple[Mention, ...]
    tables: tuple[Mention, ...]
    figures: tuple[Mention, ...]
    listed: tuple[Mention, ...]
    automatic: bool
    scale: str | None
    csl: str | None
    relayed: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class _Lines:
    """A file's lines, to say quickly where an offset stands."""

    file: str
    words: list[str]
    starts: list[int]

    @classmethod
    def of(cls, text: str, file: str) -> "_Lines":
        return cls(file, text.split("\n"), [0, *(m.end() for m in _END.finditer(text))])

    def mention(self, name: str, at: int) -> Mention:
        line = bisect_right(self.starts, at)
        return Mention(to_id(name), self.file, line, self.words[line - 1].strip())


def mentions(path: Path, file: str) -> Mentions:
    """Return what the text file ``path``, named ``file`` in messages, names.

    Code is skipped. An unreadable file names nothing; its stage says why.
    """
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    front = FRONT_MATTER.match(text)
    open_text = blank_comments(text)
    body = blank_code(open_text)
    lines = _Lines.of(text, file)
    fences = list(_fences(body, lines))
    keys = list(_KEY.finditer(front[1] if front else body))

    def said(key: str) -> Iterator[Mention]:
        for m in keys:
            if m[1] == key:
                offset = m.start() + (front.start(1) if front else 0)
                yield lines.mention(m[2].strip(), offset)

    return Mentions(
        sources=tuple(_sources(body, lines)),
        tables=(*_cells(body, lines), *said("table"), *_of(fences, "table")),
        figures=(*said("cover"), *_of(fences, "figure")),
        listed=tuple(_listed(front[1], file)) if front else (),
        automatic=bool(front and not open_text[front.end() :].strip()),
        scale=next((m[2].strip() for m in keys if m[1] == "scale"), None),
        csl=next((m[2].strip() for m in keys if m[1] == "csl"), None),
        relayed=tuple(_relayed(body, lines)),
    )


def blank_code(text: str) -> str:
    """Return ``text`` with code as blanks, every other offset kept."""
    return _CODE.sub(_blank, text)


def blank_comments(text: str) -> str:
    """Return ``text`` with each ``<!-- … -->`` as blanks, but for those in code."""
    for comment in comments(text):
        start, end = comment.span()
        text = f"{text[:start]}{_blank(comment)}{text[end:]}"
    return text


def comments(text: str) -> list[re.Match[str]]:
    """Return each ``<!-- … -->`` of ``text`` that does not stand in code."""
    shown = blank_code(text)
    every = _COMMENT.finditer(text)
    return [one for one in every if shown.startswith("<!--", one.start())]


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _sources(text: str, lines: _Lines) -> Iterator[Mention]:
    for match in _CITATION.finditer(text):
        if not match[1].startswith(_RESERVED):
            yield lines.mention(match[1], match.start())


def _relayed(text: str, lines: _Lines) -> Iterator[Mention]:
    for match in _RELAYS.finditer(text):
        for name in match[1].split(","):
            yield lines.mention(name, match.start())


def _cells(text: str, lines: _Lines) -> Iterator[Mention]:
    for value in _VALUE.finditer(text):
        for cell in _CELL.finditer(value[1]):
            offset = value.start(1) + cell.start()
            yield lines.mention(cell[1], offset)


def _fences(text: str, lines: _Lines) -> Iterator[tuple[str, Mention]]:
    for fence in _FENCE.finditer(text):
        words = fence[1].split()
        ids = [word[1:] for word in words if word.startswith("#")]
        for kind in ("figure", "table"):
            if f".{kind}" in words and ids:
                yield kind, lines.mention(ids[0], fence.start())


def _listed(front: str, file: str) -> Iterator[Mention]:
    said, lines, _ = parse_yaml(front, file, first_line=2)
    listed = said.get("sources") if isinstance(said, dict) else None
    for index, name in enumerate(listed if isinstance(listed, list) else []):
        line = lines.get(("sources", index), 2)
        yield Mention(to_id(str(name)), file, line, str(name))


def _of(fences: list[tuple[str, Mention]], kind: str) -> Iterator[Mention]:
    return (mention for found, mention in fences if found == kind)
