"""The checkable items of a sentence or cell: its numbers, dates and quotations."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from loccit.facts.agreement.numbers import SHARES
from loccit.facts.grammar import dates, quantities, quotations
from loccit.model import Date, Quantity, Quotation, Scalar, Value

_EDTF = re.compile(r"\d{4}(?:-\d\d){0,2}(?:/\d{4}(?:-\d\d){0,2})?")
# From this many words on, words in scare quotes are taken for a quotation.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Items:
    """What a sentence says that its evidence must say too."""

    numbers: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    quotations: tuple[Quotation, ...]

    def __bool__(self) -> bool:
        """Return whether there is anything to look for."""
        return bool(self.numbers or self.dates or self.quotations)


def united(several: Iterable[Items]) -> Items:
    """Return all that ``several`` say."""
    all_of = list(several)
    return Items(
        numbers=tuple(n for one in all_of for n in one.numbers),
        dates=tuple(d for one in all_of for d in one.dates),
        quotations=tuple(q for one in all_of for q in one.quotations),
    )


def items(text: str, anchor: str | None = None) -> Items:
    """Return the checkable items of ``text``.

    ``anchor`` is the date from which years are inferred. A word or two in scare
    quotes, and words quoted inside a quotation, are no quotations of the sentence;
    longer words in single marks are, as in British usage. A date that is
    only a vague word ("in recent months") is nothing that can be looked up, nor is
    a number inside a quotation anything beside it.
    """
    said = tuple(q for q in quotations(text) if _quotes(q))
    return Items(
        numbers=tuple(q for q in quantities(text) if not _inside(q, said)),
        dates=tuple(
            d for d in dates(text, anchor) if d.kind != "vague" and not _inside(d, said)
        ),
        quotations=said,
    )


def _quotes(quotation: Quotation) -> bool:
    """Return whether words of anybody's are quoted: “…” is a sign spoken of."""
    if not any(map(str.isalnum, quotation.text)):
        return False
    if quotation.kind == "scare":
        return len(quotation.text.split()) >= _SHORTEST
    return quotation.kind in ("direct", "partial")


def _inside(item: Quantity | Date, quoted: tuple[Quotation, ...]) -> bool:
    return any(q.start <= item.start and item.end <= q.end for q in quoted)


def of_cell(value: Value | None, cell: Scalar) -> Items:
    """Return the number or date of a cell as something to look for."""
    if value is not None:
        number = Quantity(
            start=0,
            end=0,
            text=value.original,
            low=value.low,
            high=value.high,
            bound=value.bound,
            known=value.known,
            currency=value.currency,
            # A share agrees with nothing but a share; a measure may be given bare.
            unit=value.unit if value.unit in SHARES else None,
        )
        return Items((number,), (), ())
    if isinstance(cell, str) and _EDTF.fullmatch(cell):
        date = Date(start=0, end=0, text=cell, kind="calendar", value=cell)
        return Items((), (date,), ())
    return Items((), (), ())
