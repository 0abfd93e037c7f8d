"""Records: CSL's variables and ours, all problems at once."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.sources.records.dates import edtf, printed
from loccit.sources.records.people import people
from loccit.sources.records.record import read_record


def _desk(root: Path, record: str) -> Desk:
    (root / "sources").mkdir()
    (root / "sources/port.yaml").write_text(record)
    return Desk(root)


def test_keys_as_written(tmp_path: Path) -> None:
    """Keys keep their hyphens, dates become EDTF, names become CSL's parts."""
    record, findings = read_record(
        _desk(
            tmp_path,
            "title: Ferry back\n"
            "author: [{family: Lee, given: Ann}, Port Authority]\n"
            "container-title: Port Post\n"
            "issued: {date-parts: [[2024, 3, 4]]}\n"
            "accessed: 2024-03-05\n"
            "volume: 7\n"
            "source-kind: news\n"
            "reliability: B\n"
            "quotation-limit: 50\n"
            "relays: [Port Log 2024]\n"
            "ai-disclosure: {tool: Scribe, training-origin: unknown}\n",
        ),
        "port",
    )
    assert findings == []
    assert record == {
        "title": "Ferry back",
        "author": [{"family": "Lee", "given": "Ann"}, {"literal": "Port Authority"}],
        "container-title": "Port Post",
        "issued": "2024-03-04",
        "accessed": "2024-03-05",
        "volume": "7",
        "source-kind": "news",
        "reliability": "B",
        "quotation-limit": 50,
        "relays": ["port-log-2024"],
        "ai-disclosure": {"tool": "Scribe", "training-origin": "unknown"},
    }


def test_problems_with_lines(tmp_path: Path) -> None:
    """Every wrong key is told with its line, and the right ones stay."""
    record, findings = read_record(
        _desk(
            tmp_path,
            "title: Ferry back\nreliabilty: B\nreliability: G\nissued: last May\n"
            "author: {first: Ann}\n",
        ),
        "port",
    )
    assert record == {"title": "Ferry back"}
    assert sorted((f.line, f.code) for f in findings) == [
        (2, "unknown-key"),
        (3, "bad-value"),
        (4, "bad-value"),
        (5, "unknown-key"),
    ]
    told = {finding.line: finding for finding in findings}
    assert told[2].remedy == "Did you mean 'reliability'?"
    assert "'last May' is not a date" in told[4].message
    assert told[5].remedy.startswith("Known here: ")
    assert "family, given, literal, non-" in told[5].remedy
    assert all(finding.file == "sources/port.yaml" for finding in findings)


def test_parts_have_keys_of_their_own(tmp_path: Path) -> None:
    """A wrong key inside a name, a date or a disclosure has its line and remedy."""
    desk = _desk(
        tmp_path,
        "author:\n- {literal: Port}\n- given: Ann\n  famly: Lee\n"
        "issued:\n  date-part: [[2024]]\n"
        "ai-disclosure:\n  tool: Scribe\n  metric: 4\n"
        "type: reprot\n",
    )
    record, findings = read_record(desk, "port")
    assert record == {}
    told = {f.line: f"{f.message} {f.remedy}".strip() for f in findings}
    assert told == {
        4: "Unknown key 'famly'. Did you mean 'family'?",
        5: "issued: 'date-part' is no part of a date. Did you mean 'date-parts'?",
        9: "Unknown key 'metric'. Did you mean 'metrics'?",
        10: "type: 'reprot' is no type of CSL. Did you mean 'report'?",
    }


def test_export_of_a_reference_manager(tmp_path: Path) -> None:
    """What Zotero and Better BibTeX write beside a reference stops nobody."""
    desk = _desk(
        tmp_path,
        "- id: http://zotero.org/users/1/items/A\n"
        "  citation-key: lee2024\n"
        "  custom: {pinned: true}\n"
        "  categories: [shipping]\n"
        '  type: ""\n'
        "  volume: 3\n"
        "  author: [{family: Lee, given: Ann, static-ordering: false}]\n"
        "  issued: {literal: n.d.}\n"
        '  accessed: {date-parts: [["2024", 5, "6"]], season: ""}\n'
        "  language: English\n",
    )
    record, findings = read_record(desk, "port")
    assert findings == []
    assert record["author"] == [
        {"family": "Lee", "given": "Ann", "static-ordering": False}
    ]
    assert (record["accessed"], record["volume"]) == ("2024-05-06", "3")
    assert not {"issued", "type"} & record.keys()


@pytest.mark.parametrize("head", ["references:\n- ", "- "])
def test_exports(tmp_path: Path, head: str) -> None:
    """An export of one reference is a record; its problems keep their lines."""
    desk = _desk(tmp_path, f"{head}id: lee2024\n  title: Ferry\n  isued: 2024\n")
    record, (finding,) = read_record(desk, "port")
    assert record == {"id": "lee2024", "title": "Ferry"}
    assert finding.line == head.count("\n") + 3


def test_no_record(tmp_path: Path) -> None:
    """A source without a record has an empty one; broken YAML is one error."""
    desk = _desk(tmp_path, "title: [\n")
    assert read_record(desk, "other") == ({}, [])
    record, (finding,) = read_record(desk, "port")
    assert (record, finding.code) == ({}, "broken-yaml")


def test_words_for_a_record(tmp_path: Path) -> None:
    """A record that is no mapping is told so."""
    record, (finding,) = read_record(_desk(tmp_path, "just words\n"), "port")
    assert (record, finding.severity) == ({}, "error")


@pytest.mark.parametrize(
    "said",
    ["2024", "2024-02-29", "2024-21", "2024-Q3", "2024-05?", "202X", "2024-XX-XX",
     "2024/2025-06", "2024-05-06/..", "2024-05-06T10:00:00Z", "-0044"],
)  # fmt: skip
def test_dates(said: str) -> None:
    """EDTF dates of the common kinds are taken as they are."""
    assert edtf(said) == said


@pytest.mark.parametrize(
    "said", ["2023-02-29", "2024-13", "24", "May 2024", "2024-1-2", "1/2/3", "0000-00"]
)
def test_wrong_dates(said: str) -> None:
    """Days that never were and other forms are refused with an example."""
    with pytest.raises(ValueError, match="write 2024-09-16"):
        edtf(said)


@pytest.mark.parametrize(
    ("csl", "value"),
    [
        ({"date-parts": [["2024", "3"]]}, "2024-03"),
        ({"date-parts": [[2024, 3, 4], [2024, 3, 9]]}, "2024-03-04/2024-03-09"),
        ({"date-parts": [[1999]], "circa": True}, "1999~"),
        ({"raw": "2024-05"}, "2024-05"),
        ({"raw": "4 March 2024"}, "2024-03-04"),
        ({"literal": "Sept. 16, 2024"}, "2024-09-16"),
        ({"literal": "2024/3/4/"}, "2024-03-04"),
        ({"literal": "Fall 2024"}, "2024-23"),
        ({"date-parts": [[2024]], "season": "2"}, "2024-22"),
        ({"date-parts": [[2024, 5], [0]]}, "2024-05/.."),
        ({"date-parts": [[2024, None]], "circa": "false"}, "2024"),
        ({"date-parts": []}, None),
        ({"literal": "n.d."}, None),
    ],
)
def test_csl_dates(csl: dict[str, object], value: str | None) -> None:
    """CSL's date-parts, and the words that programs leave, become EDTF."""
    assert edtf(csl) == value


def test_dates_in_print() -> None:
    """Dates print as people write them."""
    assert printed("2024-03-04T10:00:00Z") == "4 March 2024"
    assert printed("2024-03/2024-05") == "March 2024 – May 2024"
    assert printed("1999~") == "about 1999"
    assert printed("2024-21") == "2024-21"


def test_names() -> None:
    """Several names in one string are parted by semicolons."""
    assert people("Ann Lee; Bo Chen") == [
        {"literal": "Ann Lee"},
        {"literal": "Bo Chen"},
    ]
