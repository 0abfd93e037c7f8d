"""Likelihood scales: terms, bands and the desk's own files."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.scales import foreign_terms, read_scale, row_of, shipped


@pytest.mark.parametrize(
    ("scale", "words", "band"),
    [
        ("phia", "Highly likely", "80–90%"),
        ("phia", "almost certainly", "95–100%"),
        ("phia", "realistic  possibility", "40–50%"),
        ("icd203", "roughly even odds", "45–55%"),
        ("ipcc", "virtually certain", "99–100%"),
    ],
)
def test_terms_have_their_bands(
    tmp_path: Path, scale: str, words: str, band: str
) -> None:
    """A term is found whatever its case, by its synonyms too."""
    found, findings = read_scale(Desk(tmp_path), scale)
    term = found.find(words)
    assert findings == []
    assert term is not None
    assert term.band == band


def test_words_outside_the_scale_have_no_band(tmp_path: Path) -> None:
    """What the scale does not know is not guessed."""
    assert read_scale(Desk(tmp_path), "phia")[0].find("quite likely") is None


def test_a_desk_may_have_its_own_scale(tmp_path: Path) -> None:
    """A file in the desk is read; one outside is not."""
    terms = "terms:\n  - {term: sure, low: 90, high: 100, band: most}\n"
    text = f"name: Ours\nversion: '1'\n{terms}"
    (tmp_path / "ours.yaml").write_text(text)
    found, findings = read_scale(Desk(tmp_path), "ours.yaml")
    assert (found.name, findings) == ("Ours", [])
    assert read_scale(Desk(tmp_path), "../ours.yaml")[1]


def test_an_unknown_scale_is_a_finding(tmp_path: Path) -> None:
    """The nearest name is offered, and the page can still be set."""
    scale, findings = read_scale(Desk(tmp_path), "phai")
    assert "phia" in findings[0].remedy
    assert scale.terms


def test_each_slip_of_an_own_scale_has_its_line(tmp_path: Path) -> None:
    """A band upside down and an unknown key are told in one run."""
    (tmp_path / "ours.yaml").write_text(
        "name: Ours\nversion: '1'\nterms:\n"
        "  - {term: sure, low: 90, high: 100, band: most}\n"
        "  - {term: rare, low: 30, high: 10, band: few}\n"
        "  - {term: odd, low: 1, hihg: 10, band: few}\n"
    )
    found = read_scale(Desk(tmp_path), "ours.yaml")[1]
    assert {(one.file, one.line) for one in found} == {
        ("ours.yaml", 5),
        ("ours.yaml", 6),
    }
    assert any("low 30 is above its high" in one.message for one in found)


def test_the_rows_of_icd_203() -> None:
    """Each term is of one row; a scale without rows has none."""
    scale = shipped("icd203")
    assert [row_of(one, scale) for one in ("likely", "probably", "so")] == [0, 1, None]
    assert {row_of(term.term, scale) for term in scale.terms} == {0}
    assert {row_of(a, scale) for t in scale.terms for a in t.aliases} == {0, 1}
    assert row_of("likely", shipped("phia")) is None


def test_terms_of_other_scales() -> None:
    """The longest words are told, once, and none that the scale has itself."""
    phia = shipped("phia")
    assert [w for w, _ in foreign_terms("It is very unlikely.", phia)] == [
        "very unlikely"
    ]
    assert foreign_terms("It is highly unlikely, and likely to last.", phia) == ()
