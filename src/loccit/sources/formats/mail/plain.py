"""The plain text of a mail: lines that flow, lines that quote, lines that part."""

import re
from collections.abc import Iterator
from itertools import groupby

from loccit.sources.formats import txt
from loccit.sources.formats.decode import canonical
from loccit.sources.formats.layout import Piece
from loccit.sources.formats.mail.quotes import (
    SIGNATURE,
    Part,
    attribution,
    header_lines,
    role_of,
)

_QUOTED = re.compile(r"(?:>[ \t]?)+")
_ARMOUR = re.compile(r"-----(?:BEGIN|END) PGP [A-Z ]+-----|Hash: \w+")

Line = tuple[int, str]


def from_plain(text: str, flowed: bool, delsp: bool) -> list[Part]:
    """Return the parts of a text/plain body, each with its depth of quotation."""
    lines = [_depth(line, flowed) for line in canonical(text).split("\n")]
    if flowed:
        lines = list(_flow(lines, delsp))
    parts: list[Part] = []
    for depth, run in groupby(lines, key=lambda line: line[0]):
        parts += _run(depth, [words for _, words in run])
    return parts


def _depth(line: str, flowed: bool) -> Line:
    """Return how often ``line`` is quoted, and its words (RFC 3676, section 4)."""
    if flowed:
        words = line.lstrip(">")
        return len(line) - len(words), words.removeprefix(" ")
    marks = _QUOTED.match(line)
    if marks is None or line.startswith(">From "):
        return 0, line.removeprefix(">") if line.startswith(">From ") else line
    return marks[0].count(">"), line[marks.end() :]


def _flow(lines: list[Line], delsp: bool) -> Iterator[Line]:
    """Yield the lines as they were before they were broken at a space."""
    open_: Line | None = None
    for depth, words in lines:
        if open_ and (open_[0] != depth or words == SIGNATURE):
            yield open_
            open_ = None
        before = open_[1] if open_ else ""
        soft = words.endswith(" ") and words != SIGNATURE
        whole = before + (words[:-1] if soft and delsp else words)
        open_ = (depth, whole) if soft else None
        if not soft:
            yield depth, whole
    if open_:
        yield open_


def _run(depth: int, lines: list[str]) -> Iterator[Part]:
    """Yield the parts of lines that are quoted alike."""
    plain: list[str] = []
    at = 0
    while at < len(lines):
        length, role, words = _special(lines, at)
        if not role:
            plain.append("" if _ARMOUR.fullmatch(lines[at].strip()) else lines[at])
        else:
            yield from _words(depth, plain)
            plain = []
            yield Part(depth, Piece("paragraph", words), role)
        at += length
    yield from _words(depth, plain)


def _special(lines: list[str], at: int) -> tuple[int, str, str]:
    """Return how many lines from ``at`` on part the text, their role and words."""
    if lines[at].rstrip() == "--":
        return 1, "signature", ""
    headers = header_lines(lines, at)
    if headers:
        return headers, "headers", "\n".join(lines[at : at + headers])
    wrote = attribution(lines, at)
    if wrote:
        return wrote, "attribution", " ".join(lines[at : at + wrote])
    return 1, "separator" if role_of(lines[at]) == "separator" else "", lines[at]


def _words(depth: int, lines: list[str]) -> Iterator[Part]:
    text = "\n".join(lines).strip("\n")
    for piece, _, _ in txt.spans(text):
        yield Part(depth, piece)
