"""What a proof looked for, in numbers, and what it did not, with the rule for it."""

from collections import Counter
from collections.abc import Iterable, Mapping

from loccit.model import Claim
from loccit.preflight.called import Called
from loccit.preflight.numbers import numbers

_JUDGED = "Judgments without a marker, their evidence being marked in their blocks"
_VALUED = "Claims without a marker, their values coming from a table"
_BARE = "Claims that cite nothing"
_ROWS = "Claims in tables, whose markers may stand anywhere in their rows"


def applied(claims: Iterable[Claim], called: Mapping[str, Called]) -> int:
    """Return how much is looked for: words, markers and numbers."""
    return sum(
        1 + len(numbers(claim)) + len(called.get(claim.id, Called()).places)
        for claim in claims
    )


def left_out(claims: Iterable[Claim], called: Mapping[str, Called]) -> tuple[str, ...]:
    """Return how many claims no marker of their own is looked for, by rule."""
    rules = Counter(_rule(claim, called.get(claim.id, Called())) for claim in claims)
    return said({rule: rules[rule] for rule in sorted(rules) if rule})


def said(counts: Mapping[str, int]) -> tuple[str, ...]:
    """Return "Claims that cite nothing: 3." for each that counts something."""
    return tuple(f"{what}: {count}." for what, count in counts.items() if count)


def _rule(claim: Claim, called: Called) -> str:
    if called.places:
        return _ROWS if called.row else ""
    if not claim.evidence and not claim.derived:
        return _BARE
    return _JUDGED if claim.kind == "judgment" else _VALUED
