"""Characters made by a font or by their place keep their meaning."""

import pytest

from loccit.sources.formats import md
from loccit.sources.formats.symbols import raised, symbol


@pytest.mark.parametrize(
    ("font", "place", "char"),
    [
        ("Symbol", "F0B3", "≥"),
        ("Symbol", "61", "α"),
        ("Symbol", "F028", "("),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "F099", "\ufffd"),
        ("Arial", "2265", "≥"),
        ("Arial", "zz", ""),
    ],
)
def test_symbols(font: str, place: str, char: str) -> None:
    """A place in a symbol font is its character; an unknown one is seen as lost."""
    assert symbol(font, place) == char


def test_raised_numbers() -> None:
    """A raised number is one in Unicode; a raised word is a word."""
    assert raised("-12", "superscript") == "⁻¹²"
    assert raised("2", "subscript") == "₂"
    assert raised("th", "superscript") == "th"
    assert raised("2", "baseline") == "2"


def test_raised_numbers_of_markdown() -> None:
    """10² in Markdown does not become 102."""
    assert md.read(b"10^2^ and H~2~O, 5^th^", {}).text == "10² and H₂O, 5th"
