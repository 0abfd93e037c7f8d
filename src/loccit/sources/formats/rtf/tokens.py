"""The signs of Rich Text Format 1.9.1: groups, control words, bytes and text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["open", "close", "word", "sign", "byte", "text"]

_TOKEN = re.compile(
    r"(?P<open>\{)|(?P<close>\})"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<word>[A-Za-z]+)(?P<number>-?\d{1,10})? ?"
    r"|\\(?P<sign>[^A-Za-z])"
    r"|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One sign; ``number`` is a control word's, None when it has none.

    A byte's ``said`` is its two hexadecimal digits, text's is Latin-1.
    """

    kind: Kind
    said: str
    number: int | None = None


def tokens(text: str) -> Iterator[Token]:
    """Yield the signs of an RTF file read as Latin-1; binary data are passed over."""
    at = 0
    while found := _TOKEN.search(text, at):
        at = found.end()
        kind = found.lastgroup
        if kind == "number":
            kind = "word"
        said = found[kind or 0]
        number = int(found["number"]) if found["number"] else None
        if said == "bin" and kind == "word":
            at += max(number or 0, 0)
        else:
            yield Token(kind, said, number)  # type: ignore[arg-type]
