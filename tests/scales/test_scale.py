"""Likelihood scales: terms, bands and the desk's own files."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.scales import read_scale


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
