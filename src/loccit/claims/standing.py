"""Entries of a lock held against today's claims: which stand, and what changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from loccit.claims.accepted import Acceptance, Rested, accept
from loccit.claims.wording import short
from loccit.model import Claim, Verdict
from loccit.sources.passages.compared import compared

# What a person may attest: the words are there.
ATTESTABLE: tuple[Verdict, ...] = ("traced", "located", "moved")
# Below this share of agreement (0–100) a sentence is another, not a reworded one.
_REWORDED = 60.0


@dataclass(frozen=True, slots=True)
class Held:
    """A claim and the entry that somebody once accepted it with.

    ``why`` says what has changed since, for people; nothing if the entry stands.
    """

    claim: Claim
    entry: Acceptance
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    """The entries of a lock beside today's claims, by claim id.

    ``lost`` are those whose sentence is gone, ``double`` further ones of a claim, as
    a merge leaves them.
    """

    held: Mapping[str, Held]
    lost: tuple[Acceptance, ...]
    double: tuple[Acceptance, ...]

    def attest(self, claim: Claim) -> Claim:
        """Return ``claim`` as attested, if an entry for it stands."""
        held = self.held.get(claim.id)
        if held is None or held.why:
            return claim
        return replace(claim, attested=held.entry.attestation)


def compare(
    claims: Sequence[Claim], entries: Iterable[Acceptance], day: str | None
) -> Accepted:
    """Hold the ``entries`` of a lock against today's claims.

    Of two entries for one claim that counts which stands, of two that stand the
    later. An entry whose sentence is gone goes to the claim that it became. ``day``
    is the last on which anybody can have accepted anything, if it is known.
    """
    every = sorted(dict.fromkeys(entries), key=lambda one: one.on)
    by_id = {claim.id: claim for claim in claims}
    own = [_held(by_id[one.claim], one, day) for one in every if one.claim in by_id]
    # Of several the last counts: those that stand come last, the latest of them.
    held = {one.claim.id: one for one in sorted(own, key=lambda one: not one.why)}
    loose = [one for one in every if one.claim not in by_id]
    for claim, entry in _reworded([c for c in claims if c.id not in held], loose):
        held[claim.id] = _held(claim, entry, day)
    used = {one.entry for one in held.values()}
    return Accepted(
        held,
        lost=tuple(one for one in loose if one not in used),
        double=tuple(one.entry for one in own if one.entry not in used),
    )


def _held(claim: Claim, entry: Acceptance, day: str | None) -> Held:
    return Held(claim, entry, tuple(_why(claim, entry, day)))


def _reworded(
    claims: Sequence[Claim], entries: Sequence[Acceptance]
) -> Iterator[tuple[Claim, Acceptance]]:
    """Yield the claims that sentences became, the likest pairs first, each once."""
    from rapidfuzz import fuzz

    judged = [claim for claim in claims if claim.verdict]
    pairs = [
        (fuzz.ratio(claim.text, entry.text), claim, entry)
        for claim, entry in product(judged, entries)
    ]
    taken: set[int] = set()
    for likeness, claim, entry in sorted(pairs, key=lambda pair: -pair[0]):
        pair = {id(claim), id(entry)}
        if likeness >= _REWORDED and not pair & taken:
            taken |= pair
            yield claim, entry


def _why(claim: Claim, entry: Acceptance, day: str | None) -> Iterator[str]:
    """Yield what is against an entry, for people; nothing if it stands."""
    if day and entry.on > day:
        yield f"its date lies after {day}, so it cannot be right"
    now = accept(claim, entry.by, entry.on)
    if now.sha256 != entry.sha256:
        was, new = compared(entry.text, claim.text)
        yield f"the sentence was reworded: it was “{was}” and is “{new}”"
    if claim.verdict in ATTESTABLE:
        yield from _passages(entry.evidence, now.evidence)
    else:
        yield f"the claim is {claim.verdict or 'held against nothing'} now"


def _passages(then: Sequence[Rested], now: Sequence[Rested]) -> Iterator[str]:
    """Yield which passages changed, went or came between ``then`` and ``now``.

    The same words of the same source in another place are the same passage.
    """
    same = {(one.source, one.sha256) for one in then} & {
        (one.source, one.sha256) for one in now
    }
    gone = [one for one in then if (one.source, one.sha256) not in same]
    come = [one for one in now if (one.source, one.sha256) not in same]
    for one in gone:
        new = next((other for other in come if other.source == one.source), None)
        if new is None:
            yield f"it rested on @{one.source}, {one.locator} too: “{short(one.exact)}”"
            continue
        come.remove(new)
        was, words = compared(one.exact, new.exact)
        yield (
            f"the passage @{one.source}, {one.locator} changed: it was “{was}” and is "
            f"“{words}”"
        )
    for one in come:
        yield f"it rests on @{one.source}, {one.locator} now too: “{short(one.exact)}”"
