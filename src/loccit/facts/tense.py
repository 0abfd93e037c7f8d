"""Whether a sentence looks ahead or back where it names a time."""

import re
from typing import Literal

Leaning = Literal["ahead", "behind"]

# "Than expected" compares with what was.
_AHEAD = (
    r"will|shall|is to|are to|due|to be|set to|scheduled|(?<!than )(?<!had been )"
    r"expected|likely to|plans? to|next|by|until|through|upcoming|ahead of|before"
)
_BEHIND = (
    r"fell|rose|grew|came|went|took|made|began|saw|won|lost|met|gave|held|kept|ran"
    r"|spent|became|said|told|announced|reported|wrote|showed|warned|added|was|were|had"
    r"|back in|\w{3,}ed"
)
_TENSE = re.compile(rf"\b(?:(?P<ahead>{_AHEAD})|(?:{_BEHIND}))\b", re.IGNORECASE)
_NEAR = 160


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Return whether the words around ``start``–``end`` look ahead."""
    return leaning(text, start, end) == "ahead"


def leaning(text: str, start: int, end: int) -> Leaning | None:
    """Return which way the words around ``start``–``end`` look, if they tell.

    The nearest verb before decides ("will meet on Monday"), else the first after.
    """
    near = max(0, start - _NEAR)
    first = max(text.rfind(". ", near, start), text.rfind("\n", near, start))
    said = list(_TENSE.finditer(text[max(first + 1, near) : start]))
    if said:
        return "ahead" if said[-1]["ahead"] else "behind"
    after = re.match(rf"[^.\n]{{0,{_NEAR}}}", text[end : end + _NEAR])
    verb = _TENSE.search(after[0]) if after else None
    return "ahead" if verb and verb["ahead"] in {"will", "shall"} else None
