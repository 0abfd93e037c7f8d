"""The record of a source: ``sources/ID.yaml``, in CSL's variables and ours."""

from pathlib import Path
from typing import Any

from loccit.desk import Desk
from loccit.desk.checked import checked
from loccit.model import Finding

# The keys of a record file, what is right in it, and what is wrong.
Written = tuple[set[str], dict[str, Any], list[Finding]]


def read_record(desk: Desk, id: str) -> tuple[dict[str, Any], list[Finding]]:
    """Return the record of source ``id`` by the keys as written, and findings.

    Dates are EDTF strings, names lists of CSL's name parts. A key that is wrong
    is left out, and the others stay. What ``sources/ID.yaml`` says wins, key by
    key, over what the desk's library does; neither gives an empty record.
    """
    said, own, findings = _written(desk, id)
    entry = desk.library.entries.get(id)
    if entry is None:
        return own, findings
    from loccit.sources.records.filled import of_entry

    listed, more = of_entry(desk, entry, said)
    return {**listed, **own}, [*findings, *more]


def _written(desk: Desk, id: str) -> Written:
    path = desk.records.get(id)
    if path is None:
        return set(), {}, []
    file = desk.relative(path)
    return checked(
        desk.root, file, Written, lambda: _look(path, file), code=["sources/records"]
    )


def _look(path: Path, file: str) -> Written:
    from loccit.sources.records.filled import read

    return read(path, file)


def slips(desk: Desk, id: str) -> list[Finding]:
    """Return a note where an entry of the library may be meant for source ``id``."""
    entry = desk.library.slip(id, desk.sources, desk.records)
    if entry is None:
        return []
    return [
        Finding(
            code="key-slip",
            severity="note",
            message=(
                f"{entry.file} has an entry {entry.key!r}, which is that of no "
                f"source; the source {id!r} has none."
            ),
            remedy="If it is meant for this source, give one the name of the other.",
            file=entry.file,
            line=entry.line,
        )
    ]
