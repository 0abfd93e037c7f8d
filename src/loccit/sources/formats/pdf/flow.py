"""Paragraphs that go on in the next column or on the next page are one again."""

from collections.abc import Iterable
from dataclasses import replace

from loccit.sources.formats.pdf.paragraphs import Paragraph
from loccit.sources.formats.pdf.sentences import closes
from loccit.sources.formats.pdf.shape import caption, marked

_SAME_SIZE = 0.05
# How many parts may stand between: a figure, notes in the margin, a table.
_BETWEEN = 6
# A shorter line alone is a label of a chart as well as a line of text.
_FULL_LINE = 40


def flowing(parts: Iterable[list[Paragraph]]) -> list[Paragraph]:
    """Return the paragraphs of columns one after another.

    The last of a column takes on the first of the next when its sentence goes on.
    Captions, notes, tables, what repeats on pages and other columns may stand
    between; then the sentence goes on for sure only in a small letter.
    """
    found: list[Paragraph] = []
    ends: list[int] = []
    for part in parts:
        texts = [p for p in part if p.role == "text" and not caption(p)]
        at = _open(found, ends, texts[0]) if texts else None
        if at is None:
            found += part
        else:
            found[at] = _taken(found[at], texts[0])
            found += [p for p in part if p is not texts[0]]
        if texts:
            last = texts[-1]
            alone = at is not None and len(texts) == 1
            ends.append(at if alone and at is not None else _place(found, last))
            ends = ends[-_BETWEEN:]
    return found


def _place(found: list[Paragraph], last: Paragraph) -> int:
    return next(at for at in range(len(found) - 1, -1, -1) if found[at] is last)


def _open(found: list[Paragraph], ends: list[int], first: Paragraph) -> int | None:
    """Return which paragraph ``first`` goes on, None if it begins one."""
    for back, at in enumerate(reversed(ends)):
        if _goes_on(found[at], first, near=back == 0):
            return at
    return None


def _taken(first: Paragraph, rest: Paragraph) -> Paragraph:
    return replace(first, lines=first.lines + rest.lines, full=rest.full)


def _goes_on(last: Paragraph, after: Paragraph, near: bool) -> bool:
    same = abs(last.size - after.size) <= _SAME_SIZE * last.size
    running = len(last.lines) > 1 or len(last.lines[0]) >= _FULL_LINE
    if not (same and running) or last.bold != after.bold or marked(after):
        return False
    small = after.lines[0].lstrip("“\"‘'(")[:1].islower()
    if near and small:
        return True
    return (small or near) and last.full and not closes(last.lines[-1])
