"""Media that somebody tells, shows or passes something: "told X", "shared with X"."""

import re

from loccit.facts.lexicon.verbs import SAYS
from loccit.facts.titles import Title
from loccit.facts.words import listed

THE = r"(?:(?:the|a|an|its|their|The) )?"


def pattern(written: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern, in which a blank stands for any space but a line break."""
    return re.compile(written.replace(" ", r"[^\S\n]"), flags)


# Said, shown or passed on to a medium: "confirmed to", "shared with".
_TO = pattern(rf"(?P<verb>[a-z]+(?: \w+){{0,2}}) (?:to|with|by) {THE}$")
_PASSED = frozenset(listed(
    "shared leaked sent given provided handed passed shown released supplied seen "
    "obtained reviewed speaking spoke"
))  # fmt: skip
_TOLD = pattern(r"\b(?:told|tells|telling|interview with|speaking to|spoke to) $")
_ASKED = pattern(
    r" (?:in an? (?:\w+ )?(?:interview|e-?mail|statement)|by (?:tele)?phone|by e-?mail)"
)
_COLLEAGUE = pattern(r"[’']s (?:[a-z]+ ){0,3}[A-Z]\w+ [A-Z]")


def passed_on(before: str) -> bool:
    """Return whether something was said or passed on to the medium that follows."""
    said = _TO.search(before)
    return said is not None and not (_PASSED | SAYS).isdisjoint(said["verb"].split())


def told(title: Title, before: str, after: str) -> bool:
    """Return whether "told" makes a medium of a title that no list knows.

    A person is told things too. What is written like a brand, of words that the text
    uses itself, or interviews, is none.
    """
    if title.kind not in {"unsure", "body"} or not _TOLD.search(before):
        return False
    if title.kind == "body":
        return title.brand
    return (
        title.common
        or bool(_ASKED.match(after))
        or (title.owner and len(title.words) > 1 and bool(_COLLEAGUE.match(after)))
    )
