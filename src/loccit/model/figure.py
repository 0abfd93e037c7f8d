"""Charts and their marks: the files of ``build/4-figures``."""

from dataclasses import dataclass
from typing import Any

from loccit.model.finding import Finding
from loccit.model.source import Evidence
from loccit.model.value import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing drawn from one cell; its SVG element carries the same id.

    ``label`` is what is printed at the mark; ``value`` is None where the cell is
    no quantity (a date, a name).
    """

    id: str
    table: str
    row: str
    column: str
    label: str
    value: Value | None
    rests_on: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A chart as drawn. ``width`` and ``height`` are millimetres.

    ``legend`` explains in words how the marks are to be read.
    """

    id: str
    kind: str
    title: str
    subtitle: str
    alt: str
    note: str
    legend: str
    width: float
    height: float
    marks: tuple[Mark, ...]
    data: tuple[dict[str, Any], ...]
    findings: tuple[Finding, ...] = ()
