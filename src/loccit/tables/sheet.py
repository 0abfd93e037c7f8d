"""A CSV file as people save it: cells as text, each row with its line."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from loccit.model import Finding
from loccit.tables.decoded import decoded
from loccit.tables.problems import Place

DELIMITERS = (",", ";", "\t", "|")
MEGABYTE = 1_000_000
_QUOTED = re.compile(r'"[^"]*"')
# Excel's own hint on the first line of a file: "sep=;".
_HINT = re.compile(r"\Asep=(.)\r?\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The table's cells as text; every row is as long as ``header``.

    ``lines`` holds the line of the file on which each row starts. ``header`` is
    empty when the file cannot be read; ``findings`` then say why.
    """

    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[int, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_sheet(
    path: Path,
    file: str,
    *,
    megabytes: int,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> Sheet:
    """Return the CSV file ``path``, named ``file`` in findings."""
    place = Place(file)
    if path.stat().st_size > megabytes * MEGABYTE:
        message = f"The table is larger than {megabytes} megabytes."
        remedy = "Leave out what is not used, or raise limits: megabytes: in "
        return _nothing(place, "table-too-large", message, f"{remedy}loccit.yaml.")
    text, findings = decoded(path.read_bytes(), place, encoding)
    if text is None or not text.strip():
        empty = place.finding(
            "table-empty", "error", "The table is empty.", "Add a header and rows."
        )
        return Sheet(findings=tuple(findings or [empty]))
    return _cut(text, place, delimiter, findings)


def _nothing(place: Place, code: str, message: str, remedy: str) -> Sheet:
    return Sheet(findings=(place.finding(code, "error", message, remedy),))


def _cut(
    text: str, place: Place, delimiter: str | None, findings: list[Finding]
) -> Sheet:
    hint = _HINT.match(text)
    delimiter = delimiter or (hint[1] if hint else _delimiter(text))
    skipped = 1 if hint else 0
    body = text[hint.end() :] if hint else text
    records: list[tuple[int, list[str]]] = []
    try:
        records.extend(_records(body, delimiter, skipped + 1))
    except csv.Error as error:
        return Sheet(findings=(*findings, _broken(place, error)))
    if not records:
        message = "The table has no rows."
        return _nothing(place, "table-empty", message, "Add a header and rows.")
    header = _header(records[0][1])
    wrong = [*_wrong_header(header, Place(place.file, records[0][0]))]
    wrong += _ragged(records[1:], len(header), place.file)
    return Sheet(
        header=header,
        rows=tuple(_fitted(cells, len(header)) for _, cells in records[1:]),
        lines=tuple(line for line, _ in records[1:]),
        findings=(*findings, *wrong),
    )


def _delimiter(text: str) -> str:
    """Return the delimiter that stands most often in the header line."""
    header = _QUOTED.sub("", text.lstrip().splitlines()[0])
    counts = Counter(char for char in header if char in DELIMITERS)
    return max(DELIMITERS, key=lambda char: counts[char])


def _records(text: str, delimiter: str, first: int) -> Iterator[tuple[int, list[str]]]:
    """Yield the line on which each record starts and its cells; no blank ones."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    start = 0
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield start + first, [cell.strip() for cell in cells]
        start = reader.line_num


def _broken(place: Place, error: csv.Error) -> Finding:
    return place.finding(
        "table-broken",
        "error",
        f"The file cannot be read as CSV: {error}.",
        "Most often a quotation mark is not closed; a mark inside a cell is doubled.",
    )


def _header(cells: list[str]) -> tuple[str, ...]:
    """Return the column names, without the empty ones a spreadsheet leaves over."""
    while cells and not cells[-1]:
        cells = cells[:-1]
    return tuple(cells)


def _wrong_header(header: tuple[str, ...], place: Place) -> Iterator[Finding]:
    for index, name in enumerate(header, start=1):
        if not name:
            yield place.finding(
                "column-unnamed",
                "error",
                f"Column {index} has no name.",
                "Give each column a name in the first row.",
            )
    for name, count in Counter(filter(None, header)).items():
        if count > 1:
            yield place.finding(
                "column-twice",
                "error",
                f"{count} columns have the name {name!r}.",
                "Rename all but one.",
            )


def _ragged(
    records: list[tuple[int, list[str]]], width: int, file: str
) -> Iterator[Finding]:
    for line, cells in records:
        more = any(cells[width:])
        if more or len(cells) < width:
            kind = "more" if more else "fewer"
            yield Place(file, line).finding(
                "row-length",
                "error",
                f"The row has {len(cells)} cells, {kind} than the {width} columns.",
                "Put a cell that holds the delimiter in quotation marks, and leave no "
                "cell out.",
            )


def _fitted(cells: list[str], width: int) -> tuple[str, ...]:
    return tuple(cells[:width] + [""] * (width - len(cells)))
