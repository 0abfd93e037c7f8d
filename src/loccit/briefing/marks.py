"""Citations, values and cross-references, found in the raw text before Pandoc.

Pandoc would curl the quotation marks of a cited passage, drop ``{{ … }}`` and
forget every position. So each mark is replaced by private-use characters, exactly
as many as it had, and taken up again in Pandoc's tree: columns of tables and lines
stay where they were, and Pandoc alone decides what is code.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from loccit.briefing.brackets import closing, half, open_quote, unquoted

# Supplementary Private Use Area-A holds the marks, the end of B the padding.
FIRST = 0xF0000
MOST = 0xFFFD
PAD = "\U0010fffd"
MARK = re.compile("[\U000f0000-\U000ffffd]\U0010fffd*")
_PRIVATE = re.compile("[\U000f0000-\U0010ffff]")

RESERVED = ("fig-", "tbl-", "sec-")
# Pandoc's citation key, in braces or bare.
KEY = re.compile(
    r"(?<![\w\\@./:])-?@(?:\{([^}\s]+)\}|([A-Za-z0-9_](?:[\w:.#$%&\-+?<>~/]*\w)?))"
)
_GROUP = re.compile(r"(?<![\\!^\]])\[{1,2}(?!\^)(?=[^\[\]\n\"]*(?<![\w\\@./:])-?@)")
# The place behind a key that stands in a sentence: @port [para. 3].
PLACE = re.compile(r"[ \n]?\[(?=[^\[\]@]*[\d\"“!])([^\[\]@]+)\](?![(\[{:])")
# Expressions have no braces; the limit keeps a hostile text from taking long.
_VALUE = re.compile(r"\{\{([^{}]{0,2000})\}\}")
_AUTOLINK = re.compile(r"<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>")
_TARGET = re.compile(r"\]\([^()\s]*\)")
_LABEL = re.compile(r"^[ \t]*\(@([\w-]+)\)", re.MULTILINE)
_ATTRIBUTES = re.compile(r"\{[^{}]*\}")

Kind = Literal["cite", "author", "value", "xref", "rest"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark as written: ``text`` its raw words, ``inner`` what it says.

    ``attributes`` are the raw words between the braces after ``[[…]]``, ``half`` is
    the bracket of a citation that has no other. A mark of several lines goes on in
    marks of kind "rest".
    """

    kind: Kind
    text: str
    inner: str
    line: int
    attributes: str = ""
    half: str = ""


@dataclass(frozen=True, slots=True)
class Masked:
    """A text whose marks are private-use characters; ``marks[n]`` is number n."""

    text: str
    marks: tuple[Mark, ...]

    def at(self, char: str) -> Mark:
        """Return the mark that the private-use character ``char`` stands for."""
        return self.marks[ord(char) - FIRST]

    def pinned(self, line: int) -> "Masked":
        """Return the same with every mark on one line: the text has none of its own."""
        marks = tuple(replace(mark, line=line) for mark in self.marks)
        return Masked(self.text, marks)

    def unmask(self, text: str) -> str:
        """Return ``text`` with its marks as they were written: code, addresses."""
        return MARK.sub(lambda m: self.at(m[0][0]).text, text)


def has_private(text: str) -> bool:
    """Whether ``text`` holds private-use characters, which marks need."""
    return bool(_PRIVATE.search(text))


def mask(text: str, first_line: int = 1, before: tuple[Mark, ...] = ()) -> Masked:
    """Return ``text`` with each mark hidden; private-use characters are replaced.

    ``before`` are the marks of a text that stands in the same document already.
    """
    text = _PRIVATE.sub("\ufffd", text)
    marks = list(before)
    pieces: list[str] = []
    done = 0
    for start, end, found in _marks(text, first_line):
        if len(marks) + found.text.count("\n") > MOST:
            break
        pieces += [text[done:start], _hide(found, marks)]
        done = end
    return Masked("".join([*pieces, text[done:]]), tuple(marks))


def _hide(found: Mark, marks: list[Mark]) -> str:
    """Return the characters that stand for a mark, its line ends kept."""
    hidden = []
    for index, piece in enumerate(found.text.split("\n")):
        kind: Kind = "rest" if index else found.kind
        char = chr(FIRST + len(marks))
        line = found.line + index
        marks.append(replace(found, kind=kind, text=piece, line=line))
        # A continued line may be empty but for its own character.
        hidden.append(char + PAD * (len(piece) - 1))
    return "\n".join(hidden)


def _marks(text: str, first_line: int) -> Iterator[tuple[int, int, Mark]]:
    skipped = _skipped(text)
    labels = set(_LABEL.findall(text))
    start = re.compile(r"\{\{|\[|-?@")
    at = 0
    line, counted = first_line, 0
    while opening := start.search(text, at):
        begin = opening.start()
        line, counted = line + text.count("\n", counted, begin), begin
        found = None if begin in skipped else _mark(text, begin, line, labels)
        if found:
            yield begin, begin + len(found.text), found
        at = begin + len(found.text) if found else begin + 1


def _skipped(text: str) -> set[int]:
    """Return the offsets inside addresses, where ``@`` is nobody's mark."""
    spans = (m.span() for p in (_AUTOLINK, _TARGET) for m in p.finditer(text))
    return {at for start, end in spans for at in range(start + 1, end)}


def _mark(text: str, at: int, line: int, labels: set[str]) -> Mark | None:
    if text.startswith("{{", at):
        value = _VALUE.match(text, at)
        if value is None or "\n\n" in value[0]:
            return None
        return Mark("value", value[0], value[1].strip(), line)
    if text[at] == "[":
        return _group(text, at, line)
    bare = KEY.match(text, at)
    if bare is None or (bare[1] or bare[2]) in labels:
        return None
    if (bare[1] or bare[2]).startswith(RESERVED):
        return Mark("xref", bare[0], bare[0].lstrip("-"), line)
    place = PLACE.match(text, bare.end())
    if place:
        return Mark("author", bare[0] + place[0], f"{bare[0]}, {place[1]}", line)
    return Mark("author", bare[0], bare[0], line, half=half(text, at, bare.end()))


def _group(text: str, at: int, line: int) -> Mark | None:
    """Return the citation ``[…]`` or ``[[…]]{…}`` that opens here, if one does."""
    if not _GROUP.match(text, at):
        return None
    double = text.startswith("[[", at)
    start = at + 1 + double
    end = closing(text, start)
    end = open_quote(text, start) if end is None else end
    if end is None or (double and not text.startswith("]]", end)):
        return None
    after = end + 1 + double
    braces = _ATTRIBUTES.match(text, after)
    if text[after : after + 1] in ("(", "[") or (braces and not double):
        # A link, or a span with attributes; marks inside it are looked for.
        return None
    inner, attributes = text[start:end], braces[0][1:-1] if braces else ""
    stop = braces.end() if braces else after
    keys = [m[1] or m[2] for m in KEY.finditer(unquoted(inner))]
    if all(key.startswith(RESERVED) for key in keys):
        return Mark("xref", text[at:stop], inner, line)
    return Mark("cite", text[at:stop], inner, line, attributes)
