"""JSON Schemas of the stages' files, made from the nouns.

``python -m loccit.model.schema`` writes them to ``src/loccit/schemas``.
"""

from pathlib import Path
from typing import Any

import msgspec

from loccit.model.briefing import Briefing
from loccit.model.fact import Facts
from loccit.model.figure import Figure
from loccit.model.finding import Finding
from loccit.model.ledger import Ledger, Tracing
from loccit.model.manifest import Manifest
from loccit.model.preflight import Inspection
from loccit.model.source import Source
from loccit.model.table import Table

FOLDER = Path(__file__).parent.parent / "schemas"
FILES: dict[str, Any] = {
    "1-sources": Source,
    "2-facts": Facts,
    "3-tables": Table,
    "4-figures": Figure,
    "5-briefing": Briefing,
    "6-claims": Tracing,
    "9-preflight": Inspection,
    "ledger": Ledger,
    "findings": list[Finding],
    "manifest": Manifest,
}


def schema(name: str) -> bytes:
    """Return the JSON Schema (2020-12) of the file ``name`` as canonical JSON."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **msgspec.json.schema(FILES[name]),
    }
    packed = msgspec.json.encode(made, order="sorted")
    return msgspec.json.format(packed, indent=1) + b"\n"


if __name__ == "__main__":
    for name in FILES:
        (FOLDER / f"{name}.schema.json").write_bytes(schema(name))
