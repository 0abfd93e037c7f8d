"""Totals of tables and the parts of their rows."""

import pytest

from loccit.facts.arithmetic.grid import Line, read, slips

PORTS = ("Port", "Ships", "Share")


def _found(titles: tuple[str, ...], *rows: tuple[str, ...]) -> list[str]:
    lines = [Line(row[0], tuple(map(read, row))) for row in rows]
    return [f"{one.row}.{one.column} {one.what}" for one in slips(titles, lines)]


def test_a_total_that_its_rows_do_not_make() -> None:
    """It is named with the sum; "of which" is no row of its own."""
    rows = [("A", "10", ""), ("of which new", "4", ""), ("B", "15", "")]
    assert _found(PORTS, *rows, ("Total", "25", "")) == []
    assert _found(PORTS, *rows, ("Total", "26", "")) == [
        "3.1 its 2 rows make 25, not “26”"
    ]


def test_a_part_that_is_more_than_its_whole() -> None:
    """ "Of which 12" cannot stand under 10."""
    found = _found(PORTS, ("A", "10", ""), ("of which new", "12", ""))
    assert found == ["1.1 a part, 12, is more than 10"]


@pytest.mark.parametrize(
    "rows",
    [
        [("Total", "25"), ("A", "10"), ("B", "15")],
        [("A", "10"), ("B", "15"), ("Subtotal", "25"), ("C", "5"), ("Total", "30")],
        [("A", "10"), ("B", "15"), ("Subtotal", "25"), ("C", "5"), ("D", "5"),
         ("Subtotal", "10"), ("Total", "35")],
        [("A", "1.2bn"), ("B", "1.4bn"), ("Total", "2.7bn")],
        [("A", "10"), ("B", "n/a"), ("Total", "26")],
        [("A", "10"), ("B", "about 15"), ("Total", "26")],
        [("A", "33 %"), ("B", "33 %"), ("C", "33 %"), ("Total", "100 %")],
        [("A", "3 %"), ("B", "5 %"), ("Total", "4 %")],
        [("A", "10"), ("B", "20"), ("All", "15")],
        [("A", "10"), ("B", "20"), ("All other", "99")],
    ],
)  # fmt: skip
def test_totals_that_may_be_right(rows: list[tuple[str, str]]) -> None:
    """Above or below, of subtotals, rounded, with gaps, or an average."""
    assert _found(("Port", "Ships"), *rows) == []


def test_shares_that_make_no_hundred() -> None:
    """A column that says it makes 100 % is held to it, rounding allowed."""
    rows = [("A", "40 %"), ("B", "45 %"), ("Total", "100 %")]
    assert _found(("Port", "Share"), *rows) == ["2.1 its 2 rows make 85 %, not “100 %”"]


def test_a_column_that_adds_up_to_nothing() -> None:
    """Prices, rates and ranks have no sum."""
    rows = [("A", "10"), ("B", "15"), ("Total", "26")]
    assert _found(("Port", "Price per tonne"), *rows) == []
