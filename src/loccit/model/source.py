"""Sources and the passages that people cite in them."""

from dataclasses import dataclass
from typing import Any, Literal

from loccit.model.finding import Finding

BlockKind = Literal[
    "heading", "paragraph", "list-item", "table-row", "caption", "byline"
]
Relation = Literal["supports", "contradicts", "relays", "context"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of canonical text, ``text[start:end]`` (code points, half open).

    ``n`` is the ¶ number that ``para. n`` cites; headings have none. ``voice`` names
    whose words these are where they are not the source's own: a quoted mail's head,
    a signature. They may be cited, and nothing is composed of them by rule.
    """

    n: int | None
    kind: BlockKind
    start: int
    end: int
    heading_path: tuple[str, ...] = ()
    page: str | None = None
    sheet: str | None = None
    cell: str | None = None
    row: int | None = None
    voice: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence; ``block`` is the index of its block in ``Source.blocks``."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Extractor:
    """What turned the bytes into text: a change of it never alters a claim."""

    name: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source as read: record, digests, canonical text (NFC, ``\\n``), blocks.

    ``file`` is relative to the desk and ``None`` for a source not held: one that
    is known only because a held source relays it.
    """

    id: str
    file: str | None
    sha256: str | None
    text_sha256: str
    extractor: Extractor | None
    record: dict[str, Any]
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    words: int
    bytes: int
    findings: tuple[Finding, ...] = ()

    @property
    def held(self) -> bool:
        """Whether the desk has the source itself and not only word of it."""
        return self.file is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Exact words of a source: W3C TextQuoteSelector and TextPositionSelector.

    ``locator`` is what a person cites ("para. 7"), ``para`` the ¶ number of the
    block that holds the words (``None`` in a heading), ``page`` its page label.
    """

    source: str
    locator: str
    para: int | None
    page: str | None
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Passage):
    """A passage in its role under a claim, a table cell or a chart mark.

    ``credibility`` is the Admiralty scale's 1–6; ``chain`` names who passed the
    words on, first to last, before they reached the source.
    """

    relation: Relation = "supports"
    credibility: int | None = None
    chain: tuple[str, ...] = ()
