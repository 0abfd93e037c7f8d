"""Words of a source printed unchanged, through Pandoc itself."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.briefing.automatic.quote import cited, passage, verbatim
from loccit.briefing.pandoc import parse
from tests.briefing.automatic.material import CANAL, held

MARKS = r"""\`*_{}[]()#+-.!<>~^$@|&:="'/%;,?1a é“”—…"""
CURLY = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})


def printed(markdown: str) -> str:
    """Return the plain words that Pandoc reads out of ``markdown``."""
    return _words(list(parse(markdown, raw_html=False, seconds=30)))


def _words(node: object) -> str:
    if isinstance(node, list):
        return "".join(map(_words, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node["t"], node.get("c")
    if kind in {"Space", "SoftBreak"}:
        return " "
    if kind == "Quoted":
        mark = "'" if content[0]["t"] == "SingleQuote" else '"'
        return f"{mark}{_words(content[1])}{mark}"
    assert kind in {"Str", "Para", "Plain", "BulletList"}, kind
    return content if isinstance(content, str) else _words(content)


@settings(max_examples=60)
@given(
    words=st.text(alphabet=MARKS, min_size=1, max_size=30),
    lead=st.sampled_from(["", "- "]),
)
def test_verbatim(words: str, lead: str) -> None:
    """Whatever marks the words hold, they are printed and no mark of Markdown acts."""
    flat = " ".join(words.split())
    if flat:
        shown = printed(f"{lead}{verbatim(words)} x").translate(CURLY)
        assert shown == f"{flat} x".translate(CURLY)


@pytest.mark.parametrize(
    "words",
    [
        "The DPRK spent $600,000 on 24 horses (19 of them stallions), Kim's favourite.",
        "Prices rose by 4.5% in Q1: from $5 to $6, said the bank.",
        'He called it "the worst year", and left.',
        "Jobs for hundreds—and potentially thousands—of low-level posts.",
    ],
)
def test_plain_words_need_no_escape(words: str) -> None:
    """Ordinary prose, with amounts, brackets and quotations, is left as it is."""
    assert verbatim(words) == words
    assert printed(verbatim(words)).translate(CURLY) == words.translate(CURLY)


@pytest.mark.parametrize(
    "words", ["1986. A year.", "- 3 degrees", "# one", "a) first", ": so", "> 5 of 6"]
)
def test_head_of_line_is_escaped(words: str) -> None:
    """A sentence on a line of its own opens no list, heading or quotation."""
    assert printed(verbatim(words)) == words


def test_two_amounts_make_no_formula() -> None:
    """Dollar signs of two passages side by side are no mathematics."""
    words = "It cost $5 or 6$ a head"
    assert printed(f"{verbatim(words)} {verbatim('and $7.')}") == f"{words} and $7."


def test_a_citation_names_the_paragraph() -> None:
    """A passage is cited by its place; its words are printed once."""
    at = CANAL.text.index("Barge traffic")
    shown = passage(CANAL, at, CANAL.text.index("\n", at))
    assert shown == "Barge traffic fell by 40% in a month. [@canal, para. 1]"


def test_a_cut_sentence_says_so() -> None:
    """What is left away of a sentence is shown by three dots."""
    at = CANAL.text.index("Barge traffic")
    shown = passage(CANAL, at, at + len("Barge traffic fell"))
    assert shown == "Barge traffic fell … [@canal, para. 1]"


def test_words_without_a_number_are_quoted() -> None:
    """A heading has no paragraph to name, so its own words are its place."""
    note = held("note", '# The "old" port', "It is shut.")
    assert cited(note, 0, 14) == r'[@note "The \"old\" port"]'


def test_a_speaker_is_named_in_the_citation() -> None:
    """Words that a source passes on name who said them."""
    assert cited(CANAL, 0, 10, "Ada Renn") == (
        '[[@canal, para. 1]]{speaker="Ada Renn"}'
    )
