"""The ``:::`` lines of a briefing: where blocks open, and those that go nowhere."""

import re
from dataclasses import dataclass

from loccit.model import Finding

_FENCE = re.compile(r"^[ \t]*(:{3,})[ \t]*(.*?)[ \t:]*$")
# What Pandoc takes behind the colons: a single word, or attributes in braces.
_OPENS = re.compile(
    r"""[^\s{}]+ | \{ (?: \s* (?: [#.][^\s{}"'=]+ | - | [\w:-]+=
    (?: "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | [^\s"'{}]+ | (?=[\s}]) ) ) )* \s* \}""",
    re.VERBOSE,
)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
# Several words behind a key, without quotation marks.
_BARE = re.compile(r"([\w-]+)=([^\s\"'=.#]+(?: +[^\s\"'=.#]+(?![\w-]*=))+)")
_CODE = re.compile(r"^ {0,3}(`{3,}|~{3,})")


@dataclass(frozen=True, slots=True)
class Fence:
    """A line that opens a block; ``said`` is what follows the colons."""

    line: int
    said: str

    def opens(self, id: str, classes: list[str]) -> bool:
        """Whether this line opens the block with that id and these classes."""
        names = set(re.findall(r"[\w-]+", self.said))
        return {*filter(None, [id]), *classes} <= names


def fences(text: str, file: str, first_line: int) -> tuple[list[Fence], list[Finding]]:
    """Return the lines of ``text`` that open blocks, and one finding for each stray.

    A block is opened by ``::: {.class}`` after an empty line and closed by
    ``:::``; in code they mean nothing.
    """
    opened: list[Fence] = []
    open_now: list[tuple[Fence, bool]] = []
    findings: list[Finding] = []
    before, code = "", ""
    for line, words in enumerate(text.split("\n"), first_line):
        fence = None if code else _FENCE.match(words)
        code = _code(words, code)
        if fence and fence[2]:
            swallowed = not _separate(before)
            wrong = not _understood(fence[2])
            open_now.append((Fence(line, fence[2]), swallowed))
            if wrong:
                findings.append(_unread(file, line, fence[2]))
            elif swallowed:
                findings.append(_glued(file, line))
            else:
                opened.append(open_now[-1][0])
        elif fence and open_now:
            open_now.pop()
        elif fence:
            findings.append(_stray(file, line))
        before = words
    left = [_unclosed(file, fence) for fence, _ in open_now]
    return opened, [*findings, *left]


def _code(words: str, code: str) -> str:
    """Return the code fence that is open after this line, or nothing."""
    match = _CODE.match(words)
    if match is None:
        return code
    if not code:
        return match[1]
    closes = match[1].startswith(code) and not words.strip(" `~")
    return "" if closes else code


def _separate(before: str) -> bool:
    """Whether a block may open after the line ``before``."""
    return not before.strip() or bool(_FENCE.match(before)) or before.startswith("#")


def _understood(said: str) -> bool:
    """Whether Pandoc opens a block; attributes may go on on the next line."""
    return bool(_OPENS.fullmatch(said)) or (
        said[:1] == "{" and "}" not in _QUOTED.sub("", said)
    )


def _unread(file: str, line: int, said: str) -> Finding:
    words = re.sub("[{}]", "", said).translate({ord(mark): '"' for mark in "“”„"})
    words = _BARE.sub(r'\1="\2"', words)
    name, _, rest = words.partition(" ")
    better = f".{name.lstrip('.')} {rest}".strip()
    return Finding(
        code="block-unread",
        severity="error",
        message=f"This line opens no block and prints as text: “::: {said}”.",
        remedy=f"Write ::: {{{better}}}: class and keys in braces, values of several "
        "words in straight quotation marks.",
        file=file,
        line=line,
    )


def _glued(file: str, line: int) -> Finding:
    return Finding(
        code="stray-fence",
        severity="error",
        message="This ::: line follows a line of text and so opens no block.",
        remedy="Put an empty line before it.",
        file=file,
        line=line,
    )


def _stray(file: str, line: int) -> Finding:
    return Finding(
        code="stray-fence",
        severity="error",
        message="This ::: closes a block, but none is open.",
        remedy="Delete it, or open the block above with ::: {.class}.",
        file=file,
        line=line,
    )


def _unclosed(file: str, fence: Fence) -> Finding:
    return Finding(
        code="stray-fence",
        severity="error",
        message=f"The block “::: {fence.said}” is never closed.",
        remedy="Put a line of three colons after its last line.",
        file=file,
        line=fence.line,
    )
