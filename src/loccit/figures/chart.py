"""A chart being drawn: its rows, its pen, and what comes of them."""

from dataclasses import dataclass

from loccit.desk import to_id
from loccit.figures.pen import Pen
from loccit.figures.shapes import Shape
from loccit.model import Finding, Mark, Row, Table, Value
from loccit.tables.words import print_value


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What a kind of chart returns: shapes, ``height`` in mm, words and marks."""

    shapes: tuple[Shape, ...]
    height: float
    marks: tuple[Mark, ...]
    legend: str
    alt: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The figure ``id`` of ``table``'s ``rows``, those that its filter keeps.

    ``file`` is the specification's name.
    """

    id: str
    file: str
    table: Table
    rows: tuple[Row, ...]
    pen: Pen

    def mark(self, row: Row, column: str, label: str) -> Mark:
        """Return the mark of one cell, with what the cell rests on."""
        value = row.values.get(column)
        rests_on = row.rests_on.get(column, ())
        return Mark(
            id=f"m-{self.id}-{row.id}-{to_id(column)}",
            table=self.table.id,
            row=row.id,
            column=column,
            label=label,
            value=value,
            rests_on=rests_on or (value.rests_on if value else ()),
        )

    def finding(self, row: Row, code: str, message: str, remedy: str) -> Finding:
        """Return a warning about a row that cannot be drawn."""
        return Finding(
            code=code,
            severity="warning",
            message=message,
            remedy=remedy,
            file=self.table.file or self.file,
            line=row.line if self.table.file else None,
        )


def words_of(row: Row, column: str | None) -> str:
    """Return a cell as words, "" where it is empty."""
    cell = row.cells.get(column) if column else None
    return "" if cell is None else str(cell).strip()


def reach(value: Value) -> float | None:
    """Return the number that a value reaches to: its upper end, else its lower."""
    end = value.low if value.high is None else value.high
    return None if end is None else float(end)


def printed(row: Row, column: str) -> str:
    """Return a cell as the reader sees it: its value in full, else its words."""
    value = row.values.get(column)
    return print_value(value) if value else words_of(row, column)
