"""Text that no reader of the page sees is left out and told."""

import pytest

from loccit.sources.formats.pdf.letters import letters
from tests.sources.formats.pdf.made import line, read, texts, written

SEEN = line("The ferry came back.", y=550)
WHITE = "1 1 1 rg"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (line("A secret.", before="3 Tr"), "invisible"),
        (line("A secret.", before=WHITE), "of the colour behind it"),
        (line("A secret.", size=0.4), "smaller than 1 point"),
        (line("A secret.", x=900), "off the page"),
        (line("A secret.") + "0 g 30 490 200 30 re f", "covered"),
    ],
)
def test_unseen(content: str, reason: str) -> None:
    """Each way to hide text is a warning with its page and its words."""
    found = read(written(SEEN, SEEN + content))
    assert texts(found) == ["The ferry came back."] * 2
    (finding,) = found.findings
    assert (finding.code, finding.severity) == ("hidden-text", "warning")
    assert reason in finding.message
    assert finding.message.endswith("on p. 2: “A secret.”.")


def test_white_on_dark_is_seen() -> None:
    """White letters on a dark ground are text like any other."""
    found = read(
        written(f"0 g 30 490 200 30 re f {line('White on black.', before=WHITE)}")
    )
    assert texts(found) == ["White on black."]
    assert found.findings == ()


def test_shades_behind_rows_hide_nothing() -> None:
    """Black letters on a black-ruled grey ground are seen."""
    found = read(
        written(f".9 g 30 490 200 30 re f 0 g 30 489 200 1 re f {line('In grey.')}")
    )
    assert texts(found) == ["In grey."]
    assert found.findings == ()


def test_letters_have_places() -> None:
    """A letter knows where it stands, in points from the page's top downwards."""
    import pypdfium2

    first = next(letters(pypdfium2.PdfDocument(written(line("Ferry", 40, 500)))[0]))
    assert (first.char, round(first.x0), round(first.y), first.style.size) == (
        "F",
        40,
        -500,
        10.0,
    )
