"""Data tables on the page: dates in words, parts under their whole."""

from typing import Any

from loccit.model import Column, Row, Table
from loccit.pages.tables import view


def texts(column: str, cells: list[Any]) -> list[str]:
    """Return the printed cells of a table with one column."""
    table = Table(
        id="one",
        file="data/one.csv",
        sha256="",
        title=None,
        columns=(Column(name=column, type="string"),),
        rows=tuple(
            Row(id=f"r{n}", line=n, cells={column: cell}, values={}, rests_on={})
            for n, cell in enumerate(cells, 2)
        ),
    )
    shown = view(table, 1, {}, [column])
    return [row.cells[0].text for _, rows in shown.groups for row in rows]


def test_dates_are_printed_in_words() -> None:
    """A column of dates reads as the dates of the text do."""
    assert texts("when", ["2022", "2023-09", "2024-08-26", None]) == [
        "2022",
        "September 2023",
        "26 August 2024",
        "",
    ]


def test_a_column_that_holds_other_words_is_left_alone() -> None:
    """One cell that is no date keeps all of them as they were written."""
    assert texts("code", ["2023-09", "A-12"]) == ["2023-09", "A-12"]
