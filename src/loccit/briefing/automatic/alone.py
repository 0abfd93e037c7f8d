"""Whether a sentence can be read alone, or leans on the one before it."""

import re
from typing import Literal

Lean = Literal["no", "little", "much"]

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")
# A conjunction at the head sets the sentence against the one before.
_CONJUNCTION = re.compile(r"(?:But|And|Yet|Or|So|However|Still),?\s+")
_POINTS_BACK = re.compile(
    r"(?:it|he|she|they|we|nor|this|these|those|its|his|her|their|our|such|both|neither|"
    r"another|others|instead|meanwhile|therefore|thus|hence|then|there|"
    r"in (?:turn|this|that|these|the ?meantime|meantime|addition)|"
    r"the (?:former|latter|same|fact|other|others|first|second|two|three)|"
    r"(?:most|some|many|all|part|none|one|two|half|few|several|among|of|for|at|"
    r"to|on|in|from|with|without|despite|besides|beyond|like|by|after|since|"
    r"because of)(?: of)? "
    r"(?:these|those|this|them|it|that)|"
    r"that (?:is|was|has|had|means|meant|makes|made|would|will|leaves|left|gives|gave|"
    r"does|did|could|may|might|should|must))\b",
    re.IGNORECASE,
)
_THAT_NAME = re.compile(r"That [A-Z]")
_LATER = re.compile(r"\b(?:these|those|of (?:them|which)|the (?:latter|former))\b")
_WHO = re.compile(r"\b(?:he|she|him|his|her|hers)\b", re.IGNORECASE)
_NAME = re.compile(r"(?<=\s)[A-Z]\w+")
# "Accompanied by ministers, he …": whose companions, the sentence before says.
_PARTICIPLE = re.compile(r"[A-Z][a-z]+(?:ed|ing)\b[^.]*,\s+(?:he|she|it|they)\b")
_HEAD, _BEYOND = 70, 30
# "To the sum it adds …", "What it earns …": the subject stands in another sentence.
_SUBJECT = re.compile(
    r"(?:\S+\s){1,6}?(?:it|they|this|these|those)\s(?!is\b(?:\s\w+){1,3}\sthat)[a-z]+"
)
# "The aircraft was …", "The quoted passage speaks …": a thing told before, of which
# no more is said here.
_KNOWN_THING = re.compile(
    r"(?:The|In the|At the|To the|Of the|On the|For the)\s(?:[a-z’'-]+\s){0,4}?[a-z-]+"
    r"(?:’s|'s|,|\s(?:was|were|is|are|has|had|have|will|would|may|could|can|should|"
    r"also|then|do|does|did|gives?|gave|says?|said|tells?|told|speaks?|spoke|sold|held|"
    r"shows?|makes?|made|comes?|came|goes|went|takes?|took|put|puts|reads?|lost|won|"
    r"stands?|stood|offers?|[a-z]+ed|[a-z]+[^s\W]s)\b)"
)
_PLACED = re.compile(r"\b(?:of|in|for|at|from|between|by)\s+(?:the\s)?[A-Z0-9]")
# "… know this, and", "she has worked there for": what, where, is told before.
_ALSO = re.compile(
    r"\b(?:this|these|those)[,.;:]|\bthere\b(?!\s(?:is|are|was|were|has|have|had|will|"
    r"would|may|can|could|be)\b)|\b(?:also|then|therefore)\b|"
    r"\bthe (?:two|three|four|five|other)\b|^One [a-z]+ (?:was|is|has)\b|\bthat same\b"
)


def lean(sentence: str) -> Lean:
    """Return how much of ``sentence`` is lost without the one before it.

    "much": it opens with a word that points back, or its "he" is named nowhere in
    it; "little": it speaks of a thing as known. Quoted words may point where they
    like.
    """
    told = _QUOTED.sub("“…”", sentence).strip()
    if _CONJUNCTION.match(told):
        return "much"
    named = _THAT_NAME.match(told)
    if _POINTS_BACK.match(told) and not named:
        return "much"
    if _LATER.search(told[:_HEAD]) or _PARTICIPLE.match(told) or _nobody(told):
        return "much"
    if _unnamed(told):
        return "much"
    return "little" if _known(told) or _ALSO.search(told) else "no"


def _unnamed(told: str) -> bool:
    """Return whether "it" or "they" is the subject before anything is named."""
    match = _SUBJECT.match(told)
    return bool(match) and not _NAME.search(f"{told[: match.end() if match else 0]}")


def _known(told: str) -> bool:
    """Return whether the sentence opens with a thing that it does not place."""
    match = _KNOWN_THING.match(told)
    return bool(match) and not _PLACED.search(
        told[: match.end() + _BEYOND if match else 0]
    )


def _nobody(told: str) -> bool:
    """Return whether a "he" or "she" comes before any name that it may stand for."""
    who = _WHO.search(told)
    return bool(who) and not _NAME.search(f" {told[: who.start() if who else 0]}")


def balanced(sentence: str) -> bool:
    """Return whether every quotation and bracket of ``sentence`` is closed in it."""
    pairs = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
    even = all(sentence.count(a) == sentence.count(b) for a, b in pairs)
    return even and sentence.count('"') % 2 == 0
