"""The words of a passage that the annex shows: the cited ones, and little else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from loccit.sources.passages.shown import within

Range = tuple[int, int]
# How many words on either side of the cited ones are shown with them.
_NEAR = 4


@dataclass(frozen=True, slots=True)
class Run:
    """Words of an excerpt; ``cited`` ones are marked, ``gap`` is an ellipsis."""

    text: str
    cited: bool = False
    gap: bool = False


def excerpt(
    text: str,
    block: Range,
    cited: Iterable[Range],
    limit: int,
    only: Sequence[Range] | None = None,
    checked: Iterable[Range] = (),
) -> list[Run]:
    """Return at most ``limit`` words of ``text[block]`` around the cited ones.

    Every run is the source's own text, letter for letter. Where the cited words
    alone are too many, the smallest citations are kept, then those words that were
    ``checked`` and what stands nearest to them, else the first words. Of a source
    that may not be quoted at length, ``only`` these words are shown.
    """
    words = _words(text, *block)
    core = [_within(one, block) for one in checked]
    spans = _fewest(text, [_within(one, block) for one in cited], limit)
    marked = _touched(words, _merged([*spans, *core]))
    shown = _shown(marked, _touched(words, core), _ends(text, words), limit)
    if only is not None:
        shown = [
            show and within(word, only) for show, word in zip(shown, words, strict=True)
        ]
    return _runs(text, words, marked, shown) or [Run("…", gap=True)]


def _words(text: str, start: int, end: int) -> list[Range]:
    found, at = [], start
    for word in text[start:end].split():
        at = text.index(word, at)
        found.append((at, at + len(word)))
        at += len(word)
    return found


def _touched(words: list[Range], spans: Sequence[Range]) -> list[bool]:
    """Say which words stand in one of the spans."""
    return [any(s < end and start < e for s, e in spans) for start, end in words]


def _within(span: Range, block: Range) -> Range:
    return max(span[0], block[0]), min(span[1], block[1])


def _fewest(text: str, spans: Sequence[Range], limit: int) -> list[Range]:
    """Return the spans; too many words, and those that hold others are left out."""
    kept = sorted(set(spans))
    if sum(len(text[s:e].split()) for s, e in _merged(kept)) <= limit:
        return kept
    return [
        one
        for one in kept
        if not any(
            one != other and one[0] <= other[0] and other[1] <= one[1] for other in kept
        )
    ]


def _merged(spans: Iterable[Range]) -> list[Range]:
    done: list[Range] = []
    for start, end in sorted(spans):
        if done and start <= done[-1][1]:
            done[-1] = done[-1][0], max(done[-1][1], end)
        elif start < end:
            done.append((start, end))
    return done


def _ends(text: str, words: list[Range]) -> list[bool]:
    """Say which words end a sentence."""
    return [text[s:e].rstrip("”’\"')").endswith((".", "?", "!")) for s, e in words]


def _shown(
    marked: list[bool], checked: list[bool], ends: list[bool], limit: int
) -> list[bool]:
    """Say which words are shown: the cited ones, then neighbours in the sentence."""
    core = [i for i, one in enumerate(checked) if one] or [0]
    cited = [i for i, mark in enumerate(marked) if mark]
    nearest = sorted(cited, key=lambda i: (min(abs(i - one) for one in core), i))
    shown = set(nearest[:limit])
    for _ in range(_NEAR):
        for i in sorted(shown):
            after, before = i + 1 < len(marked) and not ends[i], i and not ends[i - 1]
            near = [n for n, free in ((i + 1, after), (i - 1, before)) if free]
            shown.update(near[: max(0, limit - len(shown))])
    return [i in shown for i in range(len(marked))]


def _runs(
    text: str, words: list[Range], marked: list[bool], shown: list[bool]
) -> list[Run]:
    picked = [i for i, show in enumerate(shown) if show]
    runs: list[Run] = []
    start = picked[0] if picked else 0
    for here, after in pairwise([*picked, -1]):
        if after == here + 1 and marked[after] == marked[here]:
            continue
        runs.append(Run(text[words[start][0] : words[here][1]], marked[here]))
        if after not in (-1, here + 1):
            runs.append(Run("…", gap=True))
        start = after
    if picked and picked[-1] + 1 < len(words) and marked[picked[-1]]:
        runs.append(Run("…", gap=True))
    return runs
