"""What a file says of itself fills the gaps of its record; the record wins."""

from typing import Any

from loccit.model import Finding, Source
from loccit.sources.formats.format import Metadata
from loccit.sources.records import csl
from loccit.sources.records.dates import edtf
from loccit.sources.records.people import people

# A reader of the annex needs one of each to find the source again.
_NEEDED = {
    "what it is called (title)": ("title",),
    "who said it (author, originator or publisher)": (
        "author",
        "editor",
        "originator",
        "publisher",
        "container-title",
    ),
    "when it came out (issued)": ("issued",),
}


def fill_gaps(record: dict[str, Any], metadata: Metadata) -> dict[str, Any]:
    """Return ``record`` with what ``metadata`` adds; a date that is none is left."""
    added = {
        key: _value(key, words)
        for key, words in metadata.items()
        if words and key not in record
    }
    return {**{key: value for key, value in added.items() if value}, **record}


def _value(key: str, words: str) -> Any:
    if key in csl.NAMES:
        return people(words)
    if key not in ("issued", "accessed"):
        return words
    try:
        return edtf(words)
    except ValueError:
        return None


def gaps(source: Source, file: str) -> list[Finding]:
    """Return one note that lists what the record does not say."""
    record = source.record
    missing = [what for what, keys in _NEEDED.items() if not any(map(record.get, keys))]
    if record.get("URL") and source.held and not record.get("accessed"):
        missing.append("when it was fetched (accessed)")
    if not missing:
        return []
    return [
        Finding(
            code="record-gaps",
            severity="note",
            message=f"The record of {source.id} does not say {_listed(missing)}.",
            remedy=f"Write it into sources/{source.id}.yaml.",
            file=file,
        )
    ]


def _listed(words: list[str]) -> str:
    return " or ".join([", ".join(words[:-1]), words[-1]] if words[1:] else words)
