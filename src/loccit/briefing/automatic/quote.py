"""Words of a source as Markdown that prints them unchanged, with their citation."""

import re

from loccit.model import Block, Source

# Characters that Markdown, or our own {{ }}, would read as marks.
_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!<>~^$@|&:=\"'])")


def verbatim(words: str) -> str:
    """Return ``words`` as Markdown that prints exactly them, on one line."""
    return _MARKS.sub(r"\\\1", " ".join(words.split()))


def cited(source: Source, start: int, end: int) -> str:
    """Return the citation of ``source.text[start:end]``, its words quoted."""
    words = source.text[start:end].replace("\\", "\\\\").replace('"', '\\"')
    block = block_at(source, start)
    place = f", para. {block.n}" if block and block.n else ""
    return f'[@{source.id}{place} "{" ".join(words.split())}"]'


def passage(source: Source, start: int, end: int) -> str:
    """Return words of ``source`` with their citation after them."""
    return f"{verbatim(source.text[start:end])} {cited(source, start, end)}"


def block_at(source: Source, at: int) -> Block | None:
    """Return the block of ``source`` that holds the offset ``at``."""
    return next((b for b in source.blocks if b.start <= at < b.end), None)
