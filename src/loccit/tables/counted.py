"""What a number counts, as a phrase that can stand as a label."""

import re

_WORD = r"[^\W\d_][\w’'-]*"
# "people waiting for treatment", "patients a year" say more than the noun alone.
_MORE = re.compile(
    rf"\s(?!including|containing|according|following|being|having|saying|involving)"
    rf"[a-z]+ing\b(?:\s{_WORD}){{0,4}}|\s(?:a|an|per)\s(?:year|month|week|day|night|hour)\b"
)
_LOOSE_END = re.compile(
    r"(?:\s(?:a|an|and|as|at|by|for|from|in|into|of|on|or|since|that|the|their|its|to|"
    r"than|who|with))+$"
)
# A part of something told before ("30 of the same breed") names nothing alone.
_TOLD = re.compile(r"\s*of\s+(?:the|these|those|its|their|his|her)\b")
_PART = re.compile(r"(?:of|more|fewer|less|others?|such|those|these)\b", re.IGNORECASE)


def things(sentence: str, end: int, counted: str | None) -> str:
    """Return the noun phrase for a number that ends at ``end``, "" if there is none.

    ``counted`` is what was found to be counted; a participle or a rate after it is
    taken along.
    """
    if not counted or _PART.match(counted):
        return ""
    at = sentence.find(counted, end)
    if at >= 0 and _TOLD.match(sentence[end:at]):
        return ""
    more = _MORE.match(sentence, at + len(counted)) if at >= 0 else None
    return counted + _LOOSE_END.sub("", more[0]) if more else counted
