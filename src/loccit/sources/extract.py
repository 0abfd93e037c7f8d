"""One file read from its bytes to its sentences: what runs in the child process."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from loccit import store
from loccit.child import RefusedError
from loccit.desk.settings import Limits
from loccit.model import Block, Sentence
from loccit.sources.formats.format import Extracted, reader
from loccit.sources.problems import too_long
from loccit.sources.sentences import split


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A file's text with its blocks, and the sentences in them.

    ``sha256`` and ``bytes`` are of the very content that was read: the file may
    change meanwhile.
    """

    extracted: Extracted
    sentences: tuple[Sentence, ...]
    sha256: str
    bytes: int


def extract(path: Path, record: dict[str, Any], lang: str, limits: Limits) -> Reading:
    """Return what the file ``path`` says, by the reader of its suffix.

    Of a text that is longer than ``limits`` nothing comes back but the finding.
    ``lang`` is the desk's language, used when neither record nor file names one.
    Raises :class:`loccit.child.RefusedError` with a sentence for people.
    """
    module = reader(path.suffix[1:])
    if module is None:
        raise RefusedError(f"Files of the kind {path.suffix!r} cannot be read.")
    content = _content(path)
    extracted = module.read(content, record)
    said = record.get("language") or extracted.metadata.get("language") or lang
    found: tuple[Sentence, ...] = ()
    if long := too_long(extracted, limits):
        told = (*extracted.findings, long)
        extracted = replace(extracted, text="", blocks=(), findings=told)
    else:
        found = sentences(extracted.text, extracted.blocks, said)
        check(extracted.text, extracted.blocks, found)
    return Reading(
        extracted=extracted,
        sentences=found,
        sha256=store.digest(content),
        bytes=len(content),
    )


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RefusedError(f"It could not be opened ({error.strerror}).") from None


def sentences(text: str, blocks: tuple[Block, ...], lang: str) -> tuple[Sentence, ...]:
    """Return the sentences of ``text`` in order; a heading or row is one."""
    found: list[Sentence] = []
    for index, block in enumerate(blocks):
        words = text[block.start : block.end]
        whole = block.kind in ("heading", "table-row", "byline")
        spans = [(0, len(words))] if whole else split(words, lang)
        found += [
            Sentence(block=index, start=block.start + start, end=block.start + end)
            for start, end in spans
        ]
    return tuple(found)


def check(
    text: str, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]
) -> None:
    """Raise ``AssertionError`` unless all stand in order, none empty, in the text."""
    at = 0
    for block in blocks:
        if not at <= block.start < block.end <= len(text):
            raise AssertionError(f"the block at {block.start} is out of order")
        at = block.end
    at = 0
    for one in sentences:
        block = blocks[one.block]
        if not max(at, block.start) <= one.start < one.end <= block.end:
            raise AssertionError(f"the sentence at {one.start} is out of order")
        at = one.end
