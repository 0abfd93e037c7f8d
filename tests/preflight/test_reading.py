"""A text as the proof reads it."""

import pytest

from loccit.preflight.reading import read, squeezed


@pytest.mark.parametrize(
    ("printed_words", "words"),
    [
        ("con-\r\ntainers", "containers"),
        ("long-\r\nterm", "long-term"),
        ("sent [S1 ¶7] more", "sent more"),
        ("“so” it’s", '"so" it\'s'),
        ("EIGHT a.m.", "eight a.m."),
    ],
)
def test_what_setting_changes_is_not_a_change(printed_words: str, words: str) -> None:
    """Division, markers, quotation marks and capitals are the printer's business."""
    assert squeezed(printed_words) == squeezed(words)


@pytest.mark.parametrize(
    ("one", "other"), [("-5", "5"), ("1,240", "1240"), ("4.8", "48")]
)
def test_what_changes_a_number_is_kept(one: str, other: str) -> None:
    """Signs, separators and points are compared."""
    assert squeezed(one) != squeezed(other)


def test_markers_stand_behind_their_letters() -> None:
    """A marker is read where it stands, and belongs to what it follows."""
    reading = read("One [S1 ¶2] two.\r\n[D3] Three.")
    assert reading.letters == "onetwo.three."
    assert reading.markers_of(0, 3) == ("[S1 ¶2]",)
    assert reading.markers_of(3, 7) == ("[D3]",)
    assert reading.markers_of(7, 13) == ()


@pytest.mark.parametrize("words", ["[Japan]", "[S-400]", "[sic]", "[S1"])
def test_other_words_in_brackets_are_words(words: str) -> None:
    """A remark in a quotation is no marker."""
    assert read(words).markers == ()


@pytest.mark.parametrize(
    ("text", "number", "joined"),
    [
        ("180 men", "18", True),
        ("118 men", "18", True),
        ("1,018 men", "018", True),
        ("18.5 men", "18", True),
        ("-18 men", "18", True),
        ("18% of men", "18", True),
        ("In 2023 18 men", "18", False),
        ("18, 19 or 20 men", "18", False),
        ("men: 18. 19 came", "18", False),
        ("pages 17-18", "18", False),
        ("about\r\n18\r\n20", "18", False),
    ],
)
def test_a_number_goes_on_where_its_figures_do(
    text: str, number: str, joined: bool
) -> None:
    """Figures, points inside a number, a sign and a share change what it says."""
    reading = read(text)
    at = reading.letters.index(number)
    assert (reading.joined(at) or reading.joined(at + len(number))) is joined
