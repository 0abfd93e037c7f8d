"""Data tables as the page prints them: how each number is known, and its passage."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loccit.desk import to_id
from loccit.model import Column, Evidence, Row, Table, Value
from loccit.pages.known import cell, kind
from loccit.pages.marker import Place, places
from loccit.sources.records.dates import edtf, printed

# Columns that say how the others are to be read, and are printed in that way.
_QUIET = frozenset({"source", "known", "group", "words", "id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell; ``known`` names the icon of a number, "" for words."""

    text: str
    number: bool = False
    known: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row with the passages it rests on."""

    id: str
    cells: tuple[Cell, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A column's heading; ``kind`` marks the column that names how it is known."""

    text: str
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """A table; ``groups`` are titled ("" for none) runs of rows."""

    id: str
    title: str
    number: int
    heads: tuple[Head, ...]
    groups: tuple[tuple[str, tuple[TableRow, ...]], ...]
    passage: bool


def view(
    table: Table, number: int, labels: Mapping[str, str], columns: Iterable[str] = ()
) -> TableView:
    """Return ``table`` for the page; ``columns`` names those to print, else all."""
    wanted = list(columns) or [c.name for c in _shown(table)]
    chosen = [c for name in wanted for c in table.columns if c.name == name]
    numbers = {c.name for c in chosen if any(c.name in r.values for r in table.rows)}
    first = next((c.name for c in chosen if c.name in numbers), None)
    dates = frozenset(c.name for c in chosen if _of_dates(table, c))
    rows = [_row(row, chosen, first, dates, labels) for row in table.rows]
    return TableView(
        id=table.id,
        title=table.title or "",
        number=number,
        heads=tuple(_heads(chosen, numbers, first)),
        groups=tuple(_groups(table, rows)),
        passage=any(row.places for row in rows),
    )


def _shown(table: Table) -> list[Column]:
    """Return all columns but the quiet ones and a key that nobody gave a title."""
    shown = [c for c in table.columns if c.name not in _QUIET and _filled(table, c)]
    keys = [
        c
        for c in shown
        if not c.title and all(to_id(str(r.cells[c.name])) == r.id for r in table.rows)
    ]
    words = [c for c in shown if c.type == "string" and c not in keys]
    return [c for c in shown if c not in keys] if words else shown


def _filled(table: Table, column: Column) -> bool:
    return any(row.cells.get(column.name) not in (None, "") for row in table.rows)


def _of_dates(table: Table, column: Column) -> bool:
    """Whether every word of a column is a date as tables have it: "2024-09"."""
    words = [row.cells.get(column.name) for row in table.rows]
    try:
        return bool([edtf(one) for one in words if one not in (None, "")])
    except ValueError:
        return False


def _heads(columns: list[Column], numbers: set[str], first: str | None) -> list[Head]:
    heads = []
    for column in columns:
        title = column.title or column.name.replace("_", " ").replace("-", " ")
        unit = f" ({column.unit})" if column.unit else ""
        words = title[:1].upper() + title[1:] + unit
        heads.append(Head(text=words, number=column.name in numbers))
        if column.name == first:
            heads.append(Head(text="Kind"))
    return heads


def _row(
    row: Row,
    columns: list[Column],
    first: str | None,
    dates: frozenset[str],
    labels: Mapping[str, str],
) -> TableRow:
    cells = []
    for column in columns:
        value = row.values.get(column.name)
        said = row.cells.get(column.name)
        plain = "" if said is None else str(said)
        plain = printed(plain) if column.name in dates else plain
        cells.append(Cell(text=cell(value) if value else plain, number=bool(value)))
        if column.name == first:
            cells.append(_kind(value))
    evidence: list[Evidence] = [
        one for column in columns for one in row.rests_on.get(column.name, ())
    ]
    return TableRow(id=row.id, cells=tuple(cells), places=places(evidence, labels))


def _kind(value: Value | None) -> Cell:
    if value is None:
        return Cell(text="")
    return Cell(text=kind(value), known=value.known, kind=value.known)


def _groups(
    table: Table, rows: list[TableRow]
) -> Iterable[tuple[str, tuple[TableRow, ...]]]:
    if all(column.name != "group" for column in table.columns):
        return [("", tuple(rows))]
    groups: dict[str, list[TableRow]] = {}
    for row, made in zip(table.rows, rows, strict=True):
        groups.setdefault(str(row.cells.get("group") or ""), []).append(made)
    return [(name, tuple(group)) for name, group in groups.items()]
