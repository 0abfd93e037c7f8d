"""The passage nearest to words that are gone: shown to people, never accepted."""

from itertools import groupby

from rapidfuzz import fuzz

from loccit.model import Source
from loccit.sources.passages.normalise import normalise, normalise_at

# Below this share of agreement (0–100) two English sentences on one subject look
# as alike as two edits of one sentence.
LIKE = 65.0
# Words behind this many code points add nothing to the search but time.
LONGEST = 4000


def nearest(words: str, source: Source) -> str:
    """Return the sentences of ``source`` most like ``words``; "" if none is like it."""
    wanted = normalise(words)[:LONGEST]
    best, found = LIKE, ""
    for _, group in groupby(source.sentences, key=lambda sentence: sentence.block):
        sentences = list(group)
        for candidate in _windows(
            wanted, source, [(s.start, s.end) for s in sentences]
        ):
            score = _likeness(wanted, normalise(candidate), best)
            if score > best:
                best, found = score, candidate
    return found


def likeness_in(words: str, text: str) -> str:
    """Return the whole words of ``text`` that are most like ``words``.

    They are a piece of ``text`` as it stands, for a person to quote.
    """
    wanted = normalise(words)
    hay, offsets = normalise_at(text)
    best = fuzz.partial_ratio_alignment(wanted, hay)
    if best is None or len(wanted) >= len(hay):
        return text
    start = hay.rfind(" ", 0, best.dest_start + 1) + 1
    end = hay.find(" ", max(best.dest_end - 1, start))
    end = len(hay) if end < 0 else end
    found = text[offsets[start] : offsets[end - 1] + 1]
    return found.rstrip(",;:.") if wanted[-1:].isalnum() else found


def _windows(wanted: str, source: Source, spans: list[tuple[int, int]]) -> list[str]:
    """Return runs of sentences of one block that are about as long as ``wanted``."""
    runs: list[str] = []
    for first, (start, _) in enumerate(spans):
        for _, end in spans[first:]:
            runs.append(source.text[start:end])
            if end - start >= len(wanted):
                break
    return runs


def _likeness(wanted: str, candidate: str, least: float) -> float:
    """Return 0–100: as a whole, or, for fewer words, as a part of the candidate.

    What is below ``least`` counts as 0, which is known sooner.
    """
    if len(wanted) < len(candidate):
        return fuzz.partial_ratio(wanted, candidate, score_cutoff=least)
    return fuzz.ratio(wanted, candidate, score_cutoff=least)
