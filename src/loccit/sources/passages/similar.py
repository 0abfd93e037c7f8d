"""The passage nearest to words that are gone: shown to people, never accepted."""

from itertools import groupby

from rapidfuzz import fuzz

from loccit.model import Source
from loccit.sources.passages.normalise import normalise

# Below this share of agreement (0–100) two English sentences on one subject look
# as alike as two edits of one sentence.
LIKE = 65.0


def nearest(words: str, source: Source) -> str:
    """Return the sentences of ``source`` most like ``words``; "" if none is like it."""
    wanted = normalise(words)
    best, found = LIKE, ""
    for _, group in groupby(source.sentences, key=lambda sentence: sentence.block):
        sentences = list(group)
        for candidate in _windows(
            wanted, source, [(s.start, s.end) for s in sentences]
        ):
            score = _likeness(wanted, normalise(candidate))
            if score > best:
                best, found = score, candidate
    return found


def _windows(wanted: str, source: Source, spans: list[tuple[int, int]]) -> list[str]:
    """Return runs of sentences of one block that are about as long as ``wanted``."""
    runs: list[str] = []
    for first, (start, _) in enumerate(spans):
        for _, end in spans[first:]:
            runs.append(source.text[start:end])
            if end - start >= len(wanted):
                break
    return runs


def _likeness(wanted: str, candidate: str) -> float:
    """Return 0–100: as a whole, or, for fewer words, as a part of the candidate."""
    if len(wanted) < len(candidate):
        return fuzz.partial_ratio(wanted, candidate)
    return fuzz.ratio(wanted, candidate)
