"""L14 and L19 on whole desks: in sentences, tables, sources and between parts."""

from pathlib import Path

import pytest

from loccit.briefing import stage as briefing
from loccit.claims import stage as claims
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.facts import stage as facts
from loccit.model import Finding
from loccit.sources import stage as sources
from loccit.tables import stage as tables

SOURCE = (
    "The yard bought 24 horses. It closed 18 of 26 ports.\n\n"
    "It has 30 cranes: 19 old ones and 12 new ones.\n"
)
CODES = ("L14", "L19")


def found(root: Path, body: str, **files: str) -> list[Finding]:
    """Return what both lints find in a briefing with that body."""
    for folder in ("sources", "briefings", "data"):
        (root / folder).mkdir()
    (root / "sources/yard.txt").write_text(SOURCE)
    (root / "briefings/note.md").write_text(f"---\ntitle: A\n---\n{body}")
    for name, text in files.items():
        (root / "data" / name.replace("_", ".")).write_text(text)
    desk = Desk(root)
    sources.run(desk, "yard")
    facts.run(desk, "yard")
    for id in Graph(desk).briefing_tables("note"):
        tables.run(desk, id)
    briefing.run(desk, "note")
    return [one for one in claims.run(desk, "note") if one.code in CODES]


def _short(findings: list[Finding]) -> list[tuple[str, str, str, int | None]]:
    return [(f.code, f.severity, f.file, f.line) for f in findings]


def test_a_sum_across_two_sentences(tmp_path: Path) -> None:
    """L19: told at the sentence in which the parts end."""
    (one,) = found(
        tmp_path,
        'The yard bought 24 horses [@yard "bought 24 horses"].\n'
        "Nineteen were stallions and the other four mares.\n",
    )
    assert _short([one]) == [("L19", "warning", "briefings/note.md", 5)]
    assert "Nineteen and four make 23, not “24”" in one.message
    assert one.remedy


def test_two_paragraphs_are_no_sum(tmp_path: Path) -> None:
    """L19: what the next paragraph counts are no parts."""
    body = (
        'The yard bought 24 horses [@yard "bought 24 horses"].\n\n'
        "Nineteen were stallions and the other four mares.\n"
    )
    assert found(tmp_path, body) == []


def test_a_table_of_the_briefing(tmp_path: Path) -> None:
    """L19: at the total's line, or its part's."""
    body = (
        "| Port | Ships |\n|---|---|\n| Odesa | 10 |\n| of which new | 12 |\n"
        "| Izmail | 15 |\n| Total | 26 |\n"
    )
    part, total = found(tmp_path, body)
    assert _short([part, total]) == [
        ("L19", "warning", "briefings/note.md", 7),
        ("L19", "warning", "briefings/note.md", 9),
    ]
    assert (
        "“Total” does not come out under “Ships”: its 2 rows make 25" in total.message
    )


def test_a_table_of_the_desk(tmp_path: Path) -> None:
    """L19: at the row of the table's own file."""
    (one,) = found(
        tmp_path,
        "There are {{ ports.odesa.ships }} ships.\n",
        ports_csv="id,ships\nodesa,10\nizmail,15\ntotal,26\n",
        ports_yaml="primaryKey: id\nrests-on: yard\n",
    )
    assert _short([one]) == [("L19", "warning", "data/ports.csv", 4)]


def test_a_source_whose_numbers_do_not_come_out(tmp_path: Path) -> None:
    """L19: a note at the first claim that cites it, and no warning for its words."""
    words = "It has 30 cranes: 19 old ones and 12 new ones"
    (one,) = found(tmp_path, f'{words} [@yard "{words}"].\n')
    assert _short([one]) == [("L19", "note", "briefings/note.md", 4)]
    assert "19 and 12 make 31, not “30”, in yard, para. 2" in one.message
    assert one.source == "yard"


SUMMARY = "# Summary {.summary}\n\n"


@pytest.mark.parametrize(
    ("summary", "body", "severity"),
    [
        ("It bought 25 horses", "It bought 24 horses", "warning"),
        ("It bought 24 horses", "It bought horses", "note"),
    ],
)
def test_a_summary_that_its_body_does_not_bear_out(
    tmp_path: Path, summary: str, body: str, severity: str
) -> None:
    """L14: another number of the same passage, or one that the body never gives."""
    (one,) = found(
        tmp_path,
        f"{SUMMARY}{summary} [@yard, para. 1].\n\n# More\n\n{body} [@yard, para. 1].\n",
    )
    assert _short([one]) == [("L14", severity, "briefings/note.md", 6)]
    assert f"“{summary[10:]}”" in one.message


@pytest.mark.parametrize(
    ("summary", "body"),
    [
        ("It bought 24 horses", "It bought 24 horses"),
        ("It bought two dozen horses", "It bought 24 horses"),
        ("It bought 24 horses", "It bought 24 horses and closed 18 of 26 ports"),
    ],
)
def test_a_summary_that_its_body_bears_out(
    tmp_path: Path, summary: str, body: str
) -> None:
    """L14: the same number, however it is written."""
    text = f"{SUMMARY}{summary} [@yard, para. 1].\n\n# B\n\n{body} [@yard, para. 1].\n"
    assert found(tmp_path, text) == []


def test_a_briefing_that_is_all_summary(tmp_path: Path) -> None:
    """L14: there is no body to compare it with."""
    assert found(tmp_path, f"{SUMMARY}It bought 24 horses [@yard, para. 1].\n") == []
