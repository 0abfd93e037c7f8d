"""``figures/ID.yaml``: the keys that all kinds of chart share."""

from typing import Literal

from pydantic import Field

from loccit.desk.door import Written

Columns = str | tuple[str, ...]


class Spec(Written):
    """What a chart draws; each kind adds its own keys.

    ``filter`` keeps the rows whose column has the value, or one of the values;
    a list of values also orders the rows. ``sort`` is a column, "-" before it
    for the largest first.
    """

    kind: str
    table: str
    title: str = ""
    subtitle: str = ""
    alt: str = ""
    note: str = ""
    marking: str = ""
    filter: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)
    sort: str | None = None

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Return the key and the column name of every column that is named."""
        named = [("filter", name) for name in self.filter]
        return (*named, *((("sort", self.sort.lstrip("-")),) if self.sort else ()))


class Labelled(Spec):
    """A chart of rows with a label and quantities in ``x``."""

    label: str = "label"
    x: Columns = "value"

    def quantities(self) -> tuple[str, ...]:
        """Return the columns of ``x``."""
        return (self.x,) if isinstance(self.x, str) else self.x

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Return the key and the column name of every column that is named."""
        own = (("label", self.label), *(("x", name) for name in self.quantities()))
        return (*own, *super().columns())


class Bar(Labelled):
    """Horizontal bars from zero; several columns in ``x`` stand side by side."""

    kind: Literal["bar"]


class Range(Labelled):
    """How each quantity is known: dots, ceilings, ranges, words.

    ``facet`` groups the rows, ``remark`` is a column of words set after the value,
    ``words`` says how vague words are drawn: ``{dozens: [24, 99]}``.
    """

    kind: Literal["range"]
    x: str = "value"
    scale: Literal["linear", "log"] = "linear"
    facet: str | None = None
    remark: str | None = None
    words: dict[str, tuple[float, float] | tuple[float, float, float]] = Field(
        default_factory=dict
    )

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Return the key and the column name of every column that is named."""
        more = (("facet", self.facet), ("remark", self.remark))
        return (*super().columns(), *((k, name) for k, name in more if name))


class Unit(Labelled):
    """One shape for each item, or for each ``per-box`` items."""

    kind: Literal["unit"]
    x: str = "value"
    per_box: int = Field(default=1, ge=1, alias="per-box")


class Timeline(Spec):
    """Dated events; ``x`` holds EDTF dates, ``lane`` parts them."""

    kind: Literal["timeline"]
    x: str = "date"
    label: str = "label"
    lane: str | None = None

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Return the key and the column name of every column that is named."""
        own = (("x", self.x), ("label", self.label))
        lane = (("lane", self.lane),) if self.lane else ()
        return (*own, *lane, *super().columns())


class Exchange(Spec):
    """What two parties send each other; ``y`` is the measure, in words or numbers.

    ``evidence`` holds "physical", "claimed" or "assessed" and gives the line style.
    """

    kind: Literal["exchange"]
    from_: str = Field(default="from", alias="from")
    to: str = "to"
    label: str = "label"
    y: str | None = None
    evidence: str | None = None

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Return the key and the column name of every column that is named."""
        own = (("from", self.from_), ("to", self.to), ("label", self.label))
        more = (("y", self.y), ("evidence", self.evidence))
        return (*own, *((k, n) for k, n in more if n), *super().columns())


# The model of each kind's keys; :mod:`loccit.figures.kinds` adds how it is drawn.
MODELS: dict[str, type[Spec]] = {
    "bar": Bar,
    "exchange": Exchange,
    "range": Range,
    "timeline": Timeline,
    "unit": Unit,
}
