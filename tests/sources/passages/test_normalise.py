"""Words count as the same under one normalisation, and only whole words count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.sources.passages.normalise import normalise, normalise_at, occurrences
from loccit.sources.passages.similar import nearest
from tests.sources.held import read_txt

TEXTS = st.text(alphabet="ab 1.,-–—’'“\"\n\u00a0", max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It’s “so”", 'It\'s "so"'),
        ("1999–2001 — or so", "1999-2001 - or so"),
        ("cafe\u0301", "café"),
        ("4.8\u00a0million\n tons", " 4.8 million tons "),
    ],
)
def test_alike(one: str, other: str) -> None:
    """Shapes of quotation marks, dashes and spaces make no difference."""
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Port", "port"), ("café", "cafe"), ("10²", "102"), ("4.8", "4,8"), ("ﬁ", "fi")],
)
def test_not_alike(one: str, other: str) -> None:
    """Case, accents, digits and letters do."""
    assert normalise(one) != normalise(other)


def test_whole_words_and_numbers() -> None:
    """A word or number inside a longer one is not found."""
    text = "14.8 and 4.8, 4.8.1; 4,800 and 800. Tons, ton and ton-mile"
    assert [start for start, _ in occurrences("4.8", text)] == [9]
    assert [start for start, _ in occurrences("800", text)] == [31]
    assert [start for start, _ in occurrences("ton", text)] == [42, 50]
    assert occurrences(" ", text) == []


@given(TEXTS)
def test_offsets(text: str) -> None:
    """The normalised text with offsets is the normalised text, but for its edges."""
    words, offsets = normalise_at(text)
    assert words.strip() == normalise(text)
    assert len(offsets) == len(words) + 1
    assert list(offsets) == sorted(offsets)


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_what_is_found_is_the_same(text: str, start: int, end: int) -> None:
    """Each place found holds the words asked for, under the normalisation."""
    words = text[start:end]
    for left, right in occurrences(words, text):
        assert normalise(text[left:right]) == normalise(words)


def test_nearest_sentences() -> None:
    """The nearest words are whole sentences; unlike ones are not offered."""
    source = read_txt("The ferry left on Monday at noon. It was empty.\nRain fell.")
    assert nearest("ferry left on Tuesday", source) == (
        "The ferry left on Monday at noon."
    )
    assert nearest("The ferry left on Monday at dusk. It was full.", source) == (
        "The ferry left on Monday at noon. It was empty."
    )
    assert nearest("Prices of copper doubled overnight", source) == ""
