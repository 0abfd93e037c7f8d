"""What every source format is: a module that makes blocks of a file's bytes."""

from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Protocol, cast

from loccit.model import Block, Extractor, Finding

# suffix → module of this package that reads it
READERS = {
    "txt": "txt",
    "md": "md",
    "html": "html",
    "htm": "html",
    "docx": "office.docx",
    "odt": "office.odt",
    "rtf": "rtf.rtf",
    "eml": "mail.eml",
    "epub": "office.epub",
    "xlsx": "office.xlsx",
    "pdf": "pdf",
}

# suffix → package that its reader stands on, where it is not our own alone
LIBRARIES = {
    "md": "pypandoc_binary",
    "html": "trafilatura",
    "htm": "trafilatura",
    "epub": "pypandoc_binary",
    "xlsx": "openpyxl",
    "pdf": "pypdfium2",
}

# CSL's variable names and what the file itself says of them
Metadata = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """What a format's reader makes of a file.

    ``blocks`` are slices of ``text``, which is canonical, in reading order.
    ``metadata`` fills gaps of the record. ``guessed`` says that the encoding was.
    ``findings`` are what the reader has to tell of this file; they name no file.
    """

    extractor: Extractor
    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=dict)
    guessed: bool = False
    findings: tuple[Finding, ...] = ()


class Format(Protocol):
    """A module that reads files of one format."""

    def read(self, content: bytes, record: dict[str, Any]) -> Extracted:
        """Return text, blocks and metadata of a file's ``content``.

        ``record`` is the source's record, for its ``encoding`` and ``language``;
        what it says of title or author changes no block.
        Raises :class:`loccit.child.RefusedError` with a sentence for people.
        """
        ...


def reader(suffix: str) -> Format | None:
    """Return the module that reads files with ``suffix`` ("html"), None if none."""
    name = READERS.get(suffix.lower())
    return (
        cast(Format, import_module(f"loccit.sources.formats.{name}")) if name else None
    )
