"""The checkable items of a sentence: its numbers, dates and quotations."""

from dataclasses import dataclass

from loccit.facts.grammar import dates, quantities, quotations
from loccit.model import Date, Quantity, Quotation


@dataclass(frozen=True, slots=True)
class Items:
    """What a sentence says that its evidence must say too."""

    numbers: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    quotations: tuple[Quotation, ...]

    def __bool__(self) -> bool:
        """Return whether there is anything to look for."""
        return bool(self.numbers or self.dates or self.quotations)


def items(text: str, anchor: str | None = None) -> Items:
    """Return the checkable items of ``text``.

    ``anchor`` is the date from which years are inferred. Scare quotes and words
    quoted inside a quotation are no quotations of the sentence; a date that is
    only a vague word ("in recent months") is nothing that can be looked up, nor is
    a number inside a quotation anything beside it.
    """
    said = tuple(q for q in quotations(text) if q.kind in ("direct", "partial"))
    return Items(
        numbers=tuple(q for q in quantities(text) if not _inside(q, said)),
        dates=tuple(
            d for d in dates(text, anchor) if d.kind != "vague" and not _inside(d, said)
        ),
        quotations=said,
    )


def _inside(item: Quantity | Date, quoted: tuple[Quotation, ...]) -> bool:
    return any(q.start <= item.start and item.end <= q.end for q in quoted)
