"""The nouns: frozen values that flow from stage to stage, standard library only.

:mod:`loccit.model.schema`, which nothing imports, makes JSON Schemas of them.
"""

from loccit.model.briefing import (
    Briefing,
    Citation,
    ClaimKind,
    Part,
    SetAside,
    Statement,
    ValueUse,
)
from loccit.model.fact import (
    Date,
    Facts,
    Name,
    Publication,
    Quantity,
    Quotation,
    Span,
)
from loccit.model.figure import Figure, Mark
from loccit.model.finding import Finding, Severity
from loccit.model.ledger import (
    Attestation,
    Check,
    CitedSource,
    Claim,
    Counts,
    Derived,
    Ledger,
    TracedMark,
    Tracing,
    Verdict,
)
from loccit.model.manifest import Entry, Manifest, Response
from loccit.model.preflight import Inspection, Preflight, Printing, ProfileReport
from loccit.model.source import (
    Block,
    BlockKind,
    Evidence,
    Extractor,
    Passage,
    Relation,
    Sentence,
    Source,
)
from loccit.model.table import Column, Row, Scalar, Table
from loccit.model.value import Bound, Known, Number, Value

__all__ = [
    "Attestation",
    "Block",
    "BlockKind",
    "Bound",
    "Briefing",
    "Check",
    "Citation",
    "CitedSource",
    "Claim",
    "ClaimKind",
    "Column",
    "Counts",
    "Date",
    "Derived",
    "Entry",
    "Evidence",
    "Extractor",
    "Facts",
    "Figure",
    "Finding",
    "Inspection",
    "Known",
    "Ledger",
    "Manifest",
    "Mark",
    "Name",
    "Number",
    "Part",
    "Passage",
    "Preflight",
    "Printing",
    "ProfileReport",
    "Publication",
    "Quantity",
    "Quotation",
    "Relation",
    "Response",
    "Row",
    "Scalar",
    "Sentence",
    "SetAside",
    "Severity",
    "Source",
    "Span",
    "Statement",
    "Table",
    "TracedMark",
    "Tracing",
    "Value",
    "ValueUse",
    "Verdict",
]
