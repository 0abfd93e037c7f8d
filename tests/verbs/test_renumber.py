"""Locators are written into a briefing where they belong."""

import pytest

from loccit.model import Citation
from loccit.verbs.renumber import renumbered, with_locator


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("One [@port].\n", 1, "One [@port, para. 8].\n"),
        ("A [@port; @b].\n", 1, "A [@port, para. 8; @b].\n"),
        ("[@port].\n[@port].\n", 2, "[@port].\n[@port, para. 8].\n"),
        ("So says @port here.\n", 1, "So says @port [para. 8] here.\n"),
        ("@port [para. 2], @port.\n", 1, "@port [para. 2], @port [para. 8].\n"),
        ("[@Port].\n", 1, "[@Port, para. 8].\n"),
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
