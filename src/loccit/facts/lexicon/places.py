"""Names of countries, their people and large cities, looked up in the atlas."""

import re
from functools import cache

from loccit.facts.lexicon.atlas import TABLE


@cache
def countries() -> dict[str, str]:
    """Return each name of a country with its ISO 3166-1 code."""
    return _column(0)


@cache
def demonyms() -> dict[str, str]:
    """Return each word for a country's people with its ISO 3166-1 code."""
    return _column(1)


@cache
def cities() -> dict[str, str]:
    """Return capitals and large cities with the ISO 3166-1 code of their country."""
    return _column(2)


def is_place(words: str) -> bool:
    """Return whether ``words`` are the name of a country or a large city."""
    return words in countries() or words in cities()


_STATE = re.compile(
    r"(?:[A-Z][\w’'-]+ )*(?:Republic|Kingdom|State|Emirate|Federation|Union"
    r"|Principality) of (?:the )?(?P<name>.+)"
)


def is_state(words: str) -> bool:
    """Return whether ``words`` name a country, in full or short: "Republic of …"."""
    said = _STATE.fullmatch(words)
    return words in countries() or (said is not None and said["name"] in countries())


def _column(index: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in TABLE.strip().splitlines():
        code, rest = line.split(" ", 1)
        for name in rest.split("/")[index].split(","):
            if name:
                found.setdefault(name, code)
    return found
