"""What is found in a source's text: the files of ``build/2-facts``."""

from dataclasses import dataclass
from typing import Literal

from loccit.model.finding import Finding
from loccit.model.value import Bound, Known, Number

DateKind = Literal["calendar", "interval", "duration", "relative", "time", "vague"]
QuotationKind = Literal["direct", "partial", "scare", "nested"]
NameType = Literal["person", "organisation", "place", "system", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words of a text: ``text == source.text[start:end]`` (code points)."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Span):
    """A quantity as stated; low = high for a single value, None where unstated."""

    low: Number | None
    high: Number | None
    bound: Bound
    known: Known
    unit: str | None = None
    currency: str | None = None
    scale_words: str | None = None
    counted: str | None = None
    attributed_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(Span):
    """A date; ``value`` is EDTF (ISO 8601 for times and durations) or None.

    A duration between two is both: "P6W/P8W".
    """

    kind: DateKind
    value: str | None
    inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation(Span):
    """Quoted words, marks included; ``continues`` one opened a paragraph before."""

    speaker: str | None
    kind: QuotationKind
    continues: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication(Span):
    """A publication named as the origin of a statement."""

    date: str | None
    names: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Span):
    """A name: ``known`` from the gazetteer, else a candidate for review."""

    type: NameType
    id: str | None
    status: Literal["known", "candidate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything found in one source, each list in order of ``start``."""

    id: str
    text_sha256: str
    quantities: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    quotations: tuple[Quotation, ...]
    publications: tuple[Publication, ...]
    names: tuple[Name, ...]
    findings: tuple[Finding, ...] = ()
