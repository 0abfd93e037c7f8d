"""A table of the desk becomes rows whose cells rest on passages."""

from pathlib import Path

import pytest

from loccit.model import Finding
from tests.tables.conftest import Build

SCHEMA = """\
title: Care in the city
schema:
  primaryKey: key
  fields:
    - {name: key, type: string, constraints: {required: true}}
    - {name: count, type: any, unit: beds}
    - {name: year, type: year}
    - {name: share, type: number}
"""
TABLE = '''\
key,count,year,share,known,source
Beds,up to 480,2023,0.5,,"@survey ""up to 480 beds"""
Wards,12,2023,1.25,count,"@survey ""12 wards"""
Nurses,dozens,,,,"@survey ""by the dozens"""
'''


def codes(findings: list[Finding]) -> list[tuple[str, int | None]]:
    """Return the findings as codes with their lines."""
    return [(finding.code, finding.line) for finding in findings]


def test_a_good_table(build: Build) -> None:
    """Cells are typed, quantities keep their words, and all rest on passages."""
    table, findings = build({"data/care.csv": TABLE, "data/care.yaml": SCHEMA})
    assert findings == []
    assert table.title == "Care in the city"
    assert [row.id for row in table.rows] == ["beds", "wards", "nurses"]
    assert [row.line for row in table.rows] == [2, 3, 4]
    beds = table.rows[0]
    assert beds.cells["year"] == 2023
    assert beds.cells["share"] == 0.5
    value = beds.values["count"]
    assert (value.low, value.high, value.bound) == (None, 480, "at-most")
    assert (value.unit, value.known, value.original) == ("beds", "ceiling", "up to 480")
    assert value.rests_on[0].exact == "up to 480 beds"
    assert "year" not in beds.values
    assert table.rows[2].values["count"].bound == "vague"


def test_the_same_bytes_each_time(build: Build, tmp_path: Path) -> None:
    """The stage's file is the same for the same input, and names no folder."""
    files = {"data/care.csv": TABLE, "data/care.yaml": SCHEMA}
    build(files)
    path = tmp_path / "build/3-tables/care.json"
    first = path.read_bytes()
    build(files)
    assert path.read_bytes() == first
    assert str(tmp_path).encode() not in first


def test_all_mistakes_in_one_run(build: Build) -> None:
    """Every wrong cell is named with its line, in one run."""
    text = (
        "key,count,year,share,known,source\n"
        "Beds,1,twenty,x,guess,\n"
        ",2,2023,1,,@survey\n"
        "Beds,3,2023,NaN,,\n"
        "Extra,4,2023,1,,,7\n"
    )
    table, findings = build({"data/care.csv": text, "data/care.yaml": SCHEMA})
    found = set(codes(findings))
    assert ("cell-type-error", 2) in found
    assert ("known-unknown", 2) in found
    assert ("cell-constraint-error", 3) in found
    assert ("evidence-gone", 3) in found
    assert ("cell-primary-key", 4) in found
    assert ("cell-number", 4) in found
    assert ("row-length", 5) in found
    assert all(finding.file == "data/care.csv" for finding in findings)
    assert all(finding.message.endswith(".") for finding in findings)
    assert len(table.rows) == 4


@pytest.mark.parametrize(
    ("schema", "code", "words"),
    [
        ("fields:\n  - {name: key, typ: string}\n", "unknown-key", "'type'"),
        ("fields:\n  - {name: key, type: strin}\n", "bad-value", ""),
        ("schema:\n  primarykey: key\n  fields: []\n", "unknown-key", "'primaryKey'"),
        ("path: https://example.org/care.csv\n", "table-elsewhere", "care.csv"),
        ("fields:\n  - {name: kye}\n", "column-missing", "'key'"),
        ("rests-on: {cuont: '@survey, para. 1'}\n", "column-missing", "'count'"),
        ("fields: [\n", "broken-yaml", ""),
        (
            "fields:\n  - {name: key, type: string, constraints: {pattern: '('}}\n",
            "bad-value",
            "",
        ),
    ],
)
def test_mistakes_in_the_descriptor(
    build: Build, schema: str, code: str, words: str
) -> None:
    """A mistake in the descriptor is named, with the word that was meant."""
    _, findings = build({"data/care.csv": "key,count\na,1\n", "data/care.yaml": schema})
    found = [finding for finding in findings if finding.code == code]
    assert found, findings
    assert found[0].file == "data/care.yaml"
    assert words in found[0].remedy


def test_no_descriptor(build: Build) -> None:
    """Without a descriptor the types are inferred, and a note says so."""
    text = "ward,beds,rate,note\nNorth,12,0.5,old\nSouth,about 30,2,new\n"
    table, findings = build({"data/care.csv": text})
    assert [column.type for column in table.columns] == [
        "string",
        "any",
        "number",
        "string",
    ]
    assert [row.id for row in table.rows] == ["north", "south"]
    assert table.rows[1].values["beds"].bound == "about"
    assert codes(findings) == [("table-undescribed", None), ("table-unsourced", 2)]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "table-empty"),
        (b"\n\n", "table-empty"),
        (b'a,b\n"open,1\n', "table-broken"),
        (b"a,b\n\0\0,1\n", "table-not-text"),
        (b"a,a\n1,2\n", "column-twice"),
        (b"a,,c\n1,2,3\n", "column-unnamed"),
        ("key,place\na,Zürich\n".encode("cp1252"), "table-encoding"),
    ],
)
def test_broken_files(build: Build, raw: bytes, code: str) -> None:
    """A file that is no proper CSV gives a finding, and the stage's file."""
    table, findings = build({"data/care.csv": raw})
    assert code in [finding.code for finding in findings]
    assert table.id == "care"


@pytest.mark.parametrize(
    "raw",
    [
        "\ufeffward,place\na,Zürich\n".encode(),
        "ward;place\r\na;Zürich\r\n".encode(),
        "sep=;\r\nward;place\r\na;Zürich\r\n".encode(),
        "ward\tplace\na\tZürich\n".encode("utf-16"),
        '\n"ward","place"\n"a","Zürich"\n,\n'.encode(),
    ],
)
def test_what_spreadsheets_write(build: Build, raw: bytes) -> None:
    """Byte order marks, semicolons, tabs and blank rows are read as meant."""
    table, _ = build({"data/care.csv": raw})
    assert [row.cells for row in table.rows] == [{"ward": "a", "place": "Zürich"}]


def test_a_key_that_stands_twice_is_named_with_both_lines(build: Build) -> None:
    """Its columns stand in the order of the key."""
    schema = (
        "primaryKey: [ward, year]\nfields:\n"
        "  - {name: year, type: year}\n  - {name: ward, type: string}\n"
    )
    text = "year,ward\n2023,north\n2024,north\n2023,north\n"
    _, findings = build({"data/care.csv": text, "data/care.yaml": schema})
    found = [one for one in findings if one.code == "cell-primary-key"]
    assert [(one.line, one.message) for one in found] == [
        (4, "The key “north, 2023” stands in lines 2 and 4.")
    ]


@pytest.mark.parametrize(
    ("count", "known", "bound", "code"),
    [
        ("480", "ceiling", "at-most", None),
        ("480", "floor", "at-least", None),
        ("480", "estimate", "exact", None),
        ("up to 480", "floor", "at-most", "known-contradicts"),
        ("19 men and 5 women", "", None, "cell-several-numbers"),
        ("nobody knows", "", None, None),
    ],
)
def test_how_a_number_is_known(
    build: Build, count: str, known: str, bound: str | None, code: str | None
) -> None:
    """The column "known" bounds an exact number, and contradictions are said."""
    text = f'ward,count,known,source\nN,{count},{known},"@survey ""12 wards"""\n'
    schema = "fields:\n  - {name: ward, type: string}\n  - {name: count, type: any}\n"
    table, findings = build({"data/care.csv": text, "data/care.yaml": schema})
    value = table.rows[0].values.get("count")
    assert (value.bound if value else None) == bound
    assert [finding.code for finding in findings] == ([code] if code else [])


def test_a_pattern_that_never_ends(build: Build) -> None:
    """A pattern that takes for ever is stopped, and the table still written."""
    schema = (
        "fields:\n  - {name: ward, type: string, constraints: {pattern: '(a+)+b'}}\n"
    )
    files = {
        "loccit.yaml": "limits: {seconds: 2}\n",
        "data/care.csv": f"ward\n{'a' * 60}\n",
        "data/care.yaml": schema,
    }
    table, findings = build(files)
    assert "table-unchecked" in [finding.code for finding in findings]
    assert len(table.rows) == 1
