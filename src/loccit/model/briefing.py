"""The composed document: the files of ``build/5-briefing``."""

from dataclasses import dataclass, field
from typing import Any, Literal

from loccit.model.finding import Finding
from loccit.model.source import Relation
from loccit.model.value import Value

ClaimKind = Literal["fact", "judgment", "assumption", "alternative", "narrative"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One citation as written, not yet looked up in its source.

    ``id`` ("k1") is what the marker in the document carries. ``locator`` and
    ``quote`` are the words after the source's id; both None when bare.
    ``relays`` and ``speaker`` say how the words reached the source.
    """

    id: str
    source: str
    locator: str | None
    quote: str | None
    file: str
    line: int
    relays: tuple[str, ...] = ()
    speaker: str | None = None
    credibility: int | None = None
    relation: Relation = "supports"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence of the briefing before it is held against its sources.

    ``id`` is the block's own or eight hex digits of its words. ``number`` is the
    printed one, None for narrative. ``text`` is what is printed, markers left
    out. ``desk`` marks prose that needs no evidence and bears no marker.
    """

    id: str
    number: int | None
    kind: ClaimKind
    text: str
    file: str
    line: int
    section: str
    in_summary: bool
    desk: bool = False
    citations: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    judgment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueUse:
    """One ``{{ … }}`` of the briefing, evaluated.

    ``derived`` ("D1") where arithmetic was done; ``sum`` is that arithmetic in
    figures ("4,800,000 ÷ 10,000"). ``text`` is what is printed; ``rounded`` says
    that figures of the value are left away there.
    """

    id: str
    expression: str
    text: str
    value: Value
    line: int
    derived: str | None = None
    sum: str | None = None
    rounded: bool = False
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of the document; ``parts`` are the pieces inside it.

    ``kind`` is "section", "prose" or the class of a fenced block ("judgment",
    "figure", "table", "key-figures" …). ``head`` holds Pandoc inlines (a title,
    a judgment's first sentence), ``content`` Pandoc blocks.
    """

    kind: str
    id: str = ""
    level: int = 0
    attributes: dict[str, str] = field(default_factory=dict)
    classes: tuple[str, ...] = ()
    head: tuple[Any, ...] = ()
    content: tuple[Any, ...] = ()
    parts: tuple["Part", ...] = ()
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Lints that the text sets aside, from line ``first`` to ``last``, and why.

    ``line`` is that of the comment which says so.
    """

    codes: tuple[str, ...]
    because: str
    line: int
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """A briefing as composed. ``front`` is its front matter, defaults filled in.

    ``sources`` are the ids cited, in order of first citation; ``relayed`` the
    ids of sources not held that they pass on.
    """

    id: str
    file: str
    automatic: bool
    front: dict[str, Any]
    parts: tuple[Part, ...]
    statements: tuple[Statement, ...]
    citations: tuple[Citation, ...]
    values: tuple[ValueUse, ...]
    figures: tuple[str, ...]
    tables: tuple[str, ...]
    sources: tuple[str, ...]
    relayed: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
