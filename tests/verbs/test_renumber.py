"""Locators are written into a briefing where they belong."""

import pytest

from loccit.model import Citation, Passage
from loccit.verbs.renumber import locator_of, renumbered, with_locator


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("One [@port].\n", 1, "One [@port, para. 8].\n"),
        ("A [@port; @b].\n", 1, "A [@port, para. 8; @b].\n"),
        ("[@port].\n[@port].\n", 2, "[@port].\n[@port, para. 8].\n"),
        ("[@portal].\n[@port].\n", 1, "[@portal].\n[@port, para. 8].\n"),
    ],
)
def test_a_locator_is_written_into_its_own_bare_citation(
    text: str, line: int, expected: str
) -> None:
    """Other citations, and those on lines before, stay as they are."""
    citation = Citation(
        id="k1", source="port", locator=None, quote=None, file="b.md", line=line
    )
    assert with_locator(text, citation, "para. 8") == expected


def test_all_numbers_move_in_one_pass() -> None:
    """A number that becomes another's old one is not moved twice."""
    text = '[@a, para. 2] [@a, para.\n3; @b, para. 2] [@a, para. 2 "x"] [@a, para. 23]'
    new = {("a", "para. 2"): "para. 3", ("a", "para. 3"): "para. 4"}
    assert renumbered(text, new) == (
        '[@a, para. 3] [@a, para. 4; @b, para. 2] [@a, para. 3 "x"] [@a, para. 23]'
    )


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [([7], "para. 7"), ([3, 4, 5], "para. 3–5"), ([3, 5], "para. 3, para. 5")],
)
def test_a_run_of_paragraphs_is_one_locator(numbers: list[int], expected: str) -> None:
    """Paragraphs that do not follow each other are listed."""
    passages = [
        Passage(
            source="a",
            locator=f"para. {number}",
            para=number,
            page=None,
            start=0,
            end=1,
            exact="x",
            prefix="",
            suffix="",
        )
        for number in numbers
    ]
    assert locator_of(passages) == expected
