"""Locators, as people cite: ``para. 3–5``, ``p. 3, para. 2``, ``sec. "Payback"``.

The grammar is written out in ``docs/reference/locators.md``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

Kind = Literal["para", "page", "section", "row", "cell"]


class LocatorError(ValueError):
    """The words are no locator; the message is a sentence for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Locator:
    """One place in a source.

    ``first`` to ``last`` are ¶ numbers, page labels or row numbers, both ends
    included; ``first`` is the heading's words otherwise, or the cell's name, with
    ``last`` the opposite corner of a block of cells. ``within`` is the page that
    ``para. n`` counts on; ``sheet`` a workbook's.
    """

    kind: Kind
    first: str
    last: str = ""
    within: str | None = None
    sheet: str | None = None
    quote: str | None = None

    def __str__(self) -> str:
        """Return the locator in its normal form, which parses to the same."""
        place = self._place()
        head = f"p. {self.within}, {place}" if self.within else place
        return f"{head} {_quoted(self.quote)}" if self.quote else head

    def _place(self) -> str:
        if self.kind == "section":
            return f"sec. {_quoted(self.first)}"
        if self.sheet is not None:
            last = self.last or (self.first if self.kind == "row" else "")
            cells = f"{self.first}:{last}" if last else self.first
            return f"{_sheet(self.sheet)}!{cells}"
        same = self.last in ("", self.first)
        numbers = self.first if same else f"{self.first}–{self.last}"
        return f"{_UNITS[self.kind]} {numbers}"


_UNITS = {"para": "para.", "page": "p.", "row": "row"}
_MISREAD = re.compile(r"""^\s|\s$|[,;!"“”']""")
_TOKEN = re.compile(
    r"""\s*(?:
      (?P<comma>[,;])
    | (?P<quote>"(?:\\.|[^"\\])*"|“[^”]*”)
    | (?P<section>(?:sec(?:tion)?s?\.?|§)(?=\s*["“]))
    | (?P<cell>(?:'(?:[^']|'')+'|[^\s,;!"“”'][^,;!"“”]*?)!
        (?:[A-Za-z]{1,3}[1-9][0-9]*(?::[A-Za-z]{1,3}[1-9][0-9]*)?
          |[1-9][0-9]*:[1-9][0-9]*))(?![\w])
    | (?P<unit>paragraphs?|paras?\.?|¶|pages?|pp?\.|rows?)(?=[\s\d])
    | (?P<range>[0-9A-Za-z]+)(?:\s*[-–]\s*(?P<to>[0-9A-Za-z]+))?(?![\w.])
    )""",
    re.VERBOSE,
)


def parse(text: str) -> tuple[Locator, ...]:
    """Return the places that ``text`` names, in the order given.

    Raises :class:`LocatorError` when it is not a locator.
    """
    tokens = list(_tokens(text))
    items = [
        list(group)
        for comma, group in groupby(tokens, lambda t: t[0] == "comma")
        if not comma
    ]
    commas = sum(kind == "comma" for kind, _, _ in tokens)
    if not items or commas != len(items) - 1:
        raise LocatorError(_wrong(text, "a comma too many, or nothing at all"))
    found: list[Locator] = []
    unit: Kind | None = None
    for item in items:
        unit, locator = _item(item, unit, text)
        found = _join(found, locator, unit == "para" and item[0][0] == "unit")
    return tuple(found)


def _tokens(text: str) -> Iterator[tuple[str, str, str]]:
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            raise LocatorError(_wrong(text, f"{text[at:].strip()!r} is not understood"))
        kind = "range" if match["range"] else str(match.lastgroup)
        yield kind, str(match[kind]), match["to"] or ""
        at = match.end()


def _item(
    tokens: list[tuple[str, str, str]], unit: Kind | None, text: str
) -> tuple[Kind | None, Locator]:
    """Return the unit now in force and the place that one item of a list names."""
    shape = tuple(kind for kind, _, _ in tokens)
    quote = _unquoted(tokens[-1][1]) if shape[-1] == "quote" else None
    if shape[:2] == ("section", "quote"):
        quote = quote if len(shape) == 3 else None
        heading = _unquoted(tokens[1][1])
        if len(shape) <= 3 and heading:
            return None, Locator(kind="section", first=heading, quote=quote)
    place = tokens[:-1] if shape[-1] == "quote" else tokens
    match [kind for kind, _, _ in place]:
        case ["unit", "range"]:
            unit = _kind(place[0][1])
            return unit, _range(unit, place[1], quote, text)
        case ["range"] if unit:
            return unit, _range(unit, place[0], quote, text)
        case ["cell"]:
            return None, _cells(place[0][1], quote, text)
    raise LocatorError(_wrong(text, "a place is incomplete"))


def _range(
    unit: Kind, token: tuple[str, str, str], quote: str | None, text: str
) -> Locator:
    first, last = token[1], token[2] or token[1]
    numbers = first.isdecimal() and last.isdecimal()
    if unit != "page" and not numbers:
        raise LocatorError(_wrong(text, f"{first!r} is not a number"))
    if numbers:
        first, last = str(int(first)), str(int(last))
        if int(first) > int(last) or (unit != "page" and first == "0"):
            raise LocatorError(_wrong(text, "the numbers do not run upwards from 1"))
    return Locator(kind=unit, first=first, last=last, quote=quote)


def _cells(said: str, quote: str | None, text: str) -> Locator:
    """Return a cell, a block of cells or rows of a sheet, as spreadsheets name them."""
    sheet, _, cells = said.rpartition("!")
    if sheet[0] == "'":
        sheet = sheet[1:-1].replace("''", "'")
    first, _, last = cells.upper().partition(":")
    if first.isdecimal() and int(first) > int(last):
        raise LocatorError(_wrong(text, "the numbers do not run upwards from 1"))
    return Locator(
        kind="row" if first.isdecimal() else "cell",
        first=first,
        last=last,
        sheet=sheet,
        quote=quote,
    )


def _join(found: list[Locator], new: Locator, named: bool) -> list[Locator]:
    """Return the list with ``new``; ``p. 3, para. 2`` is one place, not two."""
    before = found[-1] if found else None
    if before and named and _single_page(before):
        return [*found[:-1], replace(new, within=before.first)]
    if before and not named and new.kind == "para" and before.within:
        return [*found, replace(new, within=before.within)]
    return [*found, new]


def _single_page(place: Locator) -> bool:
    return place.kind == "page" and place.first == place.last and not place.quote


def _kind(unit: str) -> Kind:
    if unit.startswith("row"):
        return "row"
    return "para" if unit.startswith(("para", "¶")) else "page"


def _sheet(name: str) -> str:
    """Return a sheet's name, between apostrophes where it would be misread."""
    escaped = name.replace("'", "''")
    return f"'{escaped}'" if _MISREAD.search(name) else name


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _unquoted(token: str) -> str:
    return re.sub(r"\\(.)", r"\1", token[1:-1]) if token[0] == '"' else token[1:-1]


def _wrong(text: str, why: str) -> str:
    return (
        f"{text!r} is not a place in a source: {why}. Write, for example, "
        'para. 7, para. 3–5, p. 3, sec. "Heading" or row 12.'
    )
