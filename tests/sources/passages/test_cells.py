"""Cells and rows of a workbook are found by the names that people know."""

import pytest

from loccit.model import Extractor, Source
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import Piece, lay_out
from loccit.sources.passages.locate import locate
from tests.sources.held import held


def _source() -> Source:
    pieces = [
        Piece(
            "table-row",
            f"{sheet} {column}{row}",
            sheet=sheet,
            cell=f"{column}{row}",
            row=row,
            same_line=column != "A",
        )
        for sheet, rows in (("May", (1, 2, 12)), ("Old, 2023", (1, 2)))
        for row in rows
        for column in ("A", "B", "AA")
    ]
    text, blocks = lay_out(pieces)
    extractor = Extractor(name="test", version="1")
    return held(Extracted(extractor=extractor, text=text, blocks=blocks))


SOURCE = _source()


@pytest.mark.parametrize(
    ("locator", "words"),
    [
        ("May!B2", ["May B2"]),
        ("may!b2", ["May B2"]),
        ("May!AA12", ["May AA12"]),
        ("'Old, 2023'!A1", ["Old, 2023 A1"]),
        ("row 12", ["May A12 | May B12 | May AA12"]),
        ("May!1:2", ["May A1 | May B1 | May AA1", "May A2 | May B2 | May AA2"]),
        ("May!B1:A2", ["May A1", "May B1", "May A2", "May B2"]),
        ("May!B1, May!B12", ["May B1", "May B12"]),
        ('May!A1:B1 "B1"', ["B1"]),
    ],
)
def test_places(locator: str, words: list[str]) -> None:
    """A locator leads to exactly the words of its cells."""
    located = locate(SOURCE, locator, None, None)
    assert [found.exact for found in located.passages] == words
    assert all(
        SOURCE.text[found.start : found.end] == found.exact
        for found in located.passages
    )


def test_passages_are_named_by_their_cells() -> None:
    """The normal locator of a cell is its name, and leads back to it."""
    for block in SOURCE.blocks:
        words = SOURCE.text[block.start : block.end]
        (found,) = locate(SOURCE, f"para. {block.n}", None, None).passages
        (again,) = locate(SOURCE, found.locator, None, None).passages
        assert (again.exact, found.locator[-1]) == (words, words[-1])


@pytest.mark.parametrize(
    ("locator", "problem"),
    [
        ("May!Z9", "port has nothing at May!Z9."),
        ("June!A1", "port has no sheet “June”; it has “May”, “Old, 2023”."),
        (
            "row 2",
            "port has row 2 in the sheets “May”, “Old, 2023”; name the one you mean, "
            "for example May!2:2.",
        ),
        ("row 3", "port has nothing at row 3."),
    ],
)
def test_no_such_cell(locator: str, problem: str) -> None:
    """A place that is not there, or is there twice, is told with what there is."""
    located = locate(SOURCE, locator, None, None)
    assert (located.state, located.problem) == ("gone", problem)
