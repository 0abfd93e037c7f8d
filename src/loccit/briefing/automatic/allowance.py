"""How many words of each source an automatic briefing may still quote."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loccit.briefing.automatic.excerpt import Span
from loccit.model import Row, Source


@dataclass(frozen=True, slots=True)
class Allowance:
    """What ``quotation-limit`` leaves of sources that have one, by id.

    ``shown`` are passages that stand in the briefing already; to show one again
    takes no words. A source without a limit is not in ``left``.
    """

    left: Mapping[str, int]
    shown: frozenset[tuple[str, Span]] = frozenset()

    def allows(self, source: Source, spans: Iterable[Span]) -> bool:
        """Return whether there is room for passages of ``source``."""
        left = self.left.get(source.id)
        return left is None or self._cost(source, spans) <= left

    def after(self, source: Source, spans: Iterable[Span]) -> "Allowance":
        """Return what is left when passages of ``source`` are shown."""
        new = tuple(spans)
        shown = self.shown | {(source.id, span) for span in new}
        if source.id not in self.left:
            return Allowance(self.left, shown)
        left = self.left[source.id] - self._cost(source, new)
        return Allowance({**self.left, source.id: left}, shown)

    def _cost(self, source: Source, spans: Iterable[Span]) -> int:
        new = (span for span in spans if (source.id, span) not in self.shown)
        return sum(len(source.text[start:end].split()) for start, end in new)


def allowance(sources: Iterable[Source], rows: Iterable[Row]) -> Allowance:
    """Return what the records allow, less the words that tables of ``rows`` take."""
    taken = Counter[str]()
    for row in rows:
        id = str(row.cells["source"]).partition(",")[0].removeprefix("@")
        taken[id] += len(str(row.cells.get("label") or "").split())
    limits = {s.id: int(s.record.get("quotation-limit") or 0) for s in sources}
    return Allowance({id: n - taken[id] for id, n in limits.items() if n})
