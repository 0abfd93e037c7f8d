"""How many of a source's words may be shown, and which.

Without a ``quotation-limit`` a source may be shown with 25 words a passage. With
one, that many of its words may stand in all that a briefing gives out, together:
page, web page, ledger and attachments.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from loccit.model import Evidence, Source

Range = tuple[int, int]
PASSAGE = 25
_WORD = re.compile(r"\S+")
_MARKS = "“”‘’\"'«»„… "


def passage_limit(record: Mapping[str, Any]) -> int:
    """Return how many words of one passage may stand in one place."""
    return int(record.get("quotation-limit") or PASSAGE)


def quoted(source: Source, quotes: Iterable[str]) -> set[Range]:
    """Return the source's words that ``quotes`` repeat, each as a range."""
    found: set[Range] = set()
    for quote in quotes:
        words = quote.strip(_MARKS)
        start = source.text.find(words) if words else -1
        if start >= 0:
            found |= set(_words(source.text, start, start + len(words)))
    return found


def shown(
    source: Source, quotes: Iterable[str], spans: Iterable[Range]
) -> tuple[Range, ...] | None:
    """Return the ranges of a source that may be shown, None where all may.

    What the briefing's own text quotes comes first, then the words it rests on,
    the shortest passages before long ones, until the limit is reached.
    """
    limit = source.record.get("quotation-limit")
    if not limit:
        return None
    picked = quoted(source, quotes)
    for start, end in sorted(set(spans), key=lambda one: (one[1] - one[0], one)):
        new = [w for w in _words(source.text, start, end) if w not in picked]
        picked |= set(new[: max(0, int(limit) - len(picked))])
    return _joined(source.text, sorted(picked))


def clipped(evidence: Evidence, allowed: Sequence[Range] | None) -> Evidence:
    """Return ``evidence`` without the words that may not be shown, an "…" for them.

    Its place stays: ``start`` and ``end`` still say where the whole passage stands.
    """
    if allowed is None:
        return evidence
    words = _words(evidence.exact, 0, len(evidence.exact))
    kept: list[str] = []
    for start, end in words:
        here = (evidence.start + start, evidence.start + end)
        if within(here, allowed):
            kept.append(evidence.exact[start:end])
        elif kept[-1:] != ["…"]:
            kept.append("…")
    return replace(evidence, exact=" ".join(kept), prefix="", suffix="")


def within(word: Range, allowed: Iterable[Range]) -> bool:
    """Return whether a word may be shown."""
    return any(start <= word[0] and word[1] <= end for start, end in allowed)


def _words(text: str, start: int, end: int) -> list[Range]:
    """Return the words of ``text[start:end]``, those at its ends whole."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return [match.span() for match in _WORD.finditer(text, start, end)]


def _joined(text: str, words: Sequence[Range]) -> tuple[Range, ...]:
    """Return words that follow each other as one range."""
    found: list[Range] = []
    for start, end in words:
        if found and not text[found[-1][1] : start].strip():
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)
