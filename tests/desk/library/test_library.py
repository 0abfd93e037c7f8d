"""Libraries of a whole desk: four formats, matched by key."""

import json
from pathlib import Path
from typing import Any

import pytest

from loccit.desk import Desk
from loccit.desk.needs import Plan

JSON = """\
[
  {"id": "http://zotero.org/users/1/items/A", "citation-key": "lee2024",
   "title": "Ferry back", "issued": {"date-parts": [[2024, 3, 4]]}},

  {"id": "Port Log", "title": "Log"}
]
"""
YAML = """\
references:
- id: lee2024
  title: Ferry back
  issued: 2024-03-04

- id: Port Log
  title: Log
"""
BIB = """\
@comment{ made by hand }
@online{lee2024,
  title = {Ferry back},
  date = {2024-03-04},
}

@misc{Port_Log, title = {Log}}
"""
RIS = """\
TY  - NEWS
ID  - lee2024
TI  - Ferry back
DA  - 2024/03/04/
PY  - 2024
ER  -

TY  - RPRT
ID  - Port Log
TI  - Log
ER  -
""".replace("ER  -", "ER  - ")


def _desk(root: Path, **files: str) -> Desk:
    """Return a desk with library files by suffix, and the source "lee2024"."""
    (root / "sources").mkdir(exist_ok=True)
    (root / "sources/lee2024.txt").write_text("The ferry is back.\n")
    for suffix, text in files.items():
        (root / f"sources/library.{suffix}").write_text(text, encoding="utf-8")
    return Desk(root)


def _codes(desk: Desk) -> list[tuple[str, str, int | None]]:
    found = desk.library.findings(desk.sources)
    return [(f.code, f.file, f.line) for f in found]


@pytest.mark.parametrize(
    ("suffix", "text", "lines"),
    [
        ("json", JSON, [(2, 4), (5, 7)]),
        ("yaml", YAML, [(2, 5), (6, 8)]),
        ("bib", BIB, [(2, 6), (7, 8)]),
        ("ris", RIS, [(1, 7), (8, 12)]),
    ],
)
def test_formats(
    tmp_path: Path, suffix: str, text: str, lines: list[tuple[int, int]]
) -> None:
    """Each format gives its entries by id, with the whole date and the lines."""
    library = _desk(tmp_path, **{suffix: text}).library
    assert list(library.entries) == ["lee2024", "port-log"]
    lee, log = library.entries.values()
    assert lee.said["title"] == "Ferry back"
    issued = lee.said["issued"]
    assert issued == "2024-03-04" or issued["date-parts"] == [[2024, 3, 4]]
    assert [(one.line, one.last) for one in (lee, log)] == lines


def test_a_library_is_no_source(tmp_path: Path) -> None:
    """Its file is neither a source nor a record, and two of them share no id."""
    desk = _desk(tmp_path, json=JSON, yaml=YAML, bib=BIB, ris=RIS)
    assert desk.sources == ("lee2024",)
    assert len(desk.libraries) == 4


@pytest.mark.parametrize(
    ("suffix", "text", "line"),
    [
        ("json", '[\n {"id": "a",}\n]\n', 2),
        ("json", '[\n\n "a"\n]\n', 3),
        ("yaml", "references:\n- id: [a\n", 3),
        ("yaml", "just words\n", 1),
        ("yaml", "- id: a\n- b\n", 2),
        ("bib", "@misc{a, title={x}}\n@misc{b, title={x} date={2}}\n", 2),
        ("json", "[" * 9000, None),
    ],
)
def test_broken_files(tmp_path: Path, suffix: str, text: str, line: int | None) -> None:
    """What cannot be read is an error with its file and line."""
    ((code, file, told), *_) = _codes(_desk(tmp_path, **{suffix: text}))
    assert code in ("broken-library", "broken-yaml")
    assert (file, told) == (f"sources/library.{suffix}", line)


def test_why_a_bibliography_is_broken(tmp_path: Path) -> None:
    """Pandoc's reason is given, without the line that it repeats."""
    desk = _desk(tmp_path, bib="@misc{a, title={x} date={2}}\n")
    (finding,) = desk.library.findings(desk.sources)
    assert finding.message == (
        "sources/library.bib cannot be read as a library: unexpected 'd'."
    )


def test_two_entries_for_one_source(tmp_path: Path) -> None:
    """One key twice, in a file or in two, is an error where a source has it."""
    twice = json.dumps(
        [{"id": "lee2024"}, {"id": "a"}, {"id": "a"}, {"id": "Lee 2024"}]
    )
    _desk(tmp_path, json=twice, yaml=YAML)
    (tmp_path / "sources/lee-2024.txt").write_text("Another.\n")
    assert _codes(Desk(tmp_path)) == [("key-twice", "sources/library.yaml", 2)]


def test_a_slip_of_the_key(tmp_path: Path) -> None:
    """An entry of no source is told to the source that all but has its key."""
    desk = _desk(tmp_path, json='[{"id": "lee2042"}, {"id": "chen1999"}]')
    slip = desk.library.slip("lee2024", desk.sources, desk.records)
    assert slip is not None
    assert slip.key == "lee2042"
    (tmp_path / "sources/lee2024.yaml").write_text("title: Ferry\n")
    now = Desk(tmp_path)
    assert now.library.slip("lee2024", now.sources, now.records) is None


def _digests(root: Path) -> dict[str, str]:
    plan = Plan(Desk(root))
    return {id: plan.digest("sources", id) for id in plan.desk.sources}


def _changed(root: Path, entries: list[dict[str, Any]]) -> set[str]:
    before = _digests(root)
    _desk(root, json=json.dumps(entries, indent=1))
    after = _digests(root)
    return {id for id in after if after[id] != before[id]}


def test_each_source_rests_on_its_own_entry(tmp_path: Path) -> None:
    """A change of an entry, or its place, counts for the source it belongs to."""
    entries = [{"id": "lee2024", "title": "A"}, {"id": "log", "title": "B"}]
    desk = _desk(tmp_path, json=json.dumps(entries))
    (desk.root / "sources/log.txt").write_text("The log.\n")
    assert _changed(tmp_path, entries[::-1]) == set()
    assert _changed(tmp_path, [{**entries[0], "title": "C"}, entries[1]]) == {"lee2024"}
    assert _changed(tmp_path, entries[:1]) == {"lee2024", "log"}


def test_only_what_is_passed_on_becomes_a_source(tmp_path: Path) -> None:
    """Of entries without a file, those that something relays are sources not held."""
    entries = [
        {"id": "lee2024", "relays": "Radio A"},
        {"id": "radio-a", "relays": ["radio-b"]},
        {"id": "radio-b"},
        {"id": "radio-c"},
        {"id": "never"},
    ]
    desk = _desk(tmp_path, json=json.dumps(entries))
    (tmp_path / "briefings").mkdir()
    cited = "---\ntitle: A\n---\nSaid [[@lee2024]]{relays=radio-c}.\n"
    (tmp_path / "briefings/note.md").write_text(cited)
    graph = Plan(desk).graph
    assert graph.sources == ("lee2024", "radio-a", "radio-b", "radio-c")
    assert graph.briefing_sources("note") == ["lee2024", "radio-a", "radio-c"]
