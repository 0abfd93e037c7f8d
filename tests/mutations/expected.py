"""The right verdicts after a change, worked out from the passages alone."""

import re
from collections.abc import Iterable, Iterator

from loccit.model import Claim, Evidence, Tracing, Verdict
from loccit.sources.passages.locator import parse
from tests.mutations.desk import Example, touched
from tests.mutations.mutants import Mutant

BROKEN: frozenset[Verdict] = frozenset({"altered", "gone", "unsupported"})


def wrong(example: Example, mutant: Mutant, after: Tracing) -> Iterator[str]:
    """Yield what has another verdict than it should, in words."""
    before, now = example.before.ledger, after.ledger
    verdicts = {claim.id: claim.verdict for claim in now.claims}
    for claim in before.claims:
        if claim.verdict:
            right = _of_claim(example, mutant, claim, claim.verdict)
            if verdicts[claim.id] not in right:
                yield f"claim {claim.number} is {verdicts[claim.id]}, not {_any(right)}"
    marks = {mark.id: mark.verdict for mark in now.marks}
    for mark in before.marks:
        right = _right(mutant, mark.evidence, mark.verdict)
        if marks[mark.id] not in right:
            yield f"mark {mark.id} is {marks[mark.id]}, not {_any(right)}"
    values = {value.id: value.verdict for value in now.derived}
    for value in before.derived:
        right = _right(mutant, value.rests_on, value.verdict)
        if values[value.id] not in right:
            yield f"value {value.id} is {values[value.id]}, not {_any(right)}"


def _of_claim(
    example: Example, mutant: Mutant, claim: Claim, verdict: Verdict
) -> frozenset[Verdict]:
    if touched(mutant, claim.evidence):
        return _right(mutant, claim.evidence, verdict)
    if _names(example, mutant, claim):
        return frozenset({"unsupported", verdict})
    places = _places(example, claim.id)
    if mutant.block and any(
        source == mutant.source and para >= mutant.block for source, para in places
    ):
        return frozenset({"moved"})
    return frozenset({verdict})


def _right(
    mutant: Mutant, evidence: tuple[Evidence, ...], verdict: Verdict
) -> frozenset[Verdict]:
    """Return the verdicts that are right where ``verdict`` was before.

    A line put between two sentences of a passage changes it where the claim rests on
    the passage as a whole, and leaves it where it rests on each of the two.
    """
    if not touched(mutant, evidence):
        return frozenset({verdict})
    return BROKEN | {verdict} if mutant.start == mutant.end else BROKEN


def _names(example: Example, mutant: Mutant, claim: Claim) -> bool:
    """Return whether the change touches a name of the claim beside its passage.

    A name is looked for in the whole source ("A Tu-154M" may stand before the passage
    that is cited), and may stand there again.
    """
    if mutant.source not in {one.source for one in claim.evidence}:
        return False
    text = example.text[mutant.source].text
    return any(
        mutant.touches(at.start(), at.end())
        for check in claim.checks
        if check.what == "name"
        for at in re.finditer(re.escape(check.text), text)
    )


def _places(example: Example, claim: str) -> Iterator[tuple[str, int]]:
    """Yield source and ¶ of each citation by paragraph under a claim."""
    told = {one.id: one for one in example.briefing.citations}
    statement = next(s for s in example.briefing.statements if s.id == claim)
    block = [s for s in example.briefing.statements if s.judgment == claim]
    for key in (k for s in (statement, *block) for k in s.citations):
        if locator := told[key].locator:
            for place in parse(locator):
                yield told[key].source, int(place.last or place.first)


def _any(verdicts: Iterable[Verdict]) -> str:
    return "/".join(sorted(verdicts))
