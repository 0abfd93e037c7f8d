"""Cells and rows of a workbook, found by the names that spreadsheets give them."""

import re

from loccit.model import Block, Source
from loccit.sources.passages.locator import Locator, LocatorError

_NAME = re.compile(r"([A-Z]+)([0-9]+)")


def cells_at(source: Source, locator: Locator) -> tuple[Block, ...]:
    """Return the cells that ``locator`` names, a block each, in reading order.

    Raises :class:`LocatorError` when there are none, or rows of that number in
    several sheets.
    """
    cells = [block for block in source.blocks if block.cell]
    names = list(dict.fromkeys(block.sheet or "" for block in cells))
    if not cells:
        raise LocatorError(
            f"{source.id} is no workbook; cite it by paragraph, for example para. 7."
        )
    if locator.sheet is not None:
        cells = [block for block in cells if _same(block.sheet, locator.sheet)]
    if not cells:
        raise LocatorError(
            f"{source.id} has no sheet “{locator.sheet}”; it has {_listed(names)}."
        )
    found = _within(cells, locator)
    if not found:
        raise LocatorError(f"{source.id} has nothing at {locator}.")
    sheets = list(dict.fromkeys(block.sheet or "" for block in found))
    if len(sheets) > 1:
        raise LocatorError(_ambiguous(source, locator, sheets))
    return tuple(found)


def _same(one: str | None, other: str) -> bool:
    # Spreadsheets tell no capitals apart in the names of sheets.
    return (one or "").casefold() == other.casefold()


def _within(cells: list[Block], locator: Locator) -> list[Block]:
    """Return the cells that lie in the rows or between the corners named."""
    if locator.kind == "row":
        first, last = int(locator.first), int(locator.last or locator.first)
        return [block for block in cells if first <= (block.row or 0) <= last]
    one, other = _place(locator.first), _place(locator.last or locator.first)
    left, right = sorted((one[0], other[0]))
    above, below = sorted((one[1], other[1]))
    return [
        block
        for block in cells
        if above <= (block.row or 0) <= below
        and left <= _place(block.cell or "")[0] <= right
    ]


def _place(name: str) -> tuple[int, int]:
    """Return column and row of a cell's name, both counted from 1."""
    found = _NAME.fullmatch(name)
    if found is None:
        return 0, 0
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(found[2])


def _ambiguous(source: Source, locator: Locator, sheets: list[str]) -> str:
    rows = Locator(kind="row", first=locator.first, last=locator.last, sheet=sheets[0])
    return (
        f"{source.id} has {locator} in the sheets {_listed(sheets)}; name the one you "
        f"mean, for example {rows}."
    )


def _listed(names: list[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)
