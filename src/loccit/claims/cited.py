"""Each citation looked up in its source, held to the words in the lock."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from loccit.claims.labels import origin, place
from loccit.facts.agreement.checks import Ground
from loccit.facts.grammar import dates
from loccit.facts.stage import running
from loccit.model import Citation, Date, Evidence, Passage, Source
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.locate import Located, evidence, locate
from loccit.sources.passages.places import block_of, passage

Anchors = Mapping[tuple[str, str, str], Anchor]


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation, where it led, and the words it led to when last anchored.

    ``before`` is the id of the version that its source has taken the place of.
    """

    citation: Citation
    located: Located
    evidence: tuple[Evidence, ...]
    anchor: Anchor | None
    before: str = ""


def look_up(
    citation: Citation, sources: Mapping[str, Source], anchors: Anchors
) -> Cited:
    """Return ``citation`` with the passages that it leads to."""
    source = sources[citation.source]
    key = (citation.source, citation.locator or "", citation.quote or "")
    anchor = anchors.get(key)
    located = locate(source, citation.locator, citation.quote, anchor)
    found = tuple(as_evidence(citation, words) for words in located.passages)
    older = source.record.get("supersedes") or [""]
    return Cited(citation, located, found, anchor, before=str(older[0]))


def as_evidence(citation: Citation, words: Passage) -> Evidence:
    """Return a passage in the role that the citation gives it."""
    return evidence(
        words,
        relation=citation.relation,
        credibility=citation.credibility,
        chain=tuple(filter(None, (citation.speaker, *citation.relays))),
    )


@dataclass(frozen=True)
class Library:
    """The sources that claims rest on, and how the reader finds them.

    ``labels`` are the printed names, S1…
    """

    sources: Mapping[str, Source]
    labels: Mapping[str, str]
    _dates: dict[str, tuple[Date, ...]] = field(default_factory=dict)
    _texts: dict[str, str] = field(default_factory=dict)

    def ground(self, evidence: Evidence) -> Ground:
        """Return the whole block that holds ``evidence``, to look for items in."""
        source = self.sources[evidence.source]
        block = block_of(source, evidence.start, evidence.end)
        start = block.start if block else evidence.start
        end = max(block.end, evidence.end) if block else evidence.end
        return Ground(
            self._running(source)[start:end],
            place(evidence, self.labels),
            source=source.id,
            para=evidence.para,
            known_dates=tuple(d for d in self.dates(source) if start <= d.start < end),
        )

    def _running(self, source: Source) -> str:
        """Return the source's text with a line for each of its paragraphs."""
        if source.id not in self._texts:
            self._texts[source.id] = running(source)
        return self._texts[source.id]

    def dates(self, source: Source) -> tuple[Date, ...]:
        """Return the dates of a source; its whole text tells years left out."""
        if source.id not in self._dates:
            self._dates[source.id] = tuple(dates(source.text, origin(source)))
        return self._dates[source.id]


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
