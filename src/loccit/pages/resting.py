"""How many passages and independent origins each judgment has under it."""

from collections.abc import Iterable, Mapping

from loccit.claims.independence import independent
from loccit.model import Claim, Source
from loccit.pages.wording import counted


def resting(claims: Iterable[Claim], sources: Mapping[str, Source]) -> dict[str, str]:
    """Return what each judgment rests on, by its id: "three passages, one origin"."""
    return {
        claim.id: _counts(claim, sources)
        for claim in claims
        if claim.kind == "judgment" and claim.evidence
    }


def _counts(claim: Claim, sources: Mapping[str, Source]) -> str:
    passages = {(one.source, one.start, one.end) for one in claim.evidence}
    origins = len(independent(claim.evidence, sources))
    independently = "independent origin" if origins > 1 else "origin"
    return f"{counted(len(passages), 'passage')}, {counted(origins, independently)}"
