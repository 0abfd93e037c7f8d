"""What the grammars share: sentences and spans of running text."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

# A stop after a short abbreviation or an initial ends no sentence.
_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|Lt|St|No|vs))(?<!\b(?:Mrs|Col|Gen|Sen|Rep|Gov|Sgt"
    r"|Adm))(?<!\b(?:Prof|Capt|Sept|Corp))(?<!\b(?:e\.g|i\.e))[.!?…]+[”’\"')\]]*"
    r"\s+(?=[“\"‘'(\[]*[A-Z0-9])|\n+"
)


class Spanned(Protocol):
    """Anything that stands at ``start`` and stops before ``end``."""

    @property
    def start(self) -> int:
        """Where it starts."""
        ...

    @property
    def end(self) -> int:
        """Where it stops."""
        ...


S = TypeVar("S", bound=Spanned)


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a list written out as running text."""
    return tuple(words.split())


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the rough sentences of ``text`` as offsets: enough to see who speaks."""
    cuts = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def sentence_at(spans: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """Return the one of ``spans`` that holds the offset ``at``."""
    index = bisect_right(spans, (at, sys.maxsize)) - 1
    return spans[index] if index >= 0 else (0, at)


def longest_first(found: Iterable[S]) -> list[S]:
    """Return the spans that do not overlap: the earlier wins, then the longer."""
    kept: list[S] = []
    for span in sorted(found, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return ``spans`` in order, those that overlap or touch made one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return whole


def overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Return whether ``start``–``end`` shares a character with one of ``spans``.

    ``spans`` are disjoint and in order, as :func:`merged` makes them.
    """
    index = bisect_left(spans, (end, 0)) - 1
    return index >= 0 and spans[index][1] > start
