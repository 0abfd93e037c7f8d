"""What a block is, told from the shape of its words."""

import re

from loccit.model import BlockKind

CLOSES = re.compile(r"[.!?:;…][\"”’')\]]*$")
_MARK = re.compile(r"\s*(?:[-*•‣◦▪●]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)")
_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)|table|chart|map|photo(?:graph)?|image|picture)"
    r"\s*(?:\d+\s*[.:–—]|:)\s*\S",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.’'-]*"
_NAMES = rf"{_NAME}(?:,?\s+(?:{_NAME}|and|AND|&|de|du|van|von|der|bin|al)){{0,9}}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}|\d{{4}}-\d\d-\d\d)"
_PLACE = rf"(?:,?\s+(?:in|at|for|IN)\s+{_NAMES})?"
_BYLINE = re.compile(
    rf"(?:(?:[Rr]eporting |[Ww]ritten |[Ss]tory )?[Bb]y|BY)\s+{_NAMES}{_PLACE}"
    rf"(?:\s*[|·•,–—]\s*(?:[A-Za-z]+:?\s+)?{_DAY})?"
    # A name alone is one only with a day, or a place that a bar parts from it.
    rf"|{_NAME}\s+{_NAMES}{_PLACE}\s*[|·•,–—]\s*{_DAY}"
    rf"|[Rr]eporting by {_NAMES}{_PLACE};? [Ee]diting by {_NAMES}"
)
_LONGEST_HEADING = 120
_NEAR_EDGE = 3


def list_marker(line: str) -> int:
    """Return how many characters of ``line`` come before its words.

    That is its indent, with a list mark if it has one.
    """
    mark = _MARK.match(line)
    return mark.end() if mark else len(line) - len(line.lstrip())


def heading(line: str) -> bool:
    """Return whether ``line`` is a heading: in capitals.

    What the record calls the source has no say: ¶s would be numbered otherwise
    once somebody fills in a title.
    """
    words = line.strip()
    letters = sum(char.isalpha() for char in words)
    return (
        words.isupper()
        and letters >= 3
        and letters * 2 > len(words)
        and len(words) <= _LONGEST_HEADING
        and not words.endswith((".", ",", ";"))
        and not byline(words)
        and not table_row(words)
    )


def byline(words: str) -> bool:
    """Return whether ``words`` name an author as a byline does."""
    return bool(_BYLINE.fullmatch(words.strip()))


def near_edge(place: int) -> bool:
    """Return whether the block or line number ``place`` is one of the first."""
    return place <= _NEAR_EDGE


def table_row(words: str) -> bool:
    """Return whether ``words`` are cells between tabs or upright bars."""
    return "\t" in words.strip() or (words.startswith("|") and words.endswith("|"))


def kind_of(words: str, place: int, count: int) -> BlockKind:
    """Return what the block ``words``, number ``place`` of ``count``, is.

    ``place`` counts from 0: a byline stands near the text's beginning or end.
    """
    if "\n" not in words and heading(words):
        return "heading"
    if byline(words) and (near_edge(place) or place >= count - _NEAR_EDGE):
        return "byline"
    if _CAPTION.match(words):
        return "caption"
    if table_row(words.strip()):
        return "table-row"
    return "list-item" if _MARK.match(words) else "paragraph"
