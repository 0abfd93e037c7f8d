"""Characters nobody sees are named, and those that a script needs are not."""

import pytest

from loccit.sources.hidden import hidden
from tests.sources.held import read_txt


@pytest.mark.parametrize(
    ("char", "name"),
    [
        ("\u202e", "right-to-left override (U+202E)"),
        ("\u200b", "zero width space (U+200B)"),
        ("\u00ad", "soft hyphen (U+00AD)"),
        ("\u2066", "left-to-right isolate (U+2066)"),
        ("\u200f", "right-to-left mark (U+200F)"),
        ("\u3164", "hangul filler (U+3164)"),
        ("\U000e0041", "tag latin capital letter a (U+E0041)"),
    ],
)
def test_hidden(char: str, name: str) -> None:
    """Each is counted and named, with the ¶s in which it stands."""
    source = read_txt(f"A fee.\n\nOf 4{char}8 and 5{char}1.")
    assert hidden(source.text, source.blocks) == f"2 × {name} in ¶2"


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "שלום\u200f!",
        "\U0001f3f4\U000e0067\U000e0062\U000e007f won.",
        "Plain – “text” with 5\u00a0km.",
    ],
)
def test_needed(text: str) -> None:
    """Joiners, marks of direction and tags where a script or flag needs them."""
    assert hidden(text, read_txt(text).blocks) == ""
