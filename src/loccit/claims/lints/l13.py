"""L13: an assumption worded as if it were found out.

What is assumed carries the judgments without being shown: a reader must be able to
tell it from what is known.
"""

import re
from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.claims.lints.prose import Sentence, sentences, shown
from loccit.model import Finding

_SURE = re.compile(
    r"\b(?:(?:is|are|was|were|been) (?:well |widely )?(?:known|proven|proved"
    r"|established|confirmed|documented|certain)\b(?! to be assumed)"
    r"|(?:has|have|had) (?:been )?(?:proven|proved|shown|established|confirmed)"
    r"|(?:it is|is) a (?:known )?fact|as everybody knows|as is well known"
    r"|(?<!almost )(?<!nearly )(?<!virtually )certainly|undoubtedly|indisputably"
    r"|unquestionably|without (?:a |any )?doubt|beyond (?:a |any )?doubt|definitely"
    r"|proves|demonstrably)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:counted|measured|recorded|found|showed|shows|reported|observed"
    r"|according to)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|never|no|un)\W*$|n[’']t\W*$", re.IGNORECASE)


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each assumption that claims to be known."""
    for sentence in sentences(subject):
        if sentence.kind == "assumption" and (why := _why(sentence)):
            yield sentence.finding(
                "L13",
                f"This assumption is worded as a fact: {why}.",
                "Word it as what is taken for granted (“Deliveries go on …”), or move "
                "it out of .assumption and cite what shows it.",
            )


def _why(sentence: Sentence) -> str:
    for found in _SURE.finditer(sentence.words):
        if not _DENIED.search(sentence.words[: found.start()]):
            return f"it says {shown(found[0])}"
    if sentence.claim.evidence:
        return f"it cites {sentence.claim.evidence[0].source} for it"
    measured = _MEASURED.search(sentence.words)
    if measured and re.search(r"\d", sentence.words):
        return f"a figure that somebody {shown(measured[0])}"
    return ""
