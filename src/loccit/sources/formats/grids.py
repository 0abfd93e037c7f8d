"""Tables in plain text: lines that part into the same number of cells."""

import re

from loccit.sources.formats.lines import Group

_PARTED = (
    re.compile(r"\s*\t\s*"),
    re.compile(r"\s*\|\s*"),
    re.compile(r"(?<![.!?:;\s])\s{2,}(?=\S)"),
    re.compile(r"\s*;\s*"),
    re.compile(r",(?=\S)"),
)
# Text has commas and semicolons too: such lines are cells only where they are many,
# short and hold numbers.
_OF_TEXT = _PARTED[3:]
_LONGEST_CELL, _LONGEST_ROW = 40, 400
_NUMBER = re.compile(r"[^\w\s]?[\d.,'’ ]+\s?\W?|[–—-]|n/?a", re.IGNORECASE)


def is_grid(group: Group) -> bool:
    """Return whether each line of ``group`` is a row of one table."""
    if group.width > _LONGEST_ROW:
        return False
    texts = [line.text.strip().strip("|") for line in group.lines]
    return len(texts) > 1 and any(_parts(texts, mark) for mark in _PARTED)


def _parts(texts: list[str], mark: re.Pattern[str]) -> bool:
    """Return whether ``mark`` parts the lines into a table's cells."""
    rows = [mark.split(text) for text in texts]
    cells = [cell for row in rows for cell in row]
    if len({len(row) for row in rows}) > 1 or len(rows[0]) < 2:
        return False
    if any(len(cell) > _LONGEST_CELL for cell in cells):
        return False
    numbers = sum(bool(_NUMBER.fullmatch(cell)) for cell in cells)
    if mark in _OF_TEXT:
        return len(rows) > 2 and len(rows[0]) > 2 and numbers * 4 >= len(cells)
    return numbers > 0 or len(rows) > 2 or len(rows[0]) > 2
