"""The key figures and how each is known; numbers of several sources side by side."""

from collections.abc import Sequence

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.quote import verbatim
from loccit.model import Row

_KEY_FIGURES = 4


def key_figures(material: Material) -> str:
    """Return the figures for the cover, the chart and the table of all."""
    rows = material.rows("quantities")
    if not rows:
        return ""
    table = f"{material.id}-quantities"
    items = [f"- {_item(table, row)}" for row in _telling(rows)]
    parts = ["::: {.key-figures}", *items, ":::", ""]
    if material.drawn("quantities"):
        parts += [f"::: {{.figure #{table}}}", ":::", ""]
    parts += [f"::: {{.table #{table}}}", ":::"]
    return "\n".join(["# Key figures, and how each is known", "", *parts])


def compared(material: Material) -> str:
    """Return the table of what several sources count, each beside the others."""
    if not material.rows("compared"):
        return ""
    table = f"::: {{.table #{material.id}-compared}}\n:::"
    return f"# Where sources give a number for the same thing\n\n{table}"


def _item(table: str, row: Row) -> str:
    """Return the value, what it counts and who says so, with the passage's marker."""
    who = str(row.cells["who"] or "")
    said = f", according to {verbatim(who)}" if who else ""
    where = row.cells["source"]
    value = f"{{{{ {table}.{row.id}.value }}}}"
    return f"{value} {verbatim(str(row.cells['label']))}{said} [{where}]"


def _telling(rows: Sequence[Row]) -> list[Row]:
    """Return four rows of different labels; each source has one before any two."""
    left = list({str(row.cells["label"]): row for row in reversed(rows)}.values())[::-1]
    chosen: list[Row] = []
    while left and len(chosen) < _KEY_FIGURES:
        had = {_origin(row) for row in chosen}
        best = next((row for row in left if _origin(row) not in had), left[0])
        chosen.append(best)
        left.remove(best)
    return chosen


def _origin(row: Row) -> str:
    return str(row.cells["source"]).partition(",")[0]
