"""The ledger: every claim, mark and derived value with its evidence, and counts."""

from collections import Counter
from collections.abc import Iterable, Mapping

from loccit.model import (
    CitedSource,
    Claim,
    Counts,
    Derived,
    Source,
    TracedMark,
    Verdict,
)

_SOUND = ("traced", "moved")


def counts(
    claims: Iterable[Claim],
    marks: Iterable[TracedMark],
    derived: Iterable[Derived],
    cells: Iterable[Verdict],
) -> Counts:
    """Return how many bear each verdict; narrative and desk prose is set apart."""
    every = list(claims)
    judged = Counter(claim.verdict for claim in every if claim.verdict)
    drawn = [mark.verdict for mark in marks]
    sums = [value.verdict for value in derived]
    quantities = list(cells)
    return Counts(
        claims=sum(judged.values()),
        traced=judged["traced"],
        located=judged["located"],
        moved=judged["moved"],
        altered=judged["altered"],
        gone=judged["gone"],
        unsupported=judged["unsupported"],
        unsourced=judged["unsourced"],
        attested=sum(claim.attested is not None for claim in every),
        narrative=sum(claim.verdict is None for claim in every),
        marks=len(drawn),
        marks_traced=sum(verdict in _SOUND for verdict in drawn),
        derived=len(sums),
        derived_traced=sum(verdict in _SOUND for verdict in sums),
        cells=len(quantities),
        cells_traced=sum(verdict in _SOUND for verdict in quantities),
    )


def cited_sources(
    labels: Mapping[str, str],
    sources: Mapping[str, Source],
    references: Mapping[str, str],
) -> tuple[CitedSource, ...]:
    """Return the labelled sources with their references, in order of label."""
    return tuple(
        CitedSource(
            id=id,
            label=label,
            file=sources[id].file,
            sha256=sources[id].sha256,
            text_sha256=sources[id].text_sha256,
            reference=references[id],
        )
        for id, label in labels.items()
        if id in sources
    )
