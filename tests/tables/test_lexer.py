"""The lexer gives every character to one token or refuses it."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from loccit.tables.errors import ExpressionError
from loccit.tables.lexer import tokens
from loccit.tables.parser import parse

WORDS = st.text(alphabet="abz09", min_size=1, max_size=4).map("n{}".format)
NAMES = st.lists(WORDS, min_size=1, max_size=2).map("-".join)
CELLS = st.lists(NAMES, min_size=3, max_size=3).map(".".join)
WRITTEN = st.text(alphabet="ab1.,-+*/()| −×÷_'é\n", max_size=60)


@given(st.one_of(st.text(max_size=60), WRITTEN))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Any text gives tokens that stand where they say, or a clear refusal."""
    try:
        found = tokens(text)
    except ExpressionError:
        return
    for token in found:
        assert text[token.start : token.start + len(token.text)] == token.text
    covered = "".join(token.text for token in found)
    assert covered == "".join(text.split())


@given(st.one_of(st.text(max_size=60), WRITTEN))
def test_any_text_parses_or_is_refused(text: str) -> None:
    """The parser never fails in any other way than by a clear refusal."""
    with suppress(ExpressionError):
        parse(text)


@given(st.lists(CELLS, min_size=1, max_size=5), st.sampled_from("+-*/−×÷"))
def test_hyphens_belong_to_names(cells: list[str], sign: str) -> None:
    """Names with hyphens and operators between spaces are told apart."""
    found = tokens(f" {sign} ".join(cells))
    assert [token.text for token in found if token.kind == "path"] == cells
    assert sum(token.kind == "operator" for token in found) == len(cells) - 1
