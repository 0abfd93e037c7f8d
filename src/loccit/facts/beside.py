"""What stands beside a capitalised name and tells a person from a body."""

import re

from loccit.facts.lexicon.phrases import BODIES
from loccit.facts.lexicon.roles import is_role
from loccit.facts.lexicon.verbs import SAYS

_AGE = re.compile(r",? \(?\d{2}\)?(?=[,.;:]| and| is| was|$)")
_APPOSED = re.compile(
    r", (?:a|an|the|its|his|her|their|who|whose|then|once|now|formerly|one of)\b"
    r"(?: [\w’'-]+){0,4}"
)


def aged(after: str) -> bool:
    """Return whether an age follows: ", 54, "."""
    return _AGE.match(after) is not None


def role_before(before: str) -> bool:
    """Return whether a role stands before the name: "analyst ", "the minister, "."""
    last = re.search(r"([\w’'-]+),? $", before)
    return bool(last and not last[1][0].isupper() and is_role(last[1]))


def apposed(after: str) -> bool:
    said = _APPOSED.match(after)
    return said is not None and (
        said[0].startswith((", who", ", his", ", her"))
        or any(is_role(w.strip(",")) for w in said[0].split())
    )


_BODY_AFTER = re.compile(
    rf", (?:a|an|the) (?:[\w’'-]+ ){{0,5}}?(?:{'|'.join(sorted(BODIES))})"
    r"(?=[,.;]| that\b| which\b| based\b| in\b)"
)


def body_after(after: str) -> bool:
    """Return whether the name is a body's: "Teacher Example, a survey firm, said"."""
    return _BODY_AFTER.match(after) is not None


def speaks(before: str, after: str) -> bool:
    """Return whether a verb of saying stands beside the name."""
    first = re.match(r" ([a-z]+)\b", after)
    last = re.search(r"[,”\"’\x00\x01] ?([a-z]+) $", before)
    return bool((first and first[1] in SAYS) or (last and last[1] in SAYS))
