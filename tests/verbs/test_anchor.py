"""Locators are written into a briefing where they belong."""

import pytest

from loccit.model import Citation, Passage
from loccit.verbs.anchor import Change, rewritten


def _change(locator: str | None, line: int) -> Change:
    citation = Citation(
        id="k1", source="port", locator=locator, quote=None, file="b.md", line=line
    )
    passage = Passage(
        source="port",
        locator="para. 8",
        para=8,
        page=None,
        start=0,
        end=1,
        exact="x",
        prefix="",
        suffix="",
    )
    return Change(citation, passage)


@pytest.mark.parametrize(
    ("text", "locator", "line", "expected"),
    [
        ("One [@port].\n", None, 1, "One [@port, para. 8].\n"),
        ("A [@port; @b].\n", None, 1, "A [@port, para. 8; @b].\n"),
        ("A [@port, para. 7].\n", "para. 7", 1, "A [@port, para. 8].\n"),
        ("[@port].\n[@port].\n", None, 2, "[@port].\n[@port, para. 8].\n"),
        ("[@portal].\n[@port].\n", None, 1, "[@portal].\n[@port, para. 8].\n"),
    ],
)
def test_a_locator_is_written_at_its_own_citation(
    text: str, locator: str | None, line: int, expected: str
) -> None:
    """Other citations, and those on lines before, stay as they are."""
    assert rewritten(text, _change(locator, line)) == expected
