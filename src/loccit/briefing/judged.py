"""The likelihood and confidence of judgments, held against the briefing's scale."""

from collections.abc import Iterable, Iterator, Mapping

from loccit.desk.nearest import nearest
from loccit.model import Finding, Part, Statement
from loccit.scales import Scale, foreign_terms, terms_said


def judged(
    parts: Iterable[Part],
    statements: Iterable[Statement],
    scale: Scale,
    file: str,
    lang: str,
) -> Iterator[Finding]:
    """Yield what is wrong with the terms of each judgment, label and sentence.

    The shipped scales are English: in another language a sentence need not say
    their terms.
    """
    said = {f"c-{one.id}": one for one in statements if one.kind == "judgment"}
    for part in _judgments(parts):
        yield from _terms(part, scale, file)
        if (sentence := _sentence(part, said)) and lang.startswith("en"):
            yield from _worded(part, sentence, scale)


def _judgments(parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        if part.kind == "judgment":
            yield part
        yield from _judgments(part.parts)


def _sentence(part: Part, said: Mapping[str, Statement]) -> Statement | None:
    """Return the judgment itself: the claim in the head of its block."""
    spans = (inline for inline in part.head if inline["t"] == "Span")
    return next((said[id] for one in spans if (id := one["c"][0][0]) in said), None)


def _worded(part: Part, sentence: Statement, scale: Scale) -> Iterator[Finding]:
    """Yield where the sentence does not say the likelihood that its block gives."""
    labelled = scale.find(part.attributes.get("likelihood", ""))
    said = terms_said(sentence.text, scale)
    if labelled is None or labelled in said:
        return
    if not said and foreign_terms(sentence.text, scale):
        return  # L1 names the word of another scale.
    if said:
        words = " and ".join(f"“{term.term}”" for term in said)
        message = (
            f"The judgment says {words} and its block likelihood="
            f"“{labelled.term}”: a reader would not know which to believe."
        )
        remedy = f'Make the two agree: likelihood="{said[0].term}", or other words.'
    else:
        message = (
            f"The judgment's sentence has no word of the {scale.name}; its block "
            f"gives likelihood=“{labelled.term}”."
        )
        remedy = f"Say it in the sentence: “It is {labelled.term} that …”."
    yield Finding(
        code="likelihood-mismatch" if said else "likelihood-unsaid",
        severity="error" if said else "warning",
        message=message,
        remedy=remedy,
        file=sentence.file,
        line=sentence.line,
    )


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
