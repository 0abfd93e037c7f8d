"""Inlines taken apart into atoms, cut into sentences and put together again."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from loccit.briefing.flatten import flatten
from loccit.briefing.inlines import Atom, nest, span, text_of, words
from loccit.briefing.marks import FIRST, PAD
from loccit.briefing.sentences import pieces

LEAVES = st.one_of(
    st.text("abcXYZ.,!”", min_size=1, max_size=4).map(lambda s: {"t": "Str", "c": s}),
    st.just({"t": "Space"}),
    st.just({"t": "Str", "c": chr(FIRST) + PAD}),
)
INLINES = st.recursive(
    st.lists(LEAVES, max_size=6),
    lambda inner: st.lists(
        st.one_of(LEAVES, inner.map(lambda row: {"t": "Emph", "c": row})), max_size=5
    ),
    max_leaves=20,
)


def marker(char: str) -> tuple[Atom, ...]:
    """Resolve every mark as the citation k1."""
    return (Atom("cite", span("", ["marker"], {"cite": "k1"}, []), cites=("k1",)),)


def flat(inlines: list[dict[str, Any]]) -> list[Atom]:
    """Return the atoms of ``inlines``, marks as citations."""
    return flatten(inlines, marker, str)


def markers(inlines: list[dict[str, Any]]) -> int:
    """Count the markers anywhere in ``inlines``."""
    return json.dumps(inlines).count('"marker"')


@given(INLINES)
def test_nothing_is_lost_in_sentences(inlines: list[dict[str, Any]]) -> None:
    """Every word and marker is in exactly one piece, in order."""
    atoms = flat(inlines)
    cut = pieces(atoms, "en-GB")
    joined = [atom for piece in cut for atom in piece.atoms]
    assert text_of(joined) == text_of(atoms)
    assert markers(nest(joined)) == json.dumps(inlines, ensure_ascii=False).count(
        chr(FIRST)
    )


@given(INLINES)
def test_nesting_undoes_flattening(inlines: list[dict[str, Any]]) -> None:
    """Atoms put together again flatten to the same atoms."""
    atoms = flat(inlines)
    again = flatten(nest(atoms), marker, str)
    assert text_of(again) == text_of(atoms)


def test_a_marker_stands_behind_the_punctuation() -> None:
    """The space before a citation goes, and the marker follows the full stop."""
    mark = {"t": "Str", "c": chr(FIRST)}
    row = [a.inline for a in words("So it")]
    row += [{"t": "Space"}, mark, {"t": "Str", "c": ".”"}]
    assert [a.text or "¶" for a in flat(row)] == ["So", " ", "it", ".”", "¶"]


def test_an_emphasis_over_two_sentences_is_two() -> None:
    """Each sentence keeps the emphasis that runs through both."""
    inlines = [{"t": "Emph", "c": [a.inline for a in words("One ends. Two ends.")]}]
    sentences = [nest(p.atoms) for p in pieces(flat(inlines), "en") if p.sentence]
    assert [one[0]["t"] for one in sentences] == ["Emph", "Emph"]
    assert [text_of(flat(one)) for one in sentences] == ["One ends.", "Two ends."]


def test_a_marker_after_the_full_stop_closes_the_sentence_before() -> None:
    """``Ends. [@a] Next`` cites for the first sentence."""
    mark = {"t": "Str", "c": chr(FIRST)}
    row = [a.inline for a in words("It ends. X Next one.")]
    row[4] = mark
    first, second = (p for p in pieces(flat(row), "en") if p.sentence)
    assert any(a.cites for a in first.atoms)
    assert not any(a.cites for a in second.atoms)
