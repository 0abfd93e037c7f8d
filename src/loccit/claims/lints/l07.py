"""L7: said to be corroborated, by sources that all go back to one origin.

Two papers that print one minister's word are one source twice.
"""

import re
from collections.abc import Iterator

from loccit.claims.independence import independent
from loccit.claims.lints.lint import Subject
from loccit.claims.lints.prose import Sentence, sentences, shown
from loccit.model import Finding

_ALWAYS = re.compile(
    r"\b(?:corroborat\w+|independently|(?:several|multiple|various|many|numerous|two"
    r"|three|four|both|different|independent) (?:\w+ )?(?:sources|reports|outlets))\b",
    re.IGNORECASE,
)
# Of one citation "confirmed" is what somebody did, of several what they do together.
_TOGETHER = re.compile(
    r"\b(?:confirm(?:s|ed|ing)?|bear(?:s|ing)? out|bore out|borne out)\b", re.IGNORECASE
)
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|nobody|nothing|none|without|cannot|hardly|yet to be"
    r"|lacks?|awaits?)\b(?:\W+\w+){0,3}\W*$|n[’']t(?:\W+\w+){0,3}\W*$",
    re.IGNORECASE,
)


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each sentence that claims more origins than it has."""
    for sentence in sentences(subject):
        evidence = sentence.claim.evidence
        origins = independent(evidence, subject.sources)
        said = _said(sentence)
        if said and evidence and len(origins) == 1:
            cited = len({one.source for one in evidence})
            yield sentence.finding(
                "L7",
                f"{shown(said)}, but what is cited here goes back to one origin, "
                f"{next(iter(origins))}"
                + (f", through {cited} sources." if cited > 1 else "."),
                "Cite a source of another independence-group, or say that this is one "
                "account.",
                subject.severity,
            )


def _said(sentence: Sentence) -> str:
    """Return the words that claim support from several sides, if any."""
    several = len({one.source for one in sentence.claim.evidence}) > 1
    for pattern in (_ALWAYS, *([_TOGETHER] if several else [])):
        for found in pattern.finditer(sentence.words):
            denied = _DENIED.search(sentence.words[: found.start()])
            if not denied and not _of_source(found[0], sentence):
                return found[0]
    return ""


def _of_source(words: str, sentence: Sentence) -> bool:
    """Whether the passage itself says so: then it is the source that claims it."""
    stem = words.split()[0].casefold()[:7]
    return stem in sentence.evidence.casefold()
