"""Entries of what people accepted: written, read back, and refused one by one."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from loccit.claims.accepted import accept, read_accepted, record
from tests.claims.example import CLAIM

ENTRY = accept(CLAIM, "Ann Lee", "2024-05-06")


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    """Return the path of a lock that is not there yet."""
    return tmp_path / "note.lock.json"


def test_round_trip(lock: Path) -> None:
    """What was recorded is read, and nothing else."""
    other = replace(ENTRY, claim="b", by="Bo")
    record(lock, [other])
    record(lock, [ENTRY])
    assert read_accepted(lock) == ([ENTRY, other], [])


def test_a_claim_has_one_entry(lock: Path) -> None:
    """Accepting again replaces what was there."""
    record(lock, [ENTRY])
    later = replace(ENTRY, by="Bo", on="2024-06-01")
    record(lock, [later])
    assert read_accepted(lock)[0] == [later]


def test_old_entries_are_taken_off(lock: Path) -> None:
    """Those that the caller names, and no other."""
    other, third = replace(ENTRY, claim="b"), replace(ENTRY, claim="c")
    record(lock, [ENTRY, other])
    record(lock, [third], old=[other])
    assert read_accepted(lock)[0] == [ENTRY, third]


def test_anchors_are_kept(lock: Path) -> None:
    """Accepting anchors nothing."""
    lock.write_text('{"anchors": [{"source": "a"}], "id": "note"}')
    record(lock, [ENTRY])
    assert json.loads(lock.read_text())["anchors"] == [{"source": "a"}]


def _change(key: str, value: Any) -> Callable[[dict[str, Any]], None]:
    return lambda entry: entry.update({key: value})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_change("on", "yesterday"), "“yesterday” is no day"),
        (_change("on", "2024-02-30"), "“2024-02-30” is no day"),
        (_change("on", "2024-W08-1"), "“2024-W08-1” is no day"),
        (_change("bye", "Bo"), "unknown key 'bye'. Did you mean 'by'?"),
        (_change("by", " "), "names nobody"),
        (_change("by", 3), "Expected `str`"),
        (_change("text", "They stand busy."), "digest"),
        (_change("evidence", [{"source": "a"}]), "missing required field"),
        (lambda entry: entry.pop("by"), "missing required field `by`"),
    ],
)
def test_a_bad_entry_is_an_error_and_the_rest_hold(
    lock: Path, change: Callable[[dict[str, Any]], None], said: str
) -> None:
    """Its line is named; it attests nothing."""
    other = replace(ENTRY, claim="b")
    record(lock, [ENTRY, other])
    lines = lock.read_text().splitlines()
    at = next(n for n, line in enumerate(lines) if f'"claim": "{ENTRY.claim}"' in line)
    entry = json.loads(lines[at].rstrip(","))
    change(entry)
    lines[at] = json.dumps(entry) + ","
    lock.write_text("\n".join(lines))
    entries, (finding,) = read_accepted(lock)
    assert entries == [other]
    assert said in finding.message
    assert (finding.code, finding.severity) == ("attestation-unreadable", "error")
    assert finding.line == at + 1


def test_what_is_no_entry_is_an_error(lock: Path) -> None:
    """Neither words in the list nor words in its place."""
    for said in ('["Ann"]', '"Ann"', '{"c-1": {"by": "Ann"}}'):
        lock.write_text(f'{{"accepted": {said}}}')
        entries, (finding,) = read_accepted(lock)
        assert entries == []
        assert finding.severity == "error"
