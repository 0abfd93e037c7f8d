"""Workbooks as texts: a heading a sheet, a line a row, a block a cell."""

import io
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from importlib.metadata import version
from itertools import chain
from typing import Any

from loccit.child import RefusedError
from loccit.model import Extractor, Finding
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import Piece, lay_out
from loccit.sources.formats.office.archive import XLSX, Archive, unpack
from loccit.sources.formats.office.core import office
from loccit.sources.formats.office.number_format import general, shown, shown_text
from loccit.sources.formats.office.xlsx_sheets import Sheet, sheets
from loccit.sources.formats.told import hidden_cells, uncounted_cells


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return all cells that are not empty, as they are shown; see ``formats.Format``.

    Dates are written as ISO 8601 has them.
    """
    archive = unpack(content, XLSX)
    book = archive.related("", "officeDocument") or ""
    said = sheets(archive, book)
    text, blocks = lay_out(_pieces(archive, said))
    return Extracted(
        extractor=Extractor(name="openpyxl", version=version("openpyxl")),
        text=text,
        blocks=blocks,
        metadata=office(archive, ""),
        findings=tuple(_findings(said)),
    )


def _findings(said: dict[str, Sheet]) -> Iterator[Finding]:
    hidden = list(chain.from_iterable(sheet.hidden for sheet in said.values()))
    if hidden:
        yield hidden_cells(hidden)
    uncounted = list(chain.from_iterable(sheet.uncounted for sheet in said.values()))
    if uncounted:
        yield uncounted_cells(uncounted)


def _pieces(archive: Archive, said: dict[str, Sheet]) -> Iterator[Piece]:
    """Yield a heading for each sheet that holds words, and its cells row by row."""
    with warnings.catch_warnings():
        # It warns of what it leaves out of a workbook written anew; none is.
        warnings.simplefilter("ignore")
        for sheet in _book(archive).worksheets:
            cells = list(_cells(sheet, said.get(sheet.title)))
            if cells:
                yield Piece("heading", sheet.title, level=1, sheet=sheet.title)
            yield from cells


def _book(archive: Archive) -> Any:
    from openpyxl.reader.excel import load_workbook

    try:
        return load_workbook(
            io.BytesIO(archive.zipped()),
            read_only=True,
            data_only=True,
            keep_links=False,
        )
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise RefusedError(f"It is a damaged workbook ({error}).") from None


def _cells(sheet: Any, said: Sheet | None) -> Iterator[Piece]:
    # What a sheet says of its size may be wrong; its rows tell.
    sheet.reset_dimensions()
    for row in sheet.iter_rows():
        first = True
        for cell in row:
            words = "" if cell.value is None else _words(cell)
            if not words or (said and said.merged.covers(cell.row, cell.column)):
                continue
            yield Piece(
                "table-row",
                words,
                sheet=sheet.title,
                cell=cell.coordinate,
                row=cell.row,
                same_line=not first,
            )
            first = False


def _words(cell: Any) -> str:
    """Return what a cell shows; numbers that its format hides are written out."""
    value: Any = cell.value
    code: str = cell.number_format or "General"
    match value:
        case bool():
            return str(value).upper()
        case int() | float():
            return shown(value, code) or general(value)
        case datetime():
            return _date(value, code)
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("auto" if value.second else "minutes")
        case timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            words = f"{minutes // 60}:{minutes % 60:02d}"
            return f"{words}:{seconds:02d}" if seconds else words
    return " ".join(shown_text(str(value), code).split())


def _date(value: datetime, code: str) -> str:
    """Return a date as exactly as it is shown: "2024-05" where the day is not."""
    from openpyxl.styles.numbers import STRIP_RE

    signs = STRIP_RE.sub("", code).lower()
    if "h" in signs:
        return value.isoformat(" ", "seconds" if value.second else "minutes")
    if "d" in signs:
        return value.date().isoformat()
    return f"{value:%Y-%m}" if "m" in signs else f"{value:%Y}"
