"""Figures that state no quantity, each with the reason."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from loccit.facts.designators import DESIGNATORS
from loccit.facts.idioms import IDIOMS
from loccit.facts.references import (
    ADDRESSES,
    CITATIONS,
    FIGURE,
    PLACES,
    SERIALS,
    TELEPHONES,
    WEB,
)
from loccit.facts.shares import figures
from loccit.facts.words import overlaps

Reason = Literal[
    "web address", "designator", "reference", "citation", "ordinal", "telephone",
    "address", "serial number", "ratio", "label", "age", "statistic", "idiom",
    "compound", "one", "result", "too large", "ambiguous", "unread",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shield:
    """A stretch of text whose figures count nothing, and why.

    "result" is the outcome of a game or vote, "compound" a part of a longer word, "one"
    the word that rarely counts, "ambiguous" two readings with nothing to choose by,
    "unread" what no rule of the grammar knows.
    """

    start: int
    end: int
    reason: Reason


_ORDINAL = (
    rf"{FIGURE}\d[\d,]{{0,14}}(?:st|nd|rd|th)\b"
    r"(?:[-‑](?:largest|biggest|highest|century))?"
)
_PATTERNS: tuple[tuple[Reason, Iterable[str]], ...] = (
    ("web address", WEB),
    ("telephone", TELEPHONES),
    ("address", ADDRESSES),
    ("serial number", SERIALS),
    ("citation", CITATIONS),
    ("reference", PLACES),
    ("designator", DESIGNATORS),
    ("ordinal", (_ORDINAL,)),
    ("ratio", (rf"{FIGURE}\d+:\d+(?::\d+)?\b",)),
    # 24/7, 2/3: a fraction "of" something is read before.
    ("label", (r"(?<![\d/])\d+/\d+\b(?!/\d)",)),
    # Ages given after a name.
    ("age", (r"(?<=[a-z]), \d{1,2}, |(?<=[a-z]) \(\d{2}\)",
             r"\b(?:under|over)[-‑]\d{1,2}s\b|\b[Uu]nder-\d\d\b")),
    # P < 0.001 measures chance, not the thing.
    ("statistic", (r"\b[Pp][^\S\n]?(?:value[^\S\n]?)?[<>=≤≥][^\S\n]?0?\.\d+",)),
)  # fmt: skip
_CITED: frozenset[Reason] = frozenset({"web address", "telephone", "citation"})
_ORDER = [*dict(_PATTERNS), "idiom"]
_OTHERS = frozenset(get_args(Reason)) - _CITED
_DIGITS, _SPACE = re.compile(r"\d+"), re.compile(r"\s")
# A lead ("Paragraphs") or a street's name is no longer than these.
_BEFORE, _AFTER = 40, 60
_COMPILED = [
    (reason, re.compile(pattern), pattern.startswith(FIGURE))
    for reason, patterns in _PATTERNS
    for pattern in patterns
]
_IDIOM = re.compile(IDIOMS, re.IGNORECASE)


def cited(text: str) -> list[Shield]:
    """Return the stretches of ``text`` whose figures are not even dates, in order."""
    return sorted(_found(text, _CITED), key=lambda shield: shield.start)


def _found(text: str, reasons: Container[Reason]) -> Iterator[Shield]:
    near = list(_windows(text))
    figures_in = [[m.start() for m in _DIGITS.finditer(text, *w)] for w in near]
    # A web address may be long before its first figure.
    whole = [(0, len(text))]
    for reason, pattern, at_figure in _COMPILED:
        if reason not in reasons:
            continue
        if at_figure:
            for (_, end), starts in zip(near, figures_in, strict=True):
                yield from _at(starts, pattern, text, end, reason)
        else:
            for start, end in whole if reason == "web address" else near:
                for match in pattern.finditer(text, start, end):
                    yield Shield(*match.span(), reason)


def _at(
    starts: Iterable[int], pattern: re.Pattern[str], text: str, end: int, reason: Reason
) -> Iterator[Shield]:
    """Yield what ``pattern`` matches at one of ``starts``, as ``finditer`` would."""
    free = 0
    for start in starts:
        if start >= free and (match := pattern.match(text, start, end)):
            free = match.end()
            yield Shield(start, free, reason)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of ``text`` around its figures: no others can match.

    They stop at a space, so that no word is cut.
    """
    start = end = 0
    for match in _DIGITS.finditer(text):
        if match.end() + _AFTER <= end:
            continue
        if match.start() - _BEFORE > end:
            if end:
                yield start, end
            start = match.start() - _BEFORE
        space = _SPACE.search(text, match.end() + _AFTER)
        end = space.start() if space else len(text)
    if end:
        yield start, end


def shields(text: str, known: Sequence[Shield] | None = None) -> list[Shield]:
    """Return the stretches of ``text`` whose figures state no quantity, in order.

    ``known`` are those that :func:`cited` returns, when they are at hand.
    """
    cited_too = cited(text) if known is None else known
    found = [*cited_too, *_found(text, _OTHERS)]
    fractions = [(start, end) for start, end, _, _ in figures(text)]
    found = [f for f in found if not overlaps(f.start, f.end, fractions)]
    found += [Shield(*match.span(), "idiom") for match in _IDIOM.finditer(text)]
    found.sort(key=lambda one: (one.start, -one.end, _ORDER.index(one.reason)))
    return found
