"""Whether a number is given to another noun than the one that it counts."""

import re
from collections.abc import Iterable, Sequence

from loccit.facts.agreement.stems import stem
from loccit.facts.words import listed
from loccit.model import Quantity

_WORD = re.compile(r"[^\W\d_]+")
# A number of any of these may count the same things under a narrower name.
_GENERAL = frozenset(map(stem, listed(
    "people persons men women children members cases units items pieces things objects "
    "vehicles animals workers staff employees residents civilians victims casualties "
    "incidents events occasions times others individuals officials systems weapons "
    "ships vessels boats aircraft craft goods products sites places locations "
    "countries states total overall all them each"
)))  # fmt: skip
# "19 lorries, or trucks," and "19 lorries (trucks)" give the same things two names.
_ALIAS = re.compile(
    r",? (?:or|that is,?|in other words,?) (?:the )?([^\W\d_]+)"
    r"| \((?:or )?([^\W\d_]+)\)"
)
_SMALL = frozenset(listed("of the its their his her those these a an and others"))


def given_away(said: Quantity, given: Iterable[Quantity], words: str) -> bool:
    """Return whether ``words`` give the figures of ``said`` to another noun.

    ``given`` are the quantities of ``words`` with its figures. A contradiction only:
    the noun of ``said`` must stand in ``words``, and the figures must count another
    there. A wider noun ("vehicles" for trucks) contradicts nothing, nor does a second
    name for the same things.
    """
    own = _head(said)
    if not own or own in _GENERAL:
        return False
    counts = list(given)
    if any(own == _alias(one, words) for one in counts):
        return False
    nouns = [set(_stems(one)) for one in counts]
    if not nouns or not all(nouns) or any(own in one for one in nouns):
        return False
    if any(set(_stems(said)) & one for one in nouns):
        return False
    return own in {stem(word) for word in _WORD.findall(words)}


def _alias(given: Quantity, words: str) -> str:
    """Return the second name that ``words`` give to what is counted, "" if none."""
    counted = given.counted or ""
    at = words.find(counted, given.start) if counted else -1
    found = _ALIAS.match(words, at + len(counted)) if at >= 0 else None
    return stem((found[1] or found[2]).casefold()) if found else ""


def same_noun(said: Quantity, given: Quantity) -> bool:
    """Return whether both count things of one name, as far as they say."""
    return bool(set(_stems(said)) & set(_stems(given)))


def _stems(quantity: Quantity) -> Sequence[str]:
    found = _WORD.findall((quantity.counted or "").casefold())
    return [stem(word) for word in found if word not in _SMALL]


def _head(quantity: Quantity) -> str:
    """Return the noun that is counted: "mares" of "grey mares of the yard"."""
    phrase = (quantity.counted or "").casefold().removeprefix("of ")
    found = _WORD.findall(phrase.split(" of ")[0])
    return stem(found[-1]) if found and found[-1] not in _SMALL else ""
