"""Data tables: the files of ``build/3-tables``."""

from dataclasses import dataclass

from loccit.model.finding import Finding
from loccit.model.source import Evidence
from loccit.model.value import Value

Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A field of the Table Schema."""

    name: str
    type: str
    title: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row by its primary key made an ID; cells as typed in the file.

    ``values`` holds the cells that are quantities, evidence included;
    ``rests_on`` the evidence of every cell, by column.
    """

    id: str
    line: int
    cells: dict[str, Scalar]
    values: dict[str, Value]
    rests_on: dict[str, tuple[Evidence, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with its schema; ``file`` is None for one made from facts."""

    id: str
    file: str | None
    sha256: str
    title: str | None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...] = ()
