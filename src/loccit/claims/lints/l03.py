"""L3: a likelihood and a confidence in one sentence.

ICD 203 keeps them apart: how likely a thing is says nothing of how well it is known,
and a reader takes the two in one breath for one.
"""

import re
from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.claims.lints.prose import sentences, shown
from loccit.model import Finding
from loccit.scales import Scale, wordings_said

_USUAL = ("low", "moderate", "medium", "high")


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each sentence that gives both."""
    confident = _confidence(subject.scale)
    for sentence in sentences(subject):
        said = wordings_said(sentence.words, subject.scale)
        confidence = confident.search(sentence.words)
        if said and confidence:
            yield sentence.finding(
                "L3",
                f"{shown(said[0][0])} and {shown(confidence[0])} stand in one sentence:"
                " a likelihood and a confidence.",
                "Give the confidence in a sentence of its own, or as confidence= of "
                "the judgment's block.",
            )


def _confidence(scale: Scale) -> re.Pattern[str]:
    """Return what finds a confidence of the desk's own in a sentence."""
    levels = sorted({*scale.confidence, *_USUAL}, key=len, reverse=True)
    level = "|".join(map(re.escape, levels))
    return re.compile(
        rf"\b(?:{level})[ -]+(?:analytic(?:al)?[ ]+)?confidence\b"
        rf"|\bconfidence(?: in \w+(?: \w+)?)? (?:is|remains) (?:{level})\b"
        r"|\b(?:we|the desk|this desk) (?:are|is|remains?) (?:\w+ly )?confident\b",
        re.IGNORECASE,
    )
