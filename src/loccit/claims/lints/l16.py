"""L16: a hedge that says no likelihood: could, it is possible that.

Everything could be. A scale's term says how likely it is.
"""

import re
from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.claims.lints.prose import Sentence, sentences, shown
from loccit.model import Finding
from loccit.scales import wordings_said

_VAGUE = r"(?:potentially|possibly|perhaps|conceivably|maybe)"
# These say nothing whatever stands around them.
_EMPTY = re.compile(
    rf"\b(?:(?:may|might|could) (?:well )?{_VAGUE}|(?:may|might|could) well"
    r"|it (?:is|may be|might be|could be|remains|seems|appears) (?:entirely |quite )?"
    r"(?:possible|conceivable|thinkable|not impossible|not inconceivable) (?:that|for)"
    r"|it (?:may|might|could) be that"
    r"|can(?:not| not|’t|'t) be (?:entirely |fully )?(?:ruled out|excluded|discounted"
    r"|dismissed)|can(?:not| not|’t|'t) (?:rule out|exclude|discount)"
    r"|(?:reportedly|allegedly|apparently) (?:possible|may|might|could)"
    r"|there is (?:a|some) (?:good |fair |strong |distinct |real |certain )?"
    r"(?:chance|possibility|risk)(?: that| of))\b",
    re.IGNORECASE,
)
# These are a likelihood's place left empty; beside a term they tell an ability.
_LOOSE = re.compile(
    rf"\b(?:could(?! not\b)|might(?= (?:be|have|not|yet|also|soon|well|\w+\b))"
    rf"|{_VAGUE}(?! (?:\d|a |one|two|three|four|five|six|ten|twelve|twenty)))\b",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"\b(?:the|its|their|his|her|military|naval|air|with)\W*$", re.IGNORECASE
)
_ABLE = re.compile(
    r"\b(?:can|could|able|capable|capacity|room|enough)\b", re.IGNORECASE
)


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each fact or judgment that hedges."""
    for sentence in sentences(subject):
        if sentence.kind in ("fact", "judgment") and (
            hedge := _hedge(subject, sentence)
        ):
            yield sentence.finding(
                "L16",
                f"{shown(hedge)} says that something may be, and not how likely it is.",
                "Say it in a term of the scale, in a judgment; or say who holds it "
                "possible.",
            )


def _hedge(subject: Subject, sentence: Sentence) -> str:
    empty = _EMPTY.search(sentence.words)
    if empty and not _of_source(empty[0], sentence):
        return empty[0]
    if wordings_said(sentence.words, subject.scale):
        return ""
    for found in _LOOSE.finditer(sentence.words):
        noun = found[0] == "might" and _NOUN.search(sentence.words[: found.start()])
        if not noun and not _of_source(found[0], sentence):
            return found[0]
    return ""


def _of_source(words: str, sentence: Sentence) -> bool:
    """Whether a fact only repeats its passage's hedge, or what it says can be done."""
    if sentence.kind != "fact":
        return False
    able = words.casefold() == "could" and _ABLE.search(sentence.evidence)
    return bool(able) or words.casefold() in sentence.evidence.casefold()
