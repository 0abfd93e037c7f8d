"""What a briefing shows of each source: quotations and passages, all together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from loccit.model import Claim, Evidence, Ledger, Source, Table
from loccit.sources.passages.shown import Range, clipped, shown

Shown = dict[str, tuple[Range, ...]]
_CITED = re.compile(r"@([\w-]+)[^@\"]*\"([^\"]+)\"")


def quotes(
    claims: Iterable[Claim], tables: Iterable[Table], sources: Mapping[str, Source]
) -> dict[str, list[str]]:
    """Return, by source, the words of it that people or the composer repeat.

    These are the quotations of the sentences, whole sentences that stand in the
    source as they are, and the words that tables cite: tables are given out as well.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        said = [c.text for c in claim.checks if c.what == "quotation" and c.found]
        for id in {one.source for one in claim.evidence} & sources.keys():
            found[id] += [*said, claim.text]
    for table in tables:
        cells = (str(cell) for row in table.rows for cell in row.cells.values())
        for id, words in (match for cell in cells for match in _CITED.findall(cell)):
            found[id].append(words)
    return found


def limited(
    ledger: Ledger, tables: Iterable[Table], sources: Mapping[str, Source]
) -> Shown:
    """Return what may be shown of each source that has a limit of its own."""
    every = list(tables)
    said = quotes(ledger.claims, every, sources)
    spans: dict[str, list[Range]] = defaultdict(list)
    for one in _rested_on(ledger, every):
        spans[one.source].append((one.start, one.end))
    found = {id: shown(sources[id], said[id], spans[id]) for id in sources}
    return {id: ranges for id, ranges in found.items() if ranges is not None}


def _rested_on(ledger: Ledger, tables: Iterable[Table]) -> Iterable[Evidence]:
    for claim in ledger.claims:
        yield from claim.evidence
    for mark in ledger.marks:
        yield from mark.evidence
    for derived in ledger.derived:
        yield from derived.rests_on
    for table in tables:
        for row in table.rows:
            for rests_on in row.rests_on.values():
                yield from rests_on


def given_out(ledger: Ledger, shown: Shown) -> Ledger:
    """Return the ledger as it is given out: no more of a source than may be shown."""

    def cut(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        return tuple(clipped(one, shown.get(one.source)) for one in evidence)

    return replace(
        ledger,
        claims=tuple(replace(c, evidence=cut(c.evidence)) for c in ledger.claims),
        marks=tuple(replace(m, evidence=cut(m.evidence)) for m in ledger.marks),
        derived=tuple(
            replace(
                one,
                rests_on=cut(one.rests_on),
                value=replace(one.value, rests_on=cut(one.value.rests_on)),
            )
            for one in ledger.derived
        ),
    )
