"""The words of each passage, in the annex and in the pane beside the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from loccit.model import Evidence, Source
from loccit.preflight.reading import squeezed
from loccit.preflight.web.document import Element, text
from loccit.sources.passages.places import row_of

_GAP = "…"
# So many letters tell one end of a passage from other words of its ¶.
_FEW = 12


@dataclass(frozen=True)
class Passages:
    """Holds what the page quotes against the sources' own text."""

    sources: Mapping[str, Source]
    _blocks: dict[tuple[str, int], str] = field(default_factory=dict)

    def wrong(self, quoted: Element | None, evidence: Evidence) -> str:
        """Return how what is ``quoted`` misses the passage; "" where it shows it.

        Words may be left out, for an ellipsis or around those that are marked; no
        word may be another.
        """
        if quoted is None:
            return "is not shown"
        shown = text(quoted)
        block = self._block(evidence)
        for run in shown.split(_GAP):
            if squeezed(run).strip("-") not in block:
                return f"is shown with other words: “{' '.join(run.split())}”"
        cut = _GAP in shown or _marked(quoted, squeezed(evidence.exact))
        return "" if cut or whole(quoted, evidence) else "is not shown"

    def _block(self, evidence: Evidence) -> str:
        """Return the letters of the ¶, or the row of cells, that holds the passage."""
        key = evidence.source, evidence.start
        if key not in self._blocks:
            source = self.sources[evidence.source]
            found = (
                source.text[slice(*row_of(source, block))]
                for block in source.blocks
                if block.start <= evidence.start < block.end
            )
            self._blocks[key] = squeezed(next(found, evidence.exact))
        return self._blocks[key]


def whole(quoted: Element, evidence: Evidence) -> bool:
    """Return whether all words of the passage are shown."""
    return squeezed(evidence.exact) in squeezed(text(quoted))


def _marked(quoted: Element, exact: str) -> bool:
    """Return whether words are marked that the passage holds, begins or ends with."""
    marks = [squeezed(text(mark)) for mark in quoted.iter("mark")]
    ends = exact[:_FEW], exact[-_FEW:]
    return any(mark in exact or any(end in mark for end in ends) for mark in marks)
