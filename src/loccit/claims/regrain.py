"""A changed paragraph at the grain of what rests on it."""

from collections.abc import Mapping
from dataclasses import replace

from loccit.claims.checks import Ground
from loccit.claims.cited import Cited, as_evidence
from loccit.claims.grain import fewest, found_in
from loccit.claims.items import Items
from loccit.model import Source
from loccit.sources.passages.normalise import occurrences
from loccit.sources.passages.places import passage
from loccit.sources.sentences import split


def regrained(one: Cited, said: Items, sources: Mapping[str, Source]) -> Cited:
    """Return a citation as it stands at the grain of what rests on it.

    A block that changed only in sentences on which the claim does not rest
    leaves the claim as it was: those it rests on are its passages.
    """
    if one.located.state != "altered" or one.anchor is None or one.citation.quote:
        return one
    old = [
        piece.exact[start:end]
        for piece in one.anchor.pieces
        for start, end in split(piece.exact, "en")
    ]
    wanted = found_in(said, Ground(" ".join(old), ""))
    source = sources[one.citation.source]
    places = [occurrences(old[i], source.text) for i in fewest(wanted, old)]
    if not places or not all(places):
        return one
    spans = [passage(source, *found[0]) for found in places]
    return replace(
        one,
        located=replace(one.located, state="same", passages=tuple(spans)),
        evidence=tuple(as_evidence(one.citation, words) for words in spans),
    )
