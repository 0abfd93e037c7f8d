"""A changed paragraph at the grain of what rests on it."""

from collections.abc import Mapping
from dataclasses import replace

from loccit.claims.cited import Cited, as_evidence
from loccit.facts.agreement.items import Items
from loccit.facts.agreement.standing import standing
from loccit.model import Source


def regrained(one: Cited, said: Items, sources: Mapping[str, Source]) -> Cited:
    """Return a citation as it stands at the grain of what rests on it.

    A block that changed only in sentences on which the claim does not rest
    leaves the claim as it was: those it rests on are its passages.
    """
    if one.located.state != "altered" or one.anchor is None or one.citation.quote:
        return one
    source = sources[one.citation.source]
    spans = standing(one.anchor, said, source)
    if not spans:
        return one
    return replace(
        one,
        located=replace(one.located, state="same", passages=spans),
        evidence=tuple(as_evidence(one.citation, words) for words in spans),
    )
