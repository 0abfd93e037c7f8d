"""What the sheets of a workbook hide and merge, by their own XML."""

import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loccit.child import RefusedError
from loccit.sources.formats.office.archive import Archive
from loccit.sources.formats.office.markup import (
    Element,
    attribute,
    child,
    local,
    within,
)

_RANGE = re.compile(r"([A-Z]{1,3})([1-9]\d*):([A-Z]{1,3})([1-9]\d*)")

# Ranges of more rows are looked at for each cell; there are few.
_TALL = 1000

Range = tuple[int, int, int, int]


class Merged:
    """The merged cells of a sheet, of which only the first is shown.

    ``ranges`` are first and last row, first and last column of each.
    """

    def __init__(self, ranges: Iterable[Range]) -> None:
        self._by_row: dict[int, list[Range]] = defaultdict(list)
        self._tall: list[Range] = []
        for one in ranges:
            if one[1] - one[0] > _TALL:
                self._tall.append(one)
                continue
            for row in range(one[0], one[1] + 1):
                self._by_row[row].append(one)

    def covers(self, row: int, column: int) -> bool:
        """Return whether another cell lies over the one in ``row``, ``column``."""
        return any(
            first <= row <= last and left <= column <= right
            for first, last, left, right in (*self._by_row.get(row, ()), *self._tall)
            if (row, column) != (first, left)
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a sheet says beside its values.

    ``hidden`` names what is not seen of it; ``uncounted`` are the cells whose formula
    has no result.
    """

    merged: Merged
    hidden: tuple[str, ...]
    uncounted: tuple[str, ...]


def sheets(archive: Archive, book: str) -> dict[str, Sheet]:
    """Return the sheets of the workbook part ``book`` by their names."""
    root = archive.xml(book)
    found = within(root, "sheet") if root is not None else ()
    return {attribute(one, "name") or "": _sheet(archive, book, one) for one in found}


def _sheet(archive: Archive, book: str, said: Element) -> Sheet:
    part = archive.related(book, id=_relation(said)) or ""
    hidden = attribute(said, "state") in ("hidden", "veryHidden")
    name = attribute(said, "name") or ""
    rows: list[int] = []
    columns: list[str] = []
    ranges: list[Range] = []
    uncounted: list[str] = []
    for one in _elements(archive.parts.get(part, b""), part):
        match local(one):
            case "mergeCell":
                ranges += _range(attribute(one, "ref") or "")
            case "col" if _is_hidden(one):
                columns.append(_columns(one))
            case "row":
                rows += [int(one.get("r") or 0)] if _is_hidden(one) else []
                uncounted += (f"{name}!{cell.get('r')}" for cell in _uncounted(one))
    return Sheet(
        merged=Merged(ranges),
        hidden=(f"sheet “{name}”",)
        if hidden
        else tuple(_named(name, list(_runs(rows)), columns)),
        uncounted=tuple(uncounted),
    )


def _relation(said: Element) -> str:
    """Return the id of the sheet's relationship, which is no other id of its."""
    return next((v for key, v in said.attrib.items() if key.endswith("}id")), "")


def _elements(content: bytes, part: str) -> Iterator[Element]:
    """Yield rows, columns and merges as they end, and let go of them again."""
    from lxml import etree

    wanted = ("{*}row", "{*}col", "{*}mergeCell")
    try:
        for _, one in etree.iterparse(
            io.BytesIO(content), tag=wanted, resolve_entities=False, no_network=True
        ):
            yield one
            one.clear()
    except etree.XMLSyntaxError as error:
        if content:
            raise RefusedError(f"Its part {part} is damaged ({error.msg}).") from None


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") in ("1", "true")


def _columns(element: Element) -> str:
    first, last = (_letters(int(element.get(end) or 1)) for end in ("min", "max"))
    return first if first == last else f"{first}–{last}"


def _letters(number: int) -> str:
    from openpyxl.utils.cell import get_column_letter

    letters: str = get_column_letter(min(max(number, 1), 16_384))
    return letters


def _uncounted(row: Element) -> Iterator[Element]:
    """Yield the cells whose formula was never worked out; "" is a result."""
    for cell in row:
        value = child(cell, "v")
        empty = value is None or (not value.text and cell.get("t") != "str")
        if empty and child(cell, "f") is not None:
            yield cell


def _range(said: str) -> list[Range]:
    found = _RANGE.fullmatch(said)
    if not found:
        return []
    from openpyxl.utils.cell import column_index_from_string as index

    return [(int(found[2]), int(found[4]), index(found[1]), index(found[3]))]


def _runs(rows: Iterable[int]) -> Iterator[str]:
    """Yield runs of row numbers, "3–7"."""
    runs: dict[int, list[int]] = defaultdict(list)
    for at, row in enumerate(sorted(rows)):
        runs[row - at].append(row)
    for run in runs.values():
        yield str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}"


def _named(name: str, rows: list[str], columns: list[str]) -> Iterator[str]:
    for what, found in (("row", rows), ("column", columns)):
        if found:
            plural = "s" if len(found) > 1 or "–" in found[0] else ""
            more = ", …" if len(found) > 5 else ""
            yield f"{what}{plural} {', '.join(found[:5])}{more} of “{name}”"
