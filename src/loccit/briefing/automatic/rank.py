"""The key passages of sources, ranked by what they say and how central it is.

A sentence scores by centrality (how much its words recur in the other sentences),
by cues of judgment, by the quantities, dates and quotations found in it and by its
place; then sentences are chosen one by one, each that repeats what is chosen
losing by it. What opens with a pronoun leans on its predecessor and is passed over.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from loccit.model import Facts, Source

_WORD = re.compile(r"[^\W\d_]{4,}")
_CUE = re.compile(
    r"\b(?:most|main|key|biggest|largest|first|worth|benefit|threat|risk|likely|"
    r"shows?|increas\w+|decreas\w+|estimat\w+|agreed?|sign\w+|accus\w+|warn\w+|"
    r"because|despite|according|record|never|only|worry\w*|critical\w*)\b",
    re.IGNORECASE,
)
# Words that point back: the sentence means little without the one before.
_LEANS = re.compile(
    r"(?:It|He|She|They|This|That|These|Those|Its|His|Her|Their|But|And|Such|"
    r"In turn|However|Therefore|The former|The latter|Among these|Part of)\b"
)
_COMMON = frozenset(
    """that this with from have been were which their would about after into also
    more than when where while some such other these those there they them what
    said says will could being over only most very much many""".split()  # noqa: SIM905  # one word a line would say no more
)
_SHORTEST, _LONGEST = 8, 60
# What one item adds to a score whose other parts lie between 0 and 1.
_NUMBER, _QUOTATION, _CUE_WORD, _EARLY = 0.35, 0.15, 0.15, 0.25
_REPEATS = 0.8


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of a source that could stand in a summary."""

    source: Source
    start: int
    end: int
    words: tuple[str, ...]
    score: float


def ranked(
    sources: Sequence[Source], facts: Sequence[Facts], most: int
) -> list[Candidate]:
    """Return up to ``most`` key sentences, in order of source and place."""
    found = [c for s, f in zip(sources, facts, strict=True) for c in _of(s, f)]
    spread = _spread(found)
    rated = [
        Candidate(c.source, c.start, c.end, c.words, c.score + _central(c, spread))
        for c in found
    ]
    chosen: list[Candidate] = []
    while rated and len(chosen) < most:
        best = max(rated, key=lambda c: (_fresh(c, chosen), -c.start))
        chosen.append(best)
        rated.remove(best)
    order = {source.id: place for place, source in enumerate(sources)}
    return sorted(chosen, key=lambda c: (order[c.source.id], c.start))


def _of(source: Source, facts: Facts) -> list[Candidate]:
    """Return the sentences of running text that can stand alone."""
    candidates = []
    for place, sentence in enumerate(source.sentences):
        text = source.text[sentence.start : sentence.end]
        running = source.blocks[sentence.block].kind in ("paragraph", "list-item")
        length = len(text.split())
        if not running or not _SHORTEST <= length <= _LONGEST or _LEANS.match(text):
            continue
        early = _EARLY / (1 + place)
        score = early + _said(facts, sentence.start, sentence.end) + _cues(text)
        words = tuple(w for w in _WORD.findall(text.casefold()) if w not in _COMMON)
        candidates.append(Candidate(source, sentence.start, sentence.end, words, score))
    return candidates


def _said(facts: Facts, start: int, end: int) -> float:
    numbers = sum(start <= q.start < end for q in facts.quantities)
    quotes = sum(
        start <= q.start < end and q.kind == "direct" for q in facts.quotations
    )
    return _NUMBER * min(numbers, 2) + _QUOTATION * min(quotes, 1)


def _cues(text: str) -> float:
    return _CUE_WORD * min(len(_CUE.findall(text)), 3)


def _spread(candidates: Sequence[Candidate]) -> Counter[str]:
    """Return in how many sentences each word stands."""
    return Counter(word for c in candidates for word in set(c.words))


def _central(candidate: Candidate, spread: Counter[str]) -> float:
    """Return 0–1: how far a sentence's words recur in the other sentences."""
    if not candidate.words:
        return 0.0
    shared = sum(math.log1p(spread[word] - 1) for word in set(candidate.words))
    return min(1.0, shared / math.pow(1 + len(set(candidate.words)), 0.75) / 2)


def _fresh(candidate: Candidate, chosen: Sequence[Candidate]) -> float:
    """Return the score less what the chosen sentences have said already."""
    words = set(candidate.words)
    overlap = max(
        (len(words & set(c.words)) / max(1, len(words)) for c in chosen), default=0.0
    )
    return candidate.score - _REPEATS * overlap
