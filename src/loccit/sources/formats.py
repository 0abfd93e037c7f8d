"""The source formats: one module each, behind one protocol."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Protocol, cast

from loccit.model import Block, BlockKind, Extractor
from loccit.sources.decode import canonical

# suffix → module of this package that reads it
READERS = {"txt": "txt", "md": "md", "html": "html", "htm": "html"}

# CSL's variable names and what the file itself says of them
Metadata = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """What a format's reader makes of a file.

    ``blocks`` are slices of ``text``, which is canonical, in reading order.
    ``metadata`` fills gaps of the record. ``guessed`` says that the encoding was.
    """

    extractor: Extractor
    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=dict)
    guessed: bool = False


class Format(Protocol):
    """A module that reads files of one format."""

    def read(self, content: bytes, record: dict[str, Any]) -> Extracted:
        """Return text, blocks and metadata of a file's ``content``.

        ``record`` is the source's record, for its ``encoding`` and ``title``.
        Raises :class:`loccit.child.RefusedError` with a sentence for people.
        """
        ...


def reader(suffix: str) -> Format | None:
    """Return the module that reads files with ``suffix`` ("html"), None if none."""
    name = READERS.get(suffix.lower())
    return cast(Format, import_module(f"loccit.sources.{name}")) if name else None


@dataclass(frozen=True, slots=True)
class Piece:
    """A block before it has a place; ``level`` counts headings from 1."""

    kind: BlockKind
    text: str
    level: int = 0


def lay_out(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Return the canonical text of ``pieces``, one a line, and its blocks."""
    solid = [(p, " ".join(canonical(p.text).split())) for p in pieces]
    solid = [(piece, words) for piece, words in solid if words]
    spans: list[tuple[Piece, int, int]] = []
    at = 0
    for piece, words in solid:
        spans.append((piece, at, at + len(words)))
        at += len(words) + 1
    text = "\n".join(words for _, words in solid)
    return text, number(text, spans)


def number(text: str, spans: Iterable[tuple[Piece, int, int]]) -> tuple[Block, ...]:
    """Return the blocks at ``spans`` of ``text`` with ¶ numbers and headings."""
    blocks: list[Block] = []
    path: list[tuple[int, str]] = []
    n = 0
    for piece, start, end in spans:
        if piece.kind == "heading":
            path = [outer for outer in path if outer[0] < piece.level]
        else:
            n += 1
        blocks.append(
            Block(
                n=None if piece.kind == "heading" else n,
                kind=piece.kind,
                start=start,
                end=end,
                heading_path=tuple(words for _, words in path),
            )
        )
        if piece.kind == "heading":
            path = [*path, (piece.level, text[start:end])]
    return tuple(blocks)
