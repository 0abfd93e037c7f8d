"""Raised letters: marks of notes are left out, powers and ordinals stay."""

import re
from collections.abc import Sequence

from loccit.sources.formats.pdf.paragraphs import Paragraph
from loccit.sources.formats.pdf.words import LOWERED, RAISED

_RAISED = re.compile(f"{RAISED}([^{RAISED}{LOWERED}]*){LOWERED}")
_MARK = re.compile(r"[\d,;–—\-\s*†‡§¶#‖]+|[a-z]")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|re|e|ème|o|a|º|ª)")
# 10⁶ and km² mean something else without their power.
_BASE = re.compile(r"(?<![\d.,])10$|\d$|\b(?:[kcmdµ]?m|ft|in|yd|mi|sq|s|h)$")
_POWER = re.compile(r"[-−]?\d{1,2}")
_SUPERSCRIPTS = str.maketrans("0123456789-−+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺")
_NOTE = re.compile(
    rf"(?:{RAISED}([^{LOWERED}]+){LOWERED}|(\d{{1,3}}|[*†‡§]+)(?=[.)\]]?\s))"
)
# A note is set at most this large, in shares of the document's usual size.
_SMALL = 0.94


def marks(paragraphs: Sequence[Paragraph]) -> frozenset[str]:
    """Return the marks with which the notes of a document begin."""
    found = (_NOTE.match(p.lines[0]) for p in paragraphs if p.role == "note")
    return frozenset((match[1] or match[2]).strip() for match in found if match)


def foot(paragraphs: Sequence[Paragraph], size: float) -> int:
    """Return how many ``paragraphs`` at the end of a column are its notes.

    ``size`` is the usual size of the document's letters.
    """
    small = 0
    for paragraph in reversed(paragraphs):
        if paragraph.role != "text" or paragraph.size > _SMALL * size:
            break
        small += 1
    while small and not _NOTE.match(paragraphs[-small].lines[0]):
        small -= 1
    return small


def settled(text: str, known: frozenset[str]) -> tuple[str, int]:
    """Return ``text`` with its raised letters settled, and how many marks it lost.

    ``known`` are the marks of the document's notes. Nothing raised is ever left
    standing as plain figures beside others.
    """
    count = 0
    done = ""
    at = 0
    for match in _RAISED.finditer(text):
        done += text[at : match.start()]
        at = match.end()
        kept = _kept(done, match[1], known)
        count += kept is None
        done += kept or ""
    return done + text[at:], count


def _kept(before: str, raised: str, known: frozenset[str]) -> str | None:
    """Return what stays of ``raised`` letters, None when they are a note's mark."""
    if _POWER.fullmatch(raised) and _is_power(before, raised, known):
        return raised.translate(_SUPERSCRIPTS)
    if _ORDINAL.fullmatch(raised) and before[-1:].isdigit():
        return raised
    if _MARK.fullmatch(raised) or not before:
        return None
    return f" {raised}" if any(map(str.isdigit, raised)) else raised


def _is_power(before: str, raised: str, known: frozenset[str]) -> bool:
    base = _BASE.search(before)
    if base is None:
        return False
    if base[0] == "10" or not base[0].isdigit():
        return base[0] == "10" or raised.lstrip("-−") in ("1", "2", "3")
    return raised not in known
