"""What a table's cells rest on: citations by row and column, held to their words."""

from pathlib import Path

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Source
from loccit.sources.passages.anchors import write_anchors
from loccit.sources.passages.locate import anchor
from loccit.tables.lock import anchor_table
from tests.tables.conftest import REPORT, Build


def test_evidence_by_column_and_row(build: Build) -> None:
    """A row's own source and its column's are united; "*" is for the others."""
    schema = (
        "rests-on:\n  beds: '@survey \"480 beds\"'\n  '*': '@survey \"12 wards\"'\n"
    )
    text = 'ward,beds,note,source\nN,7,x,"@survey ""the survey says"""\nS,8,y,\n'
    table, findings = build({"data/care.csv": text, "data/care.yaml": schema})
    assert findings == []
    found = [
        {name: [e.exact for e in held] for name, held in row.rests_on.items()}
        for row in table.rows
    ]
    assert found[0]["beds"] == ["the survey says", "480 beds"]
    assert found[0]["note"] == ["the survey says"]
    assert found[1]["beds"] == ["480 beds"]
    assert found[1]["note"] == ["12 wards"]
    assert "source" not in found[0]


@pytest.mark.parametrize(
    ("cited", "code", "severity"),
    [
        ("@survey, para. 1", "evidence-unanchored", "warning"),
        ("@survey, para. 99", "evidence-gone", "error"),
        ('@survey ""up to 490 beds""', "evidence-altered", "error"),
        ('@survey ""a zebra crossed the river""', "evidence-gone", "error"),
        ('@survey, para. 3 ""12 wards""', "evidence-moved", "note"),
        ("@surwey, para. 1", "source-unknown", "error"),
        ("@memo, para. 1", "source-not-held", "error"),
        ("survey, para. 1", "citation-unreadable", "error"),
    ],
)
def test_what_becomes_of_citations(
    build: Build, cited: str, code: str, severity: str
) -> None:
    """Each citation that does not simply hold is a finding at its line."""
    files = {
        "data/care.csv": f'ward,beds,source\nN,7,"{cited}"\n',
        "data/care.yaml": "title: Wards\n",
        "sources/memo.yaml": "title: A memo\n",
    }
    _, findings = build(files)
    found = [finding for finding in findings if finding.code == code]
    assert [(one.severity, one.line) for one in found] == [(severity, 2)]


def test_an_anchored_passage_that_changed(build: Build, tmp_path: Path) -> None:
    """When the words under an anchor change, old and new words are named."""
    files = {
        "data/care.csv": 'ward,beds,source\nN,480,"@survey, para. 2"\n',
        "data/care.yaml": "title: Wards\n",
    }
    build(files)
    source = store.read(tmp_path / "build/1-sources/survey.json", Source)
    held = anchor(source, "para. 2", None)
    assert held
    write_anchors(tmp_path / "data/care.lock.json", [held])
    assert build(files)[1] == []
    changed = REPORT.replace("480 beds", "520 beds")
    _, findings = build({**files, "sources/survey.txt": changed})
    assert (findings[0].code, findings[0].line) == ("evidence-altered", 2)
    assert "480 beds" in findings[0].message
    assert "520 beds" in findings[0].message
    assert findings[0].source == "survey"
    moved = REPORT.replace("The city runs", "A new paragraph.\n\nThe city runs")
    _, findings = build({**files, "sources/survey.txt": moved})
    assert [finding.code for finding in findings][:1] == ["evidence-moved"]


WARDS = (
    "The city runs 12 wards. Its beds are up to 480. Few of them are new, it says.\n\n"
    "Nothing else is known.\n"
)


def _anchored(build: Build, root: Path, rows: str) -> dict[str, str | bytes]:
    """Return the files of a table whose citations are held to WARDS."""
    files: dict[str, str | bytes] = {
        "sources/survey.txt": WARDS,
        "data/care.csv": f"what,count,known,source\n{rows}",
        "data/care.yaml": "title: Wards\n",
    }
    build(files)
    anchor_table(Desk(root), "care")
    assert build(files)[1] == []
    return files


def test_a_row_holds_while_its_own_sentence_stands(
    build: Build, tmp_path: Path
) -> None:
    """Of two rows on one paragraph only that whose words changed loses them."""
    files = _anchored(
        build,
        tmp_path,
        'wards,12,,"@survey, para. 1"\nbeds,480,ceiling,"@survey, para. 1"\n',
    )
    changed = WARDS.replace("Few of them are new", "Many are old")
    table, findings = build({**files, "sources/survey.txt": changed})
    assert findings == []
    assert [row.rests_on["count"][0].exact for row in table.rows] == [
        "The city runs 12 wards.",
        "Its beds are up to 480.",
    ]
    changed = WARDS.replace("480", "520")
    table, findings = build({**files, "sources/survey.txt": changed})
    assert [(one.code, one.line) for one in findings] == [("evidence-altered", 3)]
    assert "Its beds are up to 480" in findings[0].message
    assert "Its beds are up to 520" in findings[0].message
    assert [bool(row.rests_on) for row in table.rows] == [True, False]
