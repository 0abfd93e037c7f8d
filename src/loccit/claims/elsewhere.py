"""Where else the sources hold what a claim's own evidence does not."""

import re
from collections.abc import Iterable, Iterator, Mapping

from loccit.claims.cited import Library
from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.items import Items, items
from loccit.facts.agreement.verbatim import stands
from loccit.facts.agreement.words import quoted
from loccit.model import Check, Claim, Passage, Source
from loccit.sources.passages.locate import evidence
from loccit.sources.passages.places import passage

_WORD = re.compile(r"[^\W\d_]{4,}")


def elsewhere(claim: Claim, library: Library) -> Mapping[Check, Passage]:
    """Return for each lost number, date or quotation the passage that holds it.

    The sources that the claim cites are asked first, then the others of the briefing.
    A passage must share a word with the claim: most figures stand in many places.
    """
    cited = dict.fromkeys(one.source for one in claim.evidence)
    order = [*cited, *(id for id in library.sources if id not in cited)]
    lost = [check for check in claim.checks if not check.found]
    places: dict[Check, Passage] = {}
    for check in lost:
        asked = (_best(check, claim, library.sources[id], library) for id in order)
        if place := next(filter(None, asked), None):
            places[check] = place
    return places


def _best(
    check: Check, claim: Claim, source: Source, library: Library
) -> Passage | None:
    """Return the block of ``source`` that holds ``check`` and most of the words."""
    words = _words(claim.text.replace(check.text, " "))
    shared = [
        (len(words & _words(ground.text)), -index, block)
        for index, (block, ground) in enumerate(_blocks(source, library))
        if words & _words(ground.text) and _holds(check, claim.text, ground)
    ]
    return max(shared, key=lambda one: one[:2])[2] if shared else None


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _blocks(source: Source, library: Library) -> Iterator[tuple[Passage, Ground]]:
    for block in source.blocks:
        if block.n is not None:
            place = passage(source, block.start, block.end)
            yield place, library.ground(evidence(place))


def _holds(check: Check, text: str, ground: Ground) -> bool:
    if check.what == "quotation":
        return stands(quoted(check.text), ground.text)
    wanted = _item(check, items(text))
    found = look(wanted, [ground]) if wanted else []
    return bool(found) and all(one.found for one in found)


def _item(check: Check, said: Items) -> Items:
    """Return the number or date of the sentence that ``check`` looked for."""
    match check.what:
        case "number":
            one = [n for n in said.numbers if _counts(n.text, n.counted, check.text)]
            return Items(tuple(one[:1]), (), ())
        case "date":
            dated = [d for d in said.dates if d.text == check.text]
            return Items((), tuple(dated[:1]), ())
        case _:
            return Items((), (), ())


def _counts(text: str, counted: str | None, looked_for: str) -> bool:
    return looked_for in (text, f"{text} {counted}")


def citation(places: Iterable[Passage]) -> str:
    """Return the citation of ``places``, ready to be put into the sentence."""
    cites = dict.fromkeys(f"@{one.source}, {one.locator}" for one in places)
    return f"[{'; '.join(cites)}]"
