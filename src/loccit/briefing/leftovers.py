"""Marks that are half there and would print as they stand: ``{{``, ``[^note]``."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from loccit.briefing.pandoc import Block
from loccit.desk.mentions import blank_code
from loccit.desk.nearest import nearest
from loccit.model import Finding

_MATHS = re.compile(r"\$(?=\S)[^$\n]*(?<=\S)\$(?!\d)|\$\$.*?\$\$", re.DOTALL)
_BRACES = re.compile(r"(?<!\\)(?:\{\{|\}\})")
_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]+)\]:", re.MULTILINE)
_CALL = re.compile(r"(?<!\\)\[\^([^\]\s]+)\]")
_VALUE = re.compile(r"\{\{[^{}]*\}\}")
_CODE = ("Code", "CodeBlock", "Math", "RawBlock", "RawInline")


def leftovers(
    text: str, blocks: Iterable[Block], file: str, first: int
) -> Iterator[Finding]:
    """Yield each half mark of the masked ``text`` that Pandoc's ``blocks`` print."""
    blank = _MATHS.sub(_blanked, blank_code(text))
    printed = " ".join(_strings(list(blocks)))
    if "{{" in printed or "}}" in printed:
        for half in _BRACES.finditer(blank):
            yield _brace(half[0], file, first + blank.count("\n", 0, half.start()))
    yield from _notes(blank, printed, file, first)


def in_words(text: str, file: str, line: int) -> Iterator[Finding]:
    """Yield each half mark of a value of the front matter."""
    for half in _BRACES.finditer(_VALUE.sub("", text)):
        yield _brace(half[0], file, line)


def _blanked(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _strings(tree: Any) -> Iterator[str]:
    """Yield the words of a tree that are no code, keys' values among them."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, list):
        for inner in tree:
            yield from _strings(inner)
    elif isinstance(tree, dict) and tree.get("t") not in _CODE:
        yield from _strings(tree.get("c"))


def _brace(half: str, file: str, line: int) -> Finding:
    said = "is never closed" if half == "{{" else "closes a value that never opened"
    return Finding(
        code="half-value",
        severity="error",
        message=f"This “{half}” {said}; it prints as it stands.",
        remedy="Write a value as {{ table.row.column }}, in one paragraph and without "
        "braces inside; for the signs themselves write \\{\\{ or \\}\\}.",
        file=file,
        line=line,
    )


def _notes(text: str, printed: str, file: str, first: int) -> Iterator[Finding]:
    told = {note.start(): note[1] for note in _NOTE.finditer(text)}
    calls = [c for c in _CALL.finditer(text) if not _is_told(c, told, text)]
    called = {call[1] for call in calls}
    for call in calls:
        if call[1] not in told.values() and "[^" in printed:
            yield _finding(
                "unknown-note",
                f"There is no footnote [^{call[1]}]; the mark prints as it stands.",
                f"{nearest(call[1], list(told.values()))} " * bool(told)
                + f"Write it below, after an empty line: [^{call[1]}]: Its words.",
                file,
                first + text.count("\n", 0, call.start()),
            )
    for at, label in told.items():
        if label not in called:
            yield _finding(
                "unused-note",
                f"The footnote [^{label}] is called nowhere and does not print.",
                f"Write [^{label}] behind the words that it belongs to, or delete it.",
                file,
                first + text.count("\n", 0, at),
            )


def _is_told(call: re.Match[str], told: dict[int, str], text: str) -> bool:
    """Whether a mark opens its own footnote."""
    line = text.rfind("\n", 0, call.start()) + 1
    return line in told and not text[line : call.start()].strip()


def _finding(code: str, message: str, remedy: str, file: str, line: int) -> Finding:
    return Finding(
        code=code,
        severity="error",
        message=message,
        remedy=remedy,
        file=file,
        line=line,
    )
