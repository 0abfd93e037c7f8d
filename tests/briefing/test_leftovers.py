"""Marks that are half there: values, footnotes, citations and block lines."""

import pytest

from tests.briefing.conftest import Compose
from tests.briefing.test_stage import codes


def test_half_a_value_is_an_error(compose: Compose) -> None:
    """Braces that open or close nothing are said with their line."""
    briefing = compose(
        "It was {{ cargo.crates.count.\n\nAnd 5 }} more.\n\n"
        '::: {.judgment because="{{ x"}\nIt is.\n:::\n'
    )
    assert codes(briefing) == [("half-value", n) for n in (4, 6, 8)]


def test_half_a_value_in_the_front_matter_is_an_error(compose: Compose) -> None:
    """Title and standfirst are printed, too."""
    briefing = compose("Text.\n", 'title: "A {{ b"\nsubtitle: "C }} d."')
    assert codes(briefing) == [("half-value", 2), ("half-value", 3)]


@pytest.mark.parametrize(
    "body",
    [
        "`{{` and ` }} `\n",
        "$\\frac{{a}}{b}$ is a sum.\n",
        "```\n{{\n[^x]\n```\n",
        "Printed \\{\\{ as \\[^it] stands.\n",
        "It was {{ cargo.crates.count }}.[^a]\n\n[^a]: Told [@harbour, para. 1].\n",
        "Said.^[In the line.]\n",
    ],
)
def test_code_and_whole_marks_are_left_alone(compose: Compose, body: str) -> None:
    """Code, mathematics, escaped signs and marks in order are no mistakes."""
    assert compose(body).findings == ()


def test_footnotes_have_words_and_words_have_calls(compose: Compose) -> None:
    """A call to nothing offers the nearest note; a note that nothing calls is said."""
    briefing = compose(
        "One.[^harbour] Two.[^quya]\n\n[^quay]: Told.\n\n[^harbour]: Told.\n"
    )
    assert codes(briefing) == [("unknown-note", 4), ("unused-note", 6)]
    assert "'quay'" in briefing.findings[0].remedy


@pytest.mark.parametrize(
    "sentence",
    [
        'It is [@harbour "took in 1,200].',
        'It is [@harbour "took in 1,200]. He said "no" to it [@gazette, para. 1].',
        'It is [@harbour “took in 1,200]. So is [@gazette "Six cranes"].',
        'It is [@harbour, para. 1 "took in].\n\nHe said "no" [@gazette, para. 1].',
    ],
)
def test_an_open_quotation_in_a_citation_is_an_error(
    compose: Compose, sentence: str
) -> None:
    """It swallows nothing that follows, and is named with its line."""
    briefing = compose(f"\n{sentence}\n")
    assert codes(briefing)[0] == ("open-quotation", 5)
    assert len(briefing.findings) == 1
    assert briefing.citations[0].source == "harbour"


def test_two_open_quotations_are_two_errors(compose: Compose) -> None:
    """The first does not run on to the mark that opens the second."""
    briefing = compose('It is [@harbour "took in] or [@gazette "Six cranes] there.\n')
    assert codes(briefing) == [("open-quotation", 4), ("open-quotation", 4)]
    assert [one.source for one in briefing.citations] == ["harbour", "gazette"]


def test_a_misspelled_locator_is_an_error(compose: Compose) -> None:
    """What is understood in its place is shown."""
    briefing = compose("Crates came [@harbour, pra. 1].\n")
    assert codes(briefing) == [("bad-locator", 4)]
    assert "para. 7" in briefing.findings[0].message


@pytest.mark.parametrize(
    ("line", "better"),
    [
        ("judgment confidence=low", "{.judgment confidence=low}"),
        (
            "{.judgment likelihood=highly likely}",
            '{.judgment likelihood="highly likely"}',
        ),
        (
            "{.judgment likelihood=highly likely confidence=low}",
            '{.judgment likelihood="highly likely" confidence=low}',
        ),
        ("{.judgment because=“two words”}", '{.judgment because="two words"}'),
        ("judgment {.lead}", "{.judgment .lead}"),
    ],
)
def test_a_line_that_opens_no_block_is_an_error(
    compose: Compose, line: str, better: str
) -> None:
    """Pandoc would print it as text; the remedy shows what was meant."""
    briefing = compose(f"\n::: {line}\nIt is likely.\n:::\n")
    assert codes(briefing) == [("block-unread", 5)]
    assert better in briefing.findings[0].remedy


@pytest.mark.parametrize(
    "line",
    [
        "lead",
        "{.lead #first}",
        '{.judgment because="a {b}" confidence=low\n likelihood=likely}',
        "{.judgment because=\"a\" confidence=low likelihood='likely' } :::",
    ],
)
def test_lines_that_open_blocks_are_understood(compose: Compose, line: str) -> None:
    """A word, braces with a class and id, attributes that go on below."""
    briefing = compose(f"\n::: {line}\nIt is likely.\n:::\n")
    assert briefing.findings == ()
    assert briefing.parts[0].kind in ("lead", "judgment")
