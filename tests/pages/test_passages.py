"""The annex shows cited cells in their row, under the names that people know."""

from loccit.model import Extractor, Source
from loccit.pages.passages import Use, passages
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import Piece, lay_out
from loccit.sources.passages.locate import evidence, locate
from tests.sources.held import held


def _source() -> Source:
    pieces = [
        Piece(
            "table-row",
            words,
            sheet="May",
            cell=f"{column}{row}",
            row=row,
            same_line=column == "B",
        )
        for row, cells in enumerate((("Port", "Loads"), ("Lund", "14")), start=1)
        for column, words in zip("AB", cells, strict=True)
    ]
    text, blocks = lay_out(pieces)
    extractor = Extractor(name="test", version="1")
    return held(Extracted(extractor=extractor, text=text, blocks=blocks))


def _uses(*locators: str) -> list[Use]:
    return [
        Use(evidence=evidence(found), target=f"c-{at}")
        for at, locator in enumerate(locators)
        for found in locate(SOURCE, locator, None, None).passages
    ]


SOURCE = _source()


def test_a_cell_is_shown_in_its_row() -> None:
    """A cited cell is marked among its neighbours and bears its name."""
    (row, rest), cited, counted = passages(SOURCE, _uses("May!B2"), "S1")
    assert (row.where, row.anchor) == ("May!B2", "s1-p4")
    assert [(run.text, run.cited) for run in row.runs if run.cited] == [("14", True)]
    assert (rest.where, cited, counted) == ("3 other cells", 1, 4)


def test_a_row_is_one_passage() -> None:
    """A row that is cited as a whole stands once, and all its cells count."""
    (row, rest), cited, _ = passages(SOURCE, _uses("row 2", "May!A2"), "S1")
    assert (row.where, row.targets) == ("May!2:2", ("c-0", "c-1"))
    assert "".join(run.text for run in row.runs).split() == ["Lund", "|", "14"]
    assert (rest.where, cited) == ("2 other cells", 2)
