"""Names: the gazetteer's, and candidates the text introduces."""

from pathlib import Path

import pytest

from loccit.desk.folder import Desk
from loccit.facts.acronyms import expansion
from loccit.facts.gazetteer import read_gazetteer
from loccit.facts.names import Entry, names


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


def test_an_honorific_tells_two_of_one_surname_apart() -> None:
    """ "Ms Renn" is Ann, and plain "Renn" is nobody in particular."""
    known = {"Ann Renn": Entry("ann-renn", "person")}
    found = names("Ann Renn met Tom Renn. Ms Renn spoke. Renn left.", known)
    assert [(n.text, n.id) for n in found] == [
        ("Ann Renn", "ann-renn"),
        ("Tom Renn", None),
        ("Renn", "ann-renn"),
    ]


NAMED = [
    ("The MSB (Marine Safety Board) met. The MSB left.",
     [("MSB", "organisation"), ("Marine Safety Board", "organisation"),
      ("MSB", "organisation")]),
    ("A CV90, a Leopard 2A6 and a Boeing 737 MAX.",
     [("CV90", "system"), ("Leopard 2A6", "system"), ("Boeing 737 MAX", "system")]),
    ("HMS Fearless and the 47th Mechanised Brigade left Odesa.",
     [("HMS Fearless", "system"), ("47th Mechanised Brigade", "system"),
      ("Odesa", "place")]),
    ("Covid-19 and COP26 are no systems; CO2 fell.", []),
    ("New Zealand’s minister flew from Paris; the Paris Club met.",
     [("New Zealand", "place"), ("Paris", "place")]),
    ("Minister for Trade and Industry (MinTrade) Denys Renn spoke.",
     [("Denys Renn", "person")]),
    ("Lt. Col. Ada Renn met Judge Bo Lund. Renn’s aide left.",
     [("Ada Renn", "person"), ("Bo Lund", "person"), ("Renn", "person")]),
    ("Guinea-Bissau, Papua New Guinea and Tonga met in Suva.",
     [("Guinea-Bissau", "place"), ("Papua New Guinea", "place"), ("Tonga", "place"),
      ("Suva", "place")]),
    ("The Hellenic Republic of Chad (HRC) grew. The HRC is dry.",
     [("Hellenic Republic of Chad", "place"), ("HRC", "place"), ("HRC", "place")]),
    ("Organisation of Tides (OT) staff met. The OT left.",
     [("Organisation of Tides", "organisation"), ("OT", "organisation"),
      ("OT", "organisation")]),
    ("Sir Tom O’Renn KC spoke; O’Renn left.",
     [("Tom O’Renn KC", "person"), ("O’Renn", "person")]),
    ("Minister for Foreign Affairs Ann Renn spoke.", [("Ann Renn", "person")]),
    ("Kim Jong-su spoke; Kim left.", [("Kim Jong-su", "person"), ("Kim", "person")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), NAMED)
def test_a_text_introduces_its_own_names(
    text: str, found: list[tuple[str, str]]
) -> None:
    """Acronyms either way, designators, places, and people with their titles."""
    assert [(name.text, name.type) for name in names(text, {})] == found


def test_a_surname_is_known_where_the_full_name_is() -> None:
    """Later "Ruiz" is the gazetteer's Ellen Ruiz, unless two people are called so."""
    known = {"Ellen Ruiz": Entry("ellen-ruiz", "person")}
    found = names("Judge Ellen Ruiz spoke. Ruiz left.", known)
    assert [(n.text, n.id) for n in found] == [
        ("Ellen Ruiz", "ellen-ruiz"),
        ("Ruiz", "ellen-ruiz"),
    ]
    found = names("Judge Ellen Ruiz met Tom Ruiz. Ruiz left.", known)
    assert [n.id for n in found if n.text == "Ruiz"] == []


def test_a_possessive_is_no_part_of_a_name() -> None:
    """ "Ellen Ruiz’s" is the name and an ending."""
    found = names("Dr Ellen Ruiz’s ward.", {})
    assert [name.text for name in found] == ["Ellen Ruiz"]


@pytest.mark.parametrize(
    "piece", ["Aa Bb ", "A", "Bank of Xx (BX) ", "Kim Aa, Kim Bb, "]
)
def test_long_runs_of_names_are_read(piece: str) -> None:
    """A hundred thousand characters of one piece end in an answer."""
    text = piece * (100_000 // len(piece))
    assert all(text[n.start : n.end] == n.text for n in names(text, {}))


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
