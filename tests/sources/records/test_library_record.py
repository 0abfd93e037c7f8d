"""A source's record out of the desk's library: what wins, and what is said of it."""

import json
from pathlib import Path
from typing import Any

from loccit.desk import Desk
from loccit.sources.records.record import read_record
from loccit.sources.stage import run


def _desk(root: Path, entry: dict[str, Any], own: str = "") -> Desk:
    (root / "sources").mkdir()
    (root / "sources/port.md").write_text("---\ntitle: File\nlang: de\n---\nText.\n")
    library = json.dumps([{"id": "other"}, {"id": "Port", **entry}], indent=1)
    (root / "sources/library.json").write_text(library)
    if own:
        (root / "sources/port.yaml").write_text(own)
    return Desk(root)


def test_what_wins(tmp_path: Path) -> None:
    """The record wins key by key over the library, and that over the file."""
    entry = {"title": "Library", "volume": 3, "author": [{"family": "Lee"}]}
    desk = _desk(tmp_path, entry, "volume: 4\nreliability: B\n")
    run(desk, "port")
    record = json.loads(desk.source_json("port").read_text())["record"]
    assert record == {
        "id": "Port",
        "title": "Library",
        "volume": "4",
        "author": [{"family": "Lee"}],
        "reliability": "B",
        "language": "de",
    }


def test_slips_in_an_entry(tmp_path: Path) -> None:
    """A wrong value or a slip of a key has its line; a program's own key passes."""
    entry = {"tittle": "A", "issued": "last May", "pinned": True, "uris": ["x"]}
    record, findings = read_record(_desk(tmp_path, entry), "port")
    assert record == {"id": "Port"}
    assert [(f.file, f.line, f.code) for f in findings] == [
        ("sources/library.json", 8, "bad-value"),
        ("sources/library.json", 7, "unknown-key"),
    ]


def test_the_record_mends_the_library(tmp_path: Path) -> None:
    """What is wrong in an export counts no more once the record says it right."""
    desk = _desk(tmp_path, {"issued": "last May"}, "issued: 2024-05\n")
    assert read_record(desk, "port") == ({"id": "Port", "issued": "2024-05"}, [])


def test_a_slip_of_the_key_is_a_note(tmp_path: Path) -> None:
    """The source without an entry names the entry without a source."""
    desk = _desk(tmp_path, {"id": "ports"})
    note = next(finding for finding in run(desk, "port") if finding.code == "key-slip")
    assert (note.severity, note.file, note.line) == ("note", "sources/library.json", 5)
    assert "'ports'" in note.message
