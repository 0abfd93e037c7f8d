"""Whether a sentence looks ahead or back where it names a time."""

import re

_AHEAD = (
    r"will|shall|is to|are to|due|to be|set to|scheduled|expected|plans? to|next|by"
    r"|until|through|upcoming|ahead of|before"
)
_BEHIND = (
    r"said|told|announced|reported|wrote|showed|warned|added|was|were|had|\w{3,}ed"
)
_TENSE = re.compile(rf"\b(?:(?P<ahead>{_AHEAD})|(?:{_BEHIND}))\b", re.IGNORECASE)
_NEAR = 80


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Return whether the words around ``start``–``end`` look ahead.

    The nearest verb before decides ("will meet on Monday"), else the first after.
    """
    near = max(0, start - _NEAR)
    first = max(text.rfind(". ", near, start), text.rfind("\n", near, start))
    said = list(_TENSE.finditer(text[max(first + 1, near) : start]))
    if said:
        return said[-1]["ahead"] is not None
    after = re.match(rf"[^.\n]{{0,{_NEAR}}}", text[end : end + _NEAR])
    verb = _TENSE.search(after[0]) if after else None
    return verb is not None and verb["ahead"] in {"will", "shall"}
