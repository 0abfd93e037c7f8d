"""The verdict on a claim, from what it rests on and what was found there."""

from collections.abc import Collection, Iterable, Sequence

from loccit.facts.agreement.items import items
from loccit.facts.agreement.words import quoted
from loccit.model import Check, Evidence, Verdict

_BROKEN: tuple[Verdict, ...] = ("gone", "altered", "unsupported")
# Characters from which quoted words alone are evidence.
_SHORTEST_QUOTE = 12


def of_checks(
    states: Collection[str],
    evidence: Sequence[Evidence],
    checks: Iterable[Check],
    *,
    derived: bool,
) -> Verdict:
    """Return the verdict on a claim whose evidence is in these ``states``.

    ``derived`` says that it holds a value of the desk's own sum.
    """
    for broken in _BROKEN:
        if broken in states:
            return broken
    if not evidence:
        return "unsourced"
    looked = list(checks)
    if not all(check.found for check in looked):
        return "unsupported"
    if "moved" in states:
        return "moved"
    return "traced" if derived or any(map(bears, looked)) else "located"


def bears(check: Check) -> bool:
    """Return whether a check that holds is enough to trace a sentence by itself.

    A word or two in quotation marks stand in too many passages, if they count nothing.
    """
    if check.what == "speaker":
        return False
    words = quoted(check.text)
    short = check.what == "quotation" and len(words) < _SHORTEST_QUOTE
    return not short or bool(items(words))
