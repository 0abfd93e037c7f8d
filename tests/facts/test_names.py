"""Names: the gazetteer's, and candidates the text introduces."""

from pathlib import Path

import pytest

from loccit.desk.folder import Desk
from loccit.facts.gazetteer import read_gazetteer
from loccit.facts.names import Entry, expansion, names


def test_known_names_come_from_the_gazetteer() -> None:
    """The longest alias wins, whole words only."""
    known = {
        "Lund": Entry("ada-lund", "person"),
        "Lund Harbour": Entry("lund-harbour", "place"),
    }
    found = names("At Lund Harbour, Lund met the Lunds.", known)
    assert [(n.text, n.id, n.status) for n in found] == [
        ("Lund Harbour", "lund-harbour", "known"),
        ("Lund", "ada-lund", "known"),
    ]


def test_candidates_have_no_id() -> None:
    """Acronyms, people with titles and equipment are candidates for review."""
    text = "The Grid Safety Board (GSB) met Dr Ada Lund. The GSB bought a Mi-8."
    found = names(text, {})
    assert [(n.text, n.type) for n in found] == [
        ("Grid Safety Board", "organisation"),
        ("GSB", "organisation"),
        ("Ada Lund", "person"),
        ("GSB", "organisation"),
        ("Mi-8", "system"),
    ]
    assert {(n.id, n.status) for n in found} == {(None, "candidate")}


@pytest.mark.parametrize(
    ("before", "short", "words"),
    [
        ("the Ministry of Health", "MOH", "Ministry of Health"),
        ("the Ministry of Health", "MH", "Ministry of Health"),
        ("a long-range cruise missile", "LRCM", "long-range cruise missile"),
        ("the People’s Trade Union", "PTU", "People’s Trade Union"),
        ("the blue house", "XYZ", None),
    ],
)
def test_an_acronym_is_spelled_by_initials(
    before: str, short: str, words: str | None
) -> None:
    """The words before an acronym are its own only when their initials spell it."""
    start = expansion(before, len(before), short)
    assert (None if start is None else before[start:]) == words


def test_a_gazetteer_is_read(tmp_path: Path) -> None:
    """Names and aliases lead to their entry."""
    (tmp_path / "names.yaml").write_text(
        "- {id: ada-lund, type: person, name: Ada Lund, aliases: [Lund]}\n"
    )
    known, findings = read_gazetteer(Desk(tmp_path))
    assert known == {
        "Ada Lund": Entry("ada-lund", "person"),
        "Lund": Entry("ada-lund", "person"),
    }
    assert findings == []


def test_every_fault_of_a_gazetteer_is_said_at_once(tmp_path: Path) -> None:
    """Unknown keys, wrong types, clashes and empty entries: all, with their lines."""
    (tmp_path / "names.yaml").write_text(
        "- {id: a, type: person, name: Ada}\n"
        "- {id: b, type: planet, name: Bo}\n"
        "- {id: c, type: place, nmae: Co}\n"
        "- {id: d, type: place, aliases: [Ada]}\n"
        "- {id: a, type: place, name: Al}\n"
        "- {id: e, type: place}\n"
    )
    known, findings = read_gazetteer(Desk(tmp_path))
    assert set(known) == {"Ada"}
    assert [(f.code, f.line) for f in findings] == [
        ("bad-value", 2),
        ("unknown-key", 3),
        ("names-clash", 4),
        ("names-clash", 5),
        ("names-clash", 6),
    ]


def test_a_gazetteer_is_a_list(tmp_path: Path) -> None:
    """Anything else than a list is an error; no file is none."""
    assert read_gazetteer(Desk(tmp_path)) == ({}, [])
    (tmp_path / "names.yaml").write_text("a: b\n")
    assert [f.code for f in read_gazetteer(Desk(tmp_path))[1]] == ["bad-value"]
