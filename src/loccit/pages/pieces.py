"""The pieces of a page: what the templates are given, frozen."""

from dataclasses import dataclass

from markupsafe import Markup

from loccit.pages.known import Amount
from loccit.pages.marker import Place
from loccit.pages.tables import TableView
from loccit.scales import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Words as the author wrote them; ``kind`` is "prose" or the block's class.

    ``label`` names a block that is no plain prose ("Assumption"), "" for none.
    """

    kind: str
    html: Markup
    id: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgment:
    """A key judgment; ``term`` is None where the scale does not know the words.

    ``pips`` counts from 1, 0 for no confidence that the scale knows.
    """

    kind: str = "judgment"
    id: str
    number: int
    sentence: Markup
    evidence: Markup
    likelihood: str
    term: Term | None
    confidence: str
    pips: int
    because: str
    changed: str
    rests: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """The places in one source that a chart rests on."""

    label: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A figure; ``number`` is 0 on the cover. ``svg`` is for the web page only."""

    kind: str = "figure"
    id: str
    number: int
    title: Markup
    subtitle: str
    alt: str
    legend: str
    note: str
    sources: tuple[Cited, ...]
    width: float
    height: float
    svg: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePiece:
    """A table made from a file of values."""

    kind: str = "table"
    id: str
    table: TableView
    title: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Pull:
    """A pull quote and whose words it holds."""

    kind: str = "pull-quote"
    quote: Markup
    by: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The place where something of the page stands: "origins", "source-summary"."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """A key figure and the sentence under it."""

    amount: Amount
    html: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigures:
    """Key figures that stand in the text."""

    kind: str = "key-figures"
    items: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section; ``depth`` is the heading's element, 2 for h2, 0 for no heading."""

    kind: str = "section"
    id: str
    depth: int
    title: Markup
    name: str
    classes: tuple[str, ...]
    pieces: tuple["Piece", ...]


Piece = Prose | Judgment | Chart | TablePiece | Pull | Standing | KeyFigures | Section
