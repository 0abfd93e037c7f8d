"""The grain of evidence: the fewest whole sentences that hold what is checked."""

from collections.abc import Sequence
from itertools import combinations

from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.items import Items

# More sentences than this are no narrower than their block.
_MOST = 3


def fewest(items: Items, sentences: Sequence[str]) -> tuple[int, ...]:
    """Return the indexes of the fewest ``sentences`` that hold all ``items``.

    Empty when there is nothing to look for or no few sentences hold it all: then
    the whole block is the evidence.
    """
    if not items:
        return ()
    for count in range(1, min(_MOST, len(sentences)) + 1):
        for chosen in combinations(range(len(sentences)), count):
            if _holds(items, [sentences[index] for index in chosen]):
                return chosen
    return ()


def found_in(items: Items, ground: Ground) -> Items:
    """Return those of the ``items`` that ``ground`` holds."""

    def held(one: Items) -> bool:
        return all(
            check.found for check in look(one, [ground]) if check.what != "bound"
        )

    return Items(
        numbers=tuple(n for n in items.numbers if held(Items((n,), (), ()))),
        dates=tuple(d for d in items.dates if held(Items((), (d,), ()))),
        quotations=tuple(q for q in items.quotations if held(Items((), (), (q,)))),
    )


def _holds(items: Items, sentences: Sequence[str]) -> bool:
    ground = Ground(" ".join(sentences), "")
    return all(check.found for check in look(items, [ground]))
