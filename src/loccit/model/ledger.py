"""Claims held against their passages: ``build/6-claims`` and ``ledger.json``."""

from dataclasses import dataclass, field
from typing import Literal

from loccit.model.briefing import ClaimKind
from loccit.model.finding import Finding
from loccit.model.source import Evidence
from loccit.model.value import Value

Verdict = Literal[
    "traced", "located", "moved", "altered", "gone", "unsupported", "unsourced"
]
Checked = Literal[
    "number",
    "unit",
    "currency",
    "bound",
    "date",
    "name",
    "quotation",
    "speaker",
    "direction",
    "negation",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One item of a sentence looked for in its evidence.

    ``where`` is the evidence's place, "S1 ¶3", or "" when not found.
    """

    what: Checked
    text: str
    found: bool
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """A named person said on a date that the passage supports the claim."""

    by: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A statement with its evidence and verdict; narrative and desk prose has none."""

    id: str
    number: int | None
    kind: ClaimKind
    text: str
    file: str
    line: int
    section: str
    in_summary: bool
    verdict: Verdict | None
    checks: tuple[Check, ...] = ()
    attested: Attestation | None = None
    evidence: tuple[Evidence, ...] = ()
    derived: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TracedMark:
    """A chart's mark and whether its value stands in its evidence."""

    id: str
    figure: str
    label: str
    verdict: Verdict
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """A value worked out by the desk: "D1", its sum and what it rests on.

    ``rounded`` says that ``text`` shows fewer figures than the value has.
    """

    id: str
    expression: str
    sum: str
    text: str
    value: Value
    verdict: Verdict
    rests_on: tuple[Evidence, ...]
    line: int
    rounded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedSource:
    """A source of the briefing: label S1… held, R1… known only through another."""

    id: str
    label: str
    file: str | None
    sha256: str | None
    text_sha256: str
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many claims bear each verdict; ``claims`` leaves narrative out.

    ``cells`` are the quantities of the tables that the briefing uses.
    """

    claims: int
    traced: int
    located: int
    moved: int
    altered: int
    gone: int
    unsupported: int
    unsourced: int
    attested: int
    narrative: int
    marks: int
    marks_traced: int
    derived: int
    derived_traced: int
    cells: int = 0
    cells_traced: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Every claim, its evidence and verdict: ``out/ID/ledger.json``.

    ``set_aside`` are the findings that the text sets aside, each with its reason.
    """

    briefing: str
    edition: int
    sources: tuple[CitedSource, ...]
    claims: tuple[Claim, ...]
    marks: tuple[TracedMark, ...]
    derived: tuple[Derived, ...]
    counts: Counts
    set_aside: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracing:
    """The ledger before it is laid out: ``build/6-claims/ID.json``.

    ``evidence`` answers for each citation id ("k1") the passages it led to.
    ``shown`` holds, for each source with a ``quotation-limit``, the ranges of its
    text that may be shown. ``strict`` says that an open error lets nothing go out.
    """

    ledger: Ledger
    evidence: dict[str, tuple[Evidence, ...]]
    findings: tuple[Finding, ...]
    shown: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    strict: bool = False
