"""The two charts of a briefing that has a front matter only, from tables of facts."""

from loccit.figures.spec import Range, Spec, Timeline
from loccit.model import Table


def spec(id: str, table: Table) -> Spec:
    """Return the specification of the automatic figure ``id`` over its ``table``."""
    if id.endswith("-dates"):
        return Timeline(
            kind="timeline",
            table=id,
            title="When it happened, as far as the sources say",
            subtitle="Dated passages of the sources.",
        )
    return Range(
        kind="range",
        table=id,
        title="How much, and how each number is known",
        subtitle=_subtitle(table),
        scale="log" if _wide(table) else "linear",
    )


def _ends(table: Table) -> list[float]:
    values = [value for row in table.rows for value in row.values.values()]
    ends = [end for value in values for end in (value.low, value.high)]
    return [float(end) for end in ends if end is not None]


def _wide(table: Table) -> bool:
    """Whether the numbers differ so much that small ones would vanish."""
    ends = _ends(table)
    return bool(ends) and min(ends) > 0 and max(ends) / min(ends) > 50


def _subtitle(table: Table) -> str:
    scale = ", logarithmic scale" if _wide(table) else ""
    return f"The quantities that the sources give{scale}."
