"""Sources for tests, read from words as the stage reads them from files."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from loccit.model import Source
from loccit.sources.extract import check, sentences
from loccit.sources.formats import txt
from loccit.sources.formats.format import Extracted
from loccit.store import digest


def read_txt(text: str, **record: Any) -> Source:
    """Return the source whose text file holds ``text``."""
    return held(txt.read(text.encode(), record))


def held(extracted: Extracted) -> Source:
    """Return the source of which a reader made ``extracted``."""
    found = sentences(extracted.text, extracted.blocks, "en-GB")
    check(extracted.text, extracted.blocks, found)
    return Source(
        id="port",
        file="sources/port.txt",
        sha256=digest(f"the file of {extracted.text}"),
        text_sha256=digest(extracted.text),
        extractor=extracted.extractor,
        record={},
        text=extracted.text,
        blocks=extracted.blocks,
        sentences=found,
        words=len(extracted.text.split()),
        bytes=len(extracted.text.encode()),
    )


def recut(source: Source, headings: Collection[int]) -> Source:
    """Return ``source`` with the blocks at ``headings`` made headings, renumbered."""
    n, blocks = 0, []
    for index, block in enumerate(source.blocks):
        if index in headings or block.kind == "heading":
            blocks.append(replace(block, kind="heading", n=None))
        else:
            n += 1
            blocks.append(replace(block, n=n))
    return replace(source, blocks=tuple(blocks))


def kinds(source: Source) -> list[tuple[int | None, str, str]]:
    """Return number, kind and words of each block."""
    return [(b.n, b.kind, source.text[b.start : b.end]) for b in source.blocks]
