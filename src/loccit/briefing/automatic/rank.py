"""The key passages of sources, ranked by what they say and how central it is.

A passage is a sentence that can be read alone, or such a one with the sentence that
leans on it. A sentence scores by centrality (in how many paragraphs its words recur,
early ones counting more), by cues of judgment, by the quantities found in it and by
its place. Passages are chosen one by one, each that repeats what is chosen losing
by it; each source has one before any has two, while there is room.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from loccit.briefing.automatic.alone import balanced, lean
from loccit.briefing.automatic.weights import Weights, words_of
from loccit.model import Facts, Source

_SHORTEST, _LONGEST, _LONGEST_PAIR = 8, 60, 75
# A second sentence must earn its room; it adds so much of its own score.
_SECOND, _ROOM = 0.5, 0.55
_LEANS_LITTLE = 0.25
_REPEATS = 0.65


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage of a source that could stand in a summary.

    ``spans`` are its one or two sentences, neighbours in one block; ``words`` the
    stems by which repetition is seen.
    """

    source: Source
    spans: tuple[tuple[int, int], ...]
    words: frozenset[str]
    score: float

    @property
    def start(self) -> int:
        """Where the passage begins in its source."""
        return self.spans[0][0]


def ranked(
    sources: Sequence[Source], facts: Sequence[Facts], most: int
) -> list[Candidate]:
    """Return up to ``most`` key passages, those of the weightiest source first.

    Within a source they stand in its own order, as its argument runs.
    """
    rest = [c for s, f in zip(sources, facts, strict=True) for c in _passages(s, f)]
    chosen: list[Candidate] = []
    while rest and len(chosen) < most:
        best = max(_due(rest, chosen), key=lambda c: (_fresh(c, chosen), -c.start))
        chosen.append(best)
        rest = [c for c in rest if not _overlap(c, best)]
    first = {c.source.id: place for place, c in reversed(list(enumerate(chosen)))}
    return sorted(chosen, key=lambda c: (first[c.source.id], c.start))


def _due(rest: list[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates of sources that have no passage yet, else all."""
    had = {c.source.id for c in chosen}
    return [c for c in rest if c.source.id not in had] or rest


def _passages(source: Source, facts: Facts) -> list[Candidate]:
    """Return what of ``source`` may stand alone; of a scant source, its opening."""
    scores = Weights(source, facts)
    running = [
        s
        for s in source.sentences
        if source.blocks[s.block].kind in ("paragraph", "list-item")
        and source.blocks[s.block].voice is None
    ]
    found: list[Candidate] = []
    alone: dict[int, Candidate] = {}
    for sentence in running:
        text = source.text[sentence.start : sentence.end]
        if not _SHORTEST <= length(text) <= _LONGEST or not balanced(text):
            continue
        if facts_break(facts, sentence.start, sentence.end):
            continue
        one = Candidate(
            source,
            ((sentence.start, sentence.end),),
            frozenset(words_of(text)),
            scores.of(sentence),
        )
        leaning = lean(text)
        if leaning != "much":
            less = _LEANS_LITTLE if leaning == "little" else 0.0
            alone[sentence.start] = replace(one, score=one.score - less)
        found.append(one)
    pairs = [
        joined
        for a, b in pairwise(found)
        if a.start in alone and (joined := _joined(source, alone[a.start], b))
    ]
    opening = [
        Candidate(source, ((s.start, s.end),), frozenset(), 0.0) for s in running[:1]
    ]
    return [*alone.values(), *pairs] or opening


def _joined(source: Source, one: Candidate, other: Candidate) -> Candidate | None:
    """Return ``one`` with ``other`` behind it, if that leans on it and is next."""
    (start, end), (begin, stop) = one.spans[0], other.spans[0]
    between = source.text[end:begin]
    follows = not between.strip() and "\n" not in between
    text = source.text[begin:stop]
    if not follows or lean(text) == "no":
        return None
    if length(source.text[start:stop]) > _LONGEST_PAIR:
        return None
    score = one.score + _SECOND * other.score - _ROOM
    return Candidate(one.source, (*one.spans, (begin, stop)), one.words, score)


def length(text: str) -> int:
    """Return about how many words ``text`` has, in scripts without spaces too."""
    return max(len(text.split()), len(text) // 12)


def facts_break(facts: Facts, start: int, end: int) -> bool:
    """Return whether ``start``–``end`` cuts a quotation that goes on beyond it."""
    return any(
        q.start < end and start < q.end and not (start <= q.start and q.end <= end)
        for q in facts.quotations
    )


def _overlap(one: Candidate, other: Candidate) -> bool:
    same = one.source.id == other.source.id
    return same and bool(set(one.spans) & set(other.spans))


def _fresh(candidate: Candidate, chosen: Sequence[Candidate]) -> float:
    """Return the score less what the chosen passages have said already."""
    words = candidate.words
    overlap = max(
        (len(words & c.words) / max(1, len(words)) for c in chosen), default=0
    )
    return candidate.score - _REPEATS * overlap
