"""Cells that stand in columns are parted; figures never run into one another."""

from tests.sources.formats.pdf.made import line, read, texts, weasy, written

STYLE = "td { padding: 2pt 14pt 2pt 0 } td.n { text-align: right }"


def _table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def test_rows_with_their_cells() -> None:
    """Each row of a table is a block with its cells, an empty one as well."""
    table = _table(
        ("Sender", "Shells", "Year"), ("North", "400", ""), ("South", "12", "9")
    )
    found = read(weasy(f"<p>Before it.</p>{table}<p>After it.</p>", STYLE))
    assert texts(found, "table-row") == [
        "Sender | Shells | Year",
        "North | 400 |",
        "South | 12 | 9",
    ]
    assert texts(found, "paragraph") == ["Before it.", "After it."]


def test_lines_of_one_cell() -> None:
    """A cell's lines are one text; the row's other cells stand beside it."""
    long = "A ferry that carried lorries over the bay for years and years"
    table = _table(("Ship", "What it was"), ("Ida", long), ("Ada", "A barge"))
    found = read(weasy(table, f"{STYLE} td {{ width: 40mm; padding-bottom: 9pt }}"))
    assert texts(found, "table-row") == [
        "Ship | What it was",
        f"Ida | {long}",
        "Ada | A barge",
    ]


def test_a_cell_of_two_lines_does_not_join_the_rows_above_it() -> None:
    """Uneven steps, as one long cell makes them, leave the other rows apart."""
    rows = [("Item", "Low", "From"), ("Boxes", "7,000", "Seoul, and later Washington")]
    rows += [("Shells", "900", "Seoul"), ("Horses", "24", "Moscow")]
    style = f"{STYLE} table {{ width: 70mm }} td {{ padding-bottom: 1pt }}"
    found = read(weasy(_table(*rows), style))
    assert texts(found, "table-row") == [" | ".join(row) for row in rows]


def test_figures_under_one_another_stay_two_numbers() -> None:
    """Close lines of figures in one column are rows, not one number."""
    rows = [("Jan", "room 12"), ("", "500 men"), ("Feb", "13"), ("", "600")]
    content = "".join(
        line(cell, x, 500 - 12 * at)
        for at, row in enumerate(rows)
        for x, cell in zip((40, 140), row, strict=True)
        if cell
    )
    assert texts(read(written(content))) == [
        "Jan | room 12",
        "| 500 men",
        "Feb | 13",
        "| 600",
    ]


def test_figures_far_apart_on_a_line() -> None:
    """Two figures with a wide gap between them are parted even outside of tables."""
    content = line("In room 12") + line("500 men waited for the ferry.", 105)
    assert texts(read(written(content))) == [
        "In room 12 | 500 men waited for the ferry."
    ]
