"""What a claim, a derived value and a chart rest on, in lines for a terminal."""

from collections.abc import Iterable, Iterator, Mapping

from loccit.model import Claim, Derived, Evidence, Ledger, TracedMark
from loccit.tables.words import equation

Labels = Mapping[str, str]


def labels(ledger: Ledger) -> Labels:
    """Return the printed label of each source: S1…, R1…."""
    return {source.id: source.label for source in ledger.sources}


def of_claim(id: str, claim: Claim, names: Labels) -> Iterator[str]:
    """Yield a claim's place, words, verdict, checks and passages."""
    number = f"claim {claim.number}" if claim.number else claim.kind
    yield f"briefing {id}, {number} ({claim.id}), {claim.file}:{claim.line}"
    yield f"  “{claim.text}”"
    yield f"  verdict: {claim.verdict or _bare(claim)}"
    if claim.attested:
        yield f"  attested by {claim.attested.by} on {claim.attested.on}"
    elif "attestation-void" in claim.findings:
        yield "  attested once, and not any more: “loccit check” says what changed"
    for check in claim.checks:
        where = f"found in {check.where}" if check.found else "NOT FOUND"
        yield f"  {check.what} {check.text}: {where}"
    yield from _passages(claim.evidence, names)
    if claim.derived:
        yield f"  worked out: {', '.join(claim.derived)}"


def of_derived(id: str, value: Derived, names: Labels) -> Iterator[str]:
    """Yield a value's sum and the passages under it."""
    yield f"briefing {id}, [{value.id}] {' '.join(equation(value))} ({value.verdict})"
    yield from _passages(value.rests_on, names)


def of_chart(
    id: str, figure: str, marks: Iterable[TracedMark], names: Labels
) -> Iterator[str]:
    """Yield each mark of a chart with the passages under it."""
    yield f"briefing {id}, figure {figure}"
    for mark in marks:
        yield f"  mark {mark.label} ({mark.verdict})"
        yield from _passages(mark.evidence, names)


def _bare(claim: Claim) -> str:
    narrative = claim.kind == "narrative"
    why = "nothing in it to look up" if narrative else "words of the desk's own"
    return f"none ({why})"


def _passages(passages: Iterable[Evidence], names: Labels) -> Iterator[str]:
    for evidence in passages:
        label = names.get(evidence.source, "")
        yield f"  rests on {label} @{evidence.source}, {evidence.locator}:"
        yield f"    “{evidence.exact}”"
        if evidence.chain:
            yield f"    reached it through {' → '.join(evidence.chain)}"
