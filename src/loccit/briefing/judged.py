"""The likelihood and confidence of judgments, held against the briefing's scale."""

from collections.abc import Iterable, Iterator

from loccit.desk.door import nearest
from loccit.model import Finding, Part
from loccit.scales import Scale


def judged(parts: Iterable[Part], scale: Scale, file: str) -> Iterator[Finding]:
    """Yield what is wrong with the terms of each judgment."""
    for part in parts:
        if part.kind == "judgment":
            yield from _terms(part, scale, file)
        yield from judged(part.parts, scale, file)


def _terms(part: Part, scale: Scale, file: str) -> Iterator[Finding]:
    likelihood = part.attributes.get("likelihood", "").strip()
    confidence = part.attributes.get("confidence", "").strip()
    if likelihood and not scale.find(likelihood):
        terms = [term.term for term in scale.terms]
        known = [*terms, *(alias for term in scale.terms for alias in term.aliases)]
        yield Finding(
            code="L1",
            severity="error",
            message=f"“{likelihood}” is no likelihood of the {scale.name}.",
            remedy=_remedy(likelihood, known, terms),
            file=file,
            line=part.line,
        )
    if confidence and not scale.level(confidence):
        yield Finding(
            code="unknown-confidence",
            severity="error",
            message=f"“{confidence}” is no confidence of the {scale.name}.",
            remedy=_remedy(confidence, scale.confidence, scale.confidence),
            file=file,
            line=part.line,
        )
    if scale.both and bool(likelihood) != bool(confidence):
        yield _alone(part, "likelihood" if likelihood else "confidence", scale, file)


def _remedy(word: str, known: Iterable[str], listed: Iterable[str]) -> str:
    near = nearest(word.casefold(), list(known))
    guess = f"{near} " if near.startswith("Did you mean") else ""
    return f"{guess}The scale has: {', '.join(listed)}."


def _alone(part: Part, given: str, scale: Scale, file: str) -> Finding:
    other = "confidence" if given == "likelihood" else "likelihood"
    words = scale.confidence if other == "confidence" else (scale.terms[-1].term,)
    return Finding(
        code=f"{other}-missing",
        severity="warning",
        message=f"This judgment gives a {given} and no {other}; "
        f"the {scale.name} asks for both.",
        remedy=f'Add {other}="{words[-1]}" or another of its terms to the block.',
        file=file,
        line=part.line,
    )
