"""The claims that an analyst names: by printed number, id or the id's beginning."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from loccit.desk.nearest import nearest
from loccit.model import Claim, Ledger


@dataclass(frozen=True, slots=True)
class Chosen:
    """A claim of the briefing ``briefing``."""

    briefing: str
    claim: Claim

    @property
    def name(self) -> str:
        """How people call the claim: its number, else its id."""
        return str(self.claim.number or self.claim.id)


class UnknownClaimError(Exception):
    """No claim, or more than one, is named so; the words say what to type."""


def choose(ledgers: Mapping[str, Ledger], word: str) -> Chosen:
    """Return the claim called ``word``; raises ``UnknownClaimError``.

    A number is the printed one; else it is an id, as in ``c-5ab61e0c`` or 5ab6.
    """
    key = word.strip("[]# ").removeprefix("c-").casefold()
    every = list(claims(ledgers))
    found = [one for one in every if str(one.claim.number) == key]
    found = found or [one for one in every if one.claim.id == key]
    found = found or [one for one in every if key and one.claim.id.startswith(key)]
    if len(found) == 1:
        return found[0]
    raise UnknownClaimError(_several(word, found) if found else _none(word, every))


def claims(ledgers: Mapping[str, Ledger]) -> Iterator[Chosen]:
    """Yield every claim of the briefings, in order."""
    for id, ledger in ledgers.items():
        yield from (Chosen(id, claim) for claim in ledger.claims)


def _several(word: str, found: Iterable[Chosen]) -> str:
    briefings = list(dict.fromkeys(one.briefing for one in found))
    if briefings[1:]:
        return (
            f"there is a claim {word} in {' and in '.join(briefings)}.\n"
            f"  → Say which: --in {briefings[0]}"
        )
    ids = ", ".join(one.claim.id for one in found)
    return f"the ids of several claims begin with {word}.\n  → Say which: {ids}"


def _none(word: str, every: Iterable[Chosen]) -> str:
    numbers = [one.claim.number for one in every if one.claim.number]
    ids = [one.claim.id for one in every]
    hint = (
        f"Numbers go from {min(numbers)} to {max(numbers)}; ids stand in the ledger."
        if word.isdigit() and numbers
        else nearest(word, ids)
        if ids
        else "The briefing holds no claims."
    )
    return f"there is no claim {word}.\n  → {hint}"
