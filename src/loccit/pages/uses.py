"""Which elements of the text rest on which passages."""

from collections.abc import Iterator, Set

from loccit.pages.dress import Numbers
from loccit.pages.inputs import Inputs
from loccit.pages.looked_for import terms
from loccit.pages.passages import Use


def uses_of(inputs: Inputs, numbers: Numbers, targets: Set[str]) -> Iterator[Use]:
    """Yield each use of a passage by a claim, a figure or a table of the text.

    ``targets`` are the ids of the claims' elements that stand in the text. A sum
    counts only for a passage that nothing else uses, so that its link leads there.
    """
    found = list(_in_text(inputs, numbers, targets))
    yield from found
    used = {(use.evidence.source, use.evidence.para) for use in found}
    for derived in inputs.tracing.ledger.derived:
        for evidence in derived.rests_on:
            if (evidence.source, evidence.para) not in used:
                said = terms(derived.sum)
                yield Use(evidence=evidence, target=derived.id.lower(), said=said)


def _in_text(inputs: Inputs, numbers: Numbers, targets: Set[str]) -> Iterator[Use]:
    sums = {one.id: terms(one.sum) for one in inputs.tracing.ledger.derived}
    for claim in inputs.tracing.ledger.claims:
        if f"c-{claim.id}" in targets:
            said = claim.text, *(term for d in claim.derived for term in sums[d])
            for evidence in claim.evidence:
                yield Use(evidence=evidence, target=f"c-{claim.id}", said=said)
    for figure in numbers.figures:
        for mark in inputs.marks.get(figure, ()):
            for evidence in mark.evidence:
                target = f"fig-{figure}"
                yield Use(evidence=evidence, target=target, said=(mark.label,))
    for id in numbers.tables:
        for row in inputs.tables[id].rows if id in inputs.tables else ():
            for column, rests in row.rests_on.items():
                said = (str(row.cells.get(column) or ""),)
                for evidence in rests:
                    yield Use(evidence=evidence, target=f"tbl-{id}", said=said)
