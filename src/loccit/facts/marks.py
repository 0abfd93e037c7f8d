"""Quotation marks: where quoted words start and stop, and of what kind they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loccit.model.fact import QuotationKind

_DOUBLE = {"“": "”", '"': '"', "«": "»", "„": "“”"}
# An opening single mark follows a space; a closing one no letter follows. What
# looks like either inside a word ("Kim’s", "don't", "’90s") is an apostrophe.
_SINGLE = re.compile(
    r"(?:(?<=[\s(“\"—–-])|^)(?:‘(?P<a>[^‘“”\n]*?[^\s‘])’|"
    r"'(?P<b>[A-Za-z][^'\"“”\n]*?[^\s'])')"
    r"(?![\w])",
    re.MULTILINE,
)
_LONG_SINGLE = re.compile(
    r"(?:(?<=[\s(—–-])|^)‘(?P<a>[A-Z](?:[^‘\n]|‘[^’\n]*’)*?[.,?!…])’(?!\w)",
    re.MULTILINE,
)
_SO_CALLED = re.compile(
    r"(?:so-called|the term|the word|known as|nicknamed|codenamed|code-named)"
    r"\s*$",
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
    singles = list(_singles(text, doubles))
    whole = [s for s in singles if s.kind == "direct"]
    doubles = [_inside(d, whole) for d in doubles]
    return sorted([*doubles, *singles], key=lambda m: (m.start, -m.end))


def _inside(mark: Marked, around: list[Marked]) -> Marked:
    if any(a.start < mark.start and mark.end < a.end for a in around):
        return Marked(mark.start, mark.end, "nested")
    return mark


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
        close = _DOUBLE.get(text[at])
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


def _singles(text: str, doubles: list[Marked]) -> Iterator[Marked]:
    """Yield what single marks enclose: speech, words of another, or inner speech."""
    taken: list[tuple[int, int]] = []
    for match in _LONG_SINGLE.finditer(text):
        if len(match[0].split()) >= 3 and not _in(match.span(), doubles):
            taken.append(match.span())
            yield Marked(*match.span(), "direct")
    for match in _SINGLE.finditer(text):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        if len(match[0].split()) <= 12 or _in(match.span(), doubles):
            kind: QuotationKind = "nested" if _in(match.span(), doubles) else "scare"
            yield Marked(*match.span(), kind)


def _in(span: tuple[int, int], around: list[Marked]) -> bool:
    return any(m.start < span[0] and span[1] <= m.end for m in around)
