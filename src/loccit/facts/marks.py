"""Quotation marks: where quoted words start and stop, and of what kind they are."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loccit.facts.words import merged, overlaps
from loccit.model.fact import QuotationKind

_DOUBLE = {"“": "”", '"': '"', "«": "»", "„": "“”"}
# An opening single mark follows a space; a closing one no letter follows. What
# looks like either inside a word ("Kim’s", "don't", "’90s") is an apostrophe.
_OPENS = r"(?:(?<=[\s(\[“\"«—–-])|^)"
_SINGLE = re.compile(
    rf"{_OPENS}(?:‘[^‘“”\n]{{0,160}}?[^\s‘“”]’|'[A-Za-z][^'\"“”\n]{{0,160}}?[^\s'\"“”]')"
    r"(?!\w)",
    re.MULTILINE,
)
# Speech: from a capital to the sign that ends it, apostrophes and inner marks within.
_SPEECH = re.compile(
    rf"{_OPENS}(?:‘[A-Z0-9](?:[^‘\n]|‘[^’\n]{{0,80}}’){{0,1500}}?[.,?!…]’"
    r"|'[A-Z0-9](?:[^'\n]|(?<=\w)'(?=\w)){0,1500}?[.,?!…]')(?!\w)",
    re.MULTILINE,
)
# Nobody keeps a distance for so many words.
_CLAUSE = 6
_SO_CALLED = re.compile(
    r"(?:so-called|the term|the word|known as|nicknamed|codenamed|code-named"
    # Titles of works are nobody's words.
    r"|titled|headlined|captioned|\b(?:book|novel|memoir|biography|autobiography|film"
    r"|documentary|album|song|poem|play|musical|opera|podcast|thriller))"
    r",?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Marked:
    """Quoted words with their marks; ``open`` when no mark closes them."""

    start: int
    end: int
    kind: QuotationKind
    continues: bool = False
    open: bool = False


def marked(text: str) -> list[Marked]:
    """Return the quoted words of ``text`` in order, outer ones before inner."""
    doubles = list(_doubles(text))
    taken = merged((mark.start, mark.end) for mark in doubles)
    speech = [
        match.span()
        for match in _SPEECH.finditer(text)
        if _spoken(match[0]) and not _held(match.span(), taken)
    ]
    inner = merged(speech)
    doubles = [
        replace(mark, kind="nested") if _held((mark.start, mark.end), inner) else mark
        for mark in doubles
    ]
    singles = [Marked(*span, "direct") for span in speech]
    singles += _phrases(text, taken, inner)
    return sorted([*doubles, *singles], key=lambda m: (m.start, -m.end))


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of ``text``: what stands between line breaks."""
    for match in re.finditer(r"[^\n]+", text):
        yield match.span()


def _doubles(text: str) -> Iterator[Marked]:
    """Yield what double marks enclose.

    A quotation left open at the end of its paragraph goes on in the next one when
    that starts with an opening mark.
    """
    spans = list(paragraphs(text))
    going_on = False
    for index, (start, end) in enumerate(spans):
        opens = text[start:end].lstrip()[:1] in _DOUBLE
        after = text[slice(*spans[index + 1])] if index + 1 < len(spans) else ""
        carried = after.lstrip()[:1] in _DOUBLE
        found = list(_in_paragraph(text, start, end))
        for first, last, closed in found:
            continued = going_on and opens and first == found[0][0]
            kind = "direct" if continued else _kind(text, first, last, closed)
            yield Marked(first, last, kind, continued, not closed)
        going_on = bool(found) and not found[-1][2] and carried


def _in_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    at = start
    while at < end:
        close = "”" if _turned(text, at) else _DOUBLE.get(text[at])
        if not close or (text[at] == '"' and not _may_open(text, at)):
            at += 1
            continue
        stop = _closing(text, at, end, close)
        if stop is None:
            yield at, start + len(text[start:end].rstrip()), False
            return
        yield at, stop + 1, True
        at = stop + 1


def _closing(text: str, start: int, end: int, close: str) -> int | None:
    """Return where the mark opened at ``start`` is closed, inner ones apart."""
    depth = 0
    for at in range(start + 1, end):
        if text[at] == text[start] and text[at] not in close:
            depth += 1
        elif text[at] in close and not _inches(text, at):
            if depth == 0:
                return at
            depth -= 1
    return None


def _may_open(text: str, at: int) -> bool:
    """Return whether a straight mark can open: not after a figure (inches)."""
    before = text[at - 1 : at]
    return not before or not (before.isalnum() or before in ".,;:!?")


def _turned(text: str, at: int) -> bool:
    """Return whether a closing mark opens: a slip in English, the habit in Swedish."""
    led = at == 0 or text[at - 1].isspace() or text[at - 1] in "(["
    return text[at] == "”" and led and text[at + 1 : at + 2].isalnum()


def _inches(text: str, at: int) -> bool:
    after = text[at + 1 : at + 2]
    return text[at] == '"' and text[at - 1].isdigit() and after.isalnum()


def _kind(text: str, start: int, end: int, closed: bool) -> QuotationKind:
    """Return "direct" for a sentence or a long stretch of speech, else "partial"."""
    inner = text[start + 1 : end - closed].strip()
    if _SO_CALLED.search(text[max(0, start - 20) : start]):
        return "scare"
    whole = inner[:1].isupper() and inner[-1:] in {".", ",", "!", "?", "…"}
    return "direct" if whole or len(inner.split()) >= 8 else "partial"


def _spoken(words: str) -> bool:
    """Return whether single marks enclose speech, not a title or a phrase."""
    return len(words.split()) > 2 or words[-2] in ",?!"


def _phrases(
    text: str, doubles: list[tuple[int, int]], speech: list[tuple[int, int]]
) -> Iterator[Marked]:
    """Yield the phrases in single marks.

    Inside a quotation they are nested; where speech itself stands in single marks
    (the British habit), and where they go on for a clause, they are somebody's words;
    elsewhere they keep a distance.
    """
    for match in _SINGLE.finditer(text):
        span = match.span()
        if _held(span, doubles) or _held(span, speech, whole=False):
            if span not in speech:
                yield Marked(*span, "nested")
        elif not overlaps(*span, speech) and len(match[0].split()) <= 25:
            spoken = bool(speech) or len(match[0].split()) >= _CLAUSE
            named = _SO_CALLED.search(text[max(0, span[0] - 20) : span[0]])
            yield Marked(*span, "partial" if spoken and not named else "scare")


def _held(
    span: tuple[int, int], around: list[tuple[int, int]], *, whole: bool = True
) -> bool:
    """Return whether one of ``around`` (disjoint, in order) encloses ``span``."""
    at = bisect_right(around, (span[0], sys.maxsize)) - 1
    inside = at >= 0 and around[at][0] <= span[0] and span[1] <= around[at][1]
    return inside and (whole or around[at] != span)
