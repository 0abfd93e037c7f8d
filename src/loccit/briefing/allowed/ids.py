"""Ids that two elements bear: a link or reference to one could mean the other."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

_PREFIXES = {"figure": "fig-", "table": "tbl-", "judgment": "c-"}


@dataclass(slots=True)
class Ids:
    """Counts the ids of one file by the names that they have on the page."""

    seen: Counter[str] = field(default_factory=Counter)

    def take(self, t: str, id: str, classes: Sequence[str]) -> int:
        """Return how often the name of an element has been taken, this one included.

        A figure and a section may share an id: they bear it with different prefixes.
        """
        if not id:
            return 0
        kinds = [_PREFIXES.get(name, "") for name in classes if t == "Div"]
        prefix = max(kinds, default="")
        names = {prefix + id.removeprefix(prefix)}
        if t == "Header":
            # "@sec-x" leads to a heading {#x} and to one {#sec-x}.
            names.add(f"sec-{id.removeprefix('sec-')}")
        self.seen.update(names)
        return max(self.seen[name] for name in names)
