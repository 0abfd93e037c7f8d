"""Each citation looked up in its source, held to the words in the lock."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from loccit.model import Citation, Evidence, Passage, Source
from loccit.sources.anchors import Anchor
from loccit.sources.locate import Located, evidence, locate
from loccit.sources.places import block_of, passage

Anchors = Mapping[tuple[str, str, str], Anchor]


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation, where it led, and the words it led to when last anchored."""

    citation: Citation
    located: Located
    evidence: tuple[Evidence, ...]
    anchor: Anchor | None


def look_up(
    citation: Citation, sources: Mapping[str, Source], anchors: Anchors
) -> Cited:
    """Return ``citation`` with the passages that it leads to."""
    source = sources[citation.source]
    key = (citation.source, citation.locator or "", citation.quote or "")
    anchor = anchors.get(key)
    located = locate(source, citation.locator, citation.quote, anchor)
    found = tuple(as_evidence(citation, words) for words in located.passages)
    return Cited(citation, located, found, anchor)


def as_evidence(citation: Citation, words: Passage) -> Evidence:
    """Return a passage in the role that the citation gives it."""
    return evidence(
        words,
        relation=citation.relation,
        credibility=citation.credibility,
        chain=tuple(filter(None, (citation.speaker, *citation.relays))),
    )


def block_words(evidence: Evidence, source: Source) -> str:
    """Return the words of the whole block that holds ``evidence``."""
    block = block_of(source, evidence.start, evidence.end)
    if block is None:
        return evidence.exact
    return source.text[block.start : max(block.end, evidence.end)]


def narrowed(evidence: Evidence, source: Source, chosen: tuple[int, ...]) -> Evidence:
    """Return ``evidence`` cut down to the ``chosen`` sentences of its words."""
    spans = sentences_of(evidence, source)
    if not chosen or not spans[1:]:
        return evidence
    words = passage(source, spans[chosen[0]][0], spans[chosen[-1]][1])
    return replace(
        evidence,
        start=words.start,
        end=words.end,
        exact=words.exact,
        prefix=words.prefix,
        suffix=words.suffix,
    )


def sentences_of(evidence: Evidence, source: Source) -> list[tuple[int, int]]:
    """Return the spans of the source's sentences that ``evidence`` spans."""
    return [
        (sentence.start, sentence.end)
        for sentence in source.sentences
        if evidence.start <= sentence.start and sentence.end <= evidence.end
    ]
