"""Workbooks are texts in which each cell can be cited by its name."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from openpyxl.workbook import Workbook

from loccit.child import RefusedError
from loccit.model import Source
from loccit.sources.formats.office import xlsx
from tests.sources.formats.office.zipped import docx, paragraph
from tests.sources.held import held


def _book(fill: Callable[[Any], None]) -> bytes:
    """Return a workbook as ``fill`` leaves it."""
    book = Workbook()
    fill(book)
    into = io.BytesIO()
    book.save(into)
    return into.getvalue()


def _rows(*rows: list[object]) -> Callable[[Any], None]:
    def fill(book: Any) -> None:
        for row in rows:
            book.active.append(row)

    return fill


def _cells(source: Source) -> dict[str, str]:
    return {
        f"{b.sheet}!{b.cell}": source.text[b.start : b.end]
        for b in source.blocks
        if b.cell
    }


def test_cells_and_rows() -> None:
    """A row is a line, a cell a block with its place; empty cells are none."""
    content = _book(_rows(["Port", "Loads"], [], ["Lund", None, "“14”\nor so"]))
    source = held(xlsx.read(content, {}))
    assert source.text == "Sheet\nPort | Loads\nLund | “14” or so"
    assert _cells(source) == {
        "Sheet!A1": "Port",
        "Sheet!B1": "Loads",
        "Sheet!A3": "Lund",
        "Sheet!C3": "“14” or so",
    }
    assert [(b.n, b.kind, b.row) for b in source.blocks] == [
        (None, "heading", None),
        (1, "table-row", 1),
        (2, "table-row", 1),
        (3, "table-row", 3),
        (4, "table-row", 3),
    ]


def test_values_as_shown() -> None:
    """Numbers stand in their format, dates as ISO, truth values in capitals."""

    def fill(book: Any) -> None:
        shown = {
            "A1": (4_800_000, "#,##0"),
            "A2": (0.125, "0.0 %"),
            "A3": (date(2024, 5, 6), "dd/mm/yyyy"),
            "A4": (datetime.fromisoformat("2024-05-06T14:30"), "d mmm yyyy h:mm"),
            "A5": (date(2024, 5, 1), "mmm yyyy"),
            "A6": (date(2024, 1, 1), "yyyy"),
            "A7": (time(14, 30), "h:mm"),
            "A8": (timedelta(hours=27, minutes=5), "[h]:mm"),
            "A9": (True, "General"),
            "A10": ("#N/A", "General"),
            "A11": (7, ";;;"),
        }
        for place, (value, code) in shown.items():
            book.active[place] = value
            book.active[place].number_format = code

    assert list(_cells(held(xlsx.read(_book(fill), {}))).values()) == [
        "4,800,000",
        "12.5 %",
        "2024-05-06",
        "2024-05-06 14:30",
        "2024-05",
        "2024",
        "14:30",
        "27:05",
        "TRUE",
        "#N/A",
        "7",
    ]


def _edited(content: bytes, part: str, old: str, new: str) -> bytes:
    """Return a workbook in which a part was changed behind the program's back."""
    into = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as one, zipfile.ZipFile(into, "w") as two:
        for name in one.namelist():
            said = one.read(name).decode()
            if name == part:
                assert old in said
                said = said.replace(old, new)
            two.writestr(name, said)
    return into.getvalue()


_SHEET = "xl/worksheets/sheet1.xml"


def test_formulas() -> None:
    """The result of a formula is read; one that has none is told."""
    content = _book(_rows(["=1+1", "=2+2", 5]))
    content = _edited(content, _SHEET, "<f>1+1</f><v></v>", "<f>1+1</f><v>2</v>")
    extracted = xlsx.read(content, {})
    assert _cells(held(extracted)) == {"Sheet!A1": "2", "Sheet!C1": "5"}
    (finding,) = extracted.findings
    assert finding.code == "formula-without-value"
    assert finding.message == "Formulas have no results in it: Sheet!B1."


def test_merged_cells() -> None:
    """A merged cell is read once; words that it lies over are not seen and not read."""

    def fill(book: Any) -> None:
        for place in ("A1", "B1", "A2"):
            book.active[place] = place
        book.active["C2"] = "seen"

    merge = '</sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'
    content = _edited(_book(fill), _SHEET, "</sheetData>", merge)
    assert _cells(held(xlsx.read(content, {}))) == {
        "Sheet!A1": "A1",
        "Sheet!C2": "seen",
    }


def test_hidden_parts_are_read_and_told() -> None:
    """Hidden sheets, rows and columns are read, and a warning names them."""

    def fill(book: Any) -> None:
        for at in range(1, 5):
            book.active.append([at, at])
        for row in (2, 3):
            book.active.row_dimensions[row].hidden = True
        book.active.column_dimensions["B"].hidden = True
        book.create_sheet("Old")["B4"] = "kept"
        book["Old"].sheet_state = "veryHidden"

    extracted = xlsx.read(_book(fill), {})
    cells = _cells(held(extracted))
    assert (cells["Sheet!B3"], cells["Old!B4"]) == ("3", "kept")
    (finding,) = extracted.findings
    assert finding.code == "hidden-cells"
    assert finding.message == (
        "What is hidden in it was read all the same: rows 2–3 of “Sheet”, "
        "column B of “Sheet”, sheet “Old”."
    )


def test_a_cell_at_the_far_end() -> None:
    """A sheet whose last cell is in its last row costs no more than its cells."""

    def fill(book: Any) -> None:
        book.active["A1"] = "near"
        book.active["XFD1048576"] = "far"

    assert _cells(held(xlsx.read(_book(fill), {}))) == {
        "Sheet!A1": "near",
        "Sheet!XFD1048576": "far",
    }


def test_pictures_and_charts_are_passed_over() -> None:
    """A workbook whose drawings are not there is read all the same."""
    content = _edited(
        _book(_rows(["a"])),
        _SHEET,
        "</sheetData>",
        '</sheetData><drawing xmlns:r="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships" r:id="rId9"/>',
    )
    assert _cells(held(xlsx.read(content, {}))) == {"Sheet!A1": "a"}


def test_metadata() -> None:
    """Title and author are the workbook's, but for what programs write."""

    def fill(book: Any) -> None:
        book.properties.title = "Port loads"
        book.properties.creator = "openpyxl"
        book.properties.modified = datetime.fromisoformat("2024-05-06")
        book.active["A1"] = "a"

    found = xlsx.read(_book(fill), {}).metadata
    assert (found["title"], "author" in found) == ("Port loads", False)


def test_other_files() -> None:
    """A Word document under this name is refused as one."""
    with pytest.raises(RefusedError, match="It is a DOCX document"):
        xlsx.read(docx(paragraph("Words.")), {})


def test_damaged() -> None:
    """A workbook that points to a sheet that is not there is refused."""
    content = _edited(_book(_rows(["a"])), "xl/workbook.xml", "<sheets>", "<sheet>")
    with pytest.raises(RefusedError, match="is damaged"):
        xlsx.read(content, {})
