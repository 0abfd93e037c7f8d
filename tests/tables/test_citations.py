"""Citations in a table's cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.tables.citations import Cited, read_citations


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("@ab, para. 3", Cited("ab", "para. 3", None)),
        ('@ab "exact; words"', Cited("ab", None, "exact; words")),
        ('@ab, para. 3 "so"', Cited("ab", "para. 3", "so")),
        ("@ab “curly”", Cited("ab", None, "curly")),
        ('@ab, sec. "Payback"', Cited("ab", 'sec. "Payback"', None)),
        ('@ab, sec. "Payback" "so"', Cited("ab", 'sec. "Payback"', "so")),
        ("@Ab_C:2024, p. 3", Cited("ab-c-2024", "p. 3", None)),
        ("@{Ab c}", Cited("ab-c", None, None)),
        ('@ab "say \\"so\\""', Cited("ab", None, 'say "so"')),
    ],
)
def test_one_citation(text: str, cited: Cited) -> None:
    """A citation gives its source's id, its place and its words."""
    assert read_citations(text) == ([cited], [])


def test_several() -> None:
    """Semicolons part citations, and what is none is returned as such."""
    found, wrong = read_citations('@a, para. 1; @b "x;y";; c, para. 2')
    assert [str(one) for one in found] == ["@a, para. 1", '@b "x;y"']
    assert wrong == ["c, para. 2"]


PLACES = st.integers(1, 99).map("para. {}".format)
QUOTES = st.text(alphabet="ab ;,.@1", min_size=1, max_size=9).map(str.strip)


@given(st.lists(st.tuples(PLACES, QUOTES.filter(bool)), min_size=1, max_size=4))
def test_what_is_written_is_read(parts: list[tuple[str, str]]) -> None:
    """Citations written down, semicolons in their quotes and all, come back."""
    cited = [Cited("ab", place, quote) for place, quote in parts]
    assert read_citations("; ".join(map(str, cited))) == (cited, [])
