"""Raised figures never become part of a number."""

import pytest

from tests.sources.formats.pdf.made import codes, read, texts, weasy

STYLE = "sup { font-size: 60%; vertical-align: super }"


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("up to 4.8 million<sup>1</sup> shells", "up to 4.8 million shells"),
        ("in 2023<sup>1</sup>, and after", "in 2023, and after"),
        ("the port.<sup>2, 3</sup> It", "the port. It"),
        ("shells<sup>*</sup> came", "shells came"),
        ("10<sup>6</sup> shells", "10⁶ shells"),
        ("over 5 km<sup>2</sup> of sea", "over 5 km² of sea"),
        ("the 5<sup>th</sup> ferry", "the 5th ferry"),
        ("CO<sub>2</sub> rose", "CO2 rose"),
    ],
)
def test_raised(html: str, said: str) -> None:
    """Marks of notes are left out; powers, ordinals and formulas stay."""
    note = "<p style='font-size: 7pt'><sup>1</sup> A note.</p>"
    found = read(weasy(f"<p>There was {html} then.</p>{note}", STYLE))
    assert texts(found)[0] == f"There was {said} then."
    assert texts(found)[1:] == ["A note."]
    assert codes(found) == ["pdf-left-out"]
