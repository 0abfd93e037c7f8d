"""The passages of a source as the annex shows them, with links back to their uses."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loccit.model import Block, Evidence, Source
from loccit.pages.excerpt import Run, excerpt
from loccit.pages.looked_for import looked_for
from loccit.sources.passages.places import row_of, where
from loccit.sources.passages.shown import Range, passage_limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Evidence and the id of the element that rests on it; ``said`` are its words."""

    evidence: Evidence
    target: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageRow:
    """A ¶ of a source: its excerpt and back-links; or, last, all ¶ not cited."""

    anchor: str
    where: str
    runs: tuple[Run, ...]
    targets: tuple[str, ...]


def passages(
    source: Source,
    uses: Iterable[Use],
    label: str,
    only: tuple[Range, ...] | None = None,
) -> tuple[tuple[PassageRow, ...], int, int]:
    """Return the rows of the source's ¶, how many ¶ are cited, and how many it has.

    ``only`` these ranges of the source may be shown; None where all may.
    """
    cited = defaultdict(list)
    for use in uses:
        cited[use.evidence.para].append(use)
    numbered = [block for block in source.blocks if block.n is not None]
    idle = [block for block in numbered if not _used(block, cited)]
    rows = [_row(source, b, cited[b.n], label, only) for b in numbered if b.n in cited]
    total = len(numbered)
    return (*rows, *_uncited(idle, label)), total - len(idle), total


def _used(block: Block, cited: Mapping[int | None, list[Use]]) -> bool:
    """Return whether a block is cited, by itself or as one cell of a row."""
    if block.n in cited or not block.cell:
        return block.n in cited
    uses = (use.evidence for found in cited.values() for use in found)
    return any(use.start <= block.start < use.end for use in uses)


def _row(
    source: Source,
    block: Block,
    uses: list[Use],
    label: str,
    only: tuple[Range, ...] | None,
) -> PassageRow:
    """Return the excerpt of a cited block; a cell is shown in its row."""
    limit = passage_limit(source.record)
    spans = [(use.evidence.start, use.evidence.end) for use in uses]
    around = row_of(source, block)
    long = len(source.text[around[0] : around[1]].split()) > limit
    checked = [r for use in uses if long for r in looked_for(use.said, use.evidence)]
    # A row is named where it is cited as a whole.
    widest = max(uses, key=lambda use: use.evidence.end - use.evidence.start)
    return PassageRow(
        anchor=f"{label.lower()}-p{block.n}",
        where=where(widest.evidence),
        runs=tuple(excerpt(source.text, around, spans, limit, only, checked)),
        targets=tuple(dict.fromkeys(use.target for use in uses)),
    )


def _uncited(idle: list[Block], label: str) -> list[PassageRow]:
    """Return one row for all the ¶ that nothing cites, "¶1, ¶5–8"."""
    if not idle:
        return []
    anchor = f"{label.lower()}-p{idle[0].n}"
    if idle[0].cell:
        plural = "s" if idle[1:] else ""
        other = f"{len(idle):,} other cell{plural}"
        return [PassageRow(anchor=anchor, where=other, runs=(), targets=())]
    return [PassageRow(anchor=anchor, where=_runs(idle), runs=(), targets=())]


def _runs(idle: list[Block]) -> str:
    runs: list[list[int]] = []
    for n in (block.n for block in idle if block.n is not None):
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return ", ".join(
        f"¶{run[0]}" + (f"–{run[-1]}" if len(run) > 1 else "") for run in runs
    )
