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

from loccit.briefing.automatic.allowance import Allowance
from loccit.briefing.automatic.alone import Lean, lean
from loccit.briefing.automatic.excerpt import SHORTEST, excerpt
from loccit.briefing.automatic.excerpt import words as length
from loccit.briefing.automatic.weights import Weights, words_of
from loccit.model import Facts, Source
from loccit.tables.found import running

_LONGEST_PAIR = 75
# A second sentence must earn its room; it adds so much of its own score.
_SECOND, _ROOM = 0.5, 0.55
_LEANS_LITTLE, _ENOUGH = 0.5, 4
_REPEATS = 0.65
# What a sentence of which not all is shown must earn more.
_CUT = 0.05


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
    sources: Sequence[Source],
    facts: Sequence[Facts],
    most: int,
    allowed: Allowance = Allowance({}),  # noqa: B008  # frozen, so it may be shared
) -> list[Candidate]:
    """Return up to ``most`` key passages, those of the weightiest source first.

    Within a source they stand in its own order, as its argument runs. ``allowed``
    is how many words of each may be shown.
    """
    rest = [c for s, f in zip(sources, facts, strict=True) for c in _passages(s, f)]
    chosen: list[Candidate] = []
    while len(chosen) < most and (
        rest := [c for c in rest if allowed.allows(c.source, c.spans)]
    ):
        best = max(_due(rest, chosen), key=lambda c: (_fresh(c, chosen), -c.start))
        chosen.append(best)
        allowed = allowed.after(best.source, best.spans)
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
    sentences = running(source)
    found: list[Candidate] = []
    alone: dict[int, tuple[Candidate, Lean]] = {}
    for sentence in sentences:
        text = source.text[sentence.start : sentence.end]
        span = excerpt(source, facts, sentence)
        if span is None or length(text) < SHORTEST:
            continue
        score = scores.of(sentence) - _CUT * (span[1] < sentence.end)
        shown = source.text[slice(*span)]
        one = Candidate(source, (span,), frozenset(words_of(shown)), score)
        leaning = lean(shown)
        if leaning != "much":
            less = _LEANS_LITTLE if leaning == "little" else 0.0
            alone[span[0]] = replace(one, score=one.score - less), leaning
        found.append(one)
    # A thing told before is passed over where enough needs nothing before it.
    whole = {at: one for at, (one, leaning) in alone.items() if leaning == "no"}
    singles = [one for one, _ in alone.values()]
    if len(whole) >= _ENOUGH:
        singles = list(whole.values())
    pairs = [
        joined
        for a, b in pairwise(found)
        if a.start in alone and (joined := _joined(source, alone[a.start][0], b))
    ]
    spans = (excerpt(source, facts, sentence) for sentence in sentences)
    opening = [Candidate(source, (s,), frozenset(), 0.0) for s in spans if s]
    return [*singles, *pairs] or opening[:1]


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
