"""Each item of a sentence looked for in the passages that it rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from loccit.facts.agreement import numbers
from loccit.facts.agreement.counting import given_away
from loccit.facts.agreement.items import Items
from loccit.facts.agreement.verbatim import stands
from loccit.facts.agreement.words import has_words, quoted
from loccit.facts.grammar import dates, quantities
from loccit.model import Check, Date, Quantity, Quotation


@dataclass(frozen=True)
class Ground:
    """Words in which items are looked for, and where they stand ("S1 ¶3").

    ``known_dates`` are the dates in the words where more than the words tells
    their years; left out, they are read from the words alone. ``source`` and ``para``
    tell which grounds follow each other.
    """

    text: str
    where: str
    source: str = ""
    para: int | None = None
    known_dates: tuple[Date, ...] | None = None

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities that the words state."""
        return tuple(quantities(self.text))

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """The dates that the words state."""
        if self.known_dates is not None:
            return self.known_dates
        return tuple(dates(self.text))


def look(items: Items, grounds: Sequence[Ground]) -> list[Check]:
    """Return a check for each item, found or not found in the ``grounds``."""
    dated = [(date, _date(date, grounds)) for date in items.dates]
    return [
        *(check for number in items.numbers for check in _number(number, grounds)),
        # "A year before" may be the sentence's own way of saying two dates.
        *(check for date, check in dated if check.found or date.kind != "relative"),
        *(_quotation(quotation, grounds) for quotation in items.quotations),
    ]


def _number(said: Quantity, grounds: Sequence[Ground]) -> Iterator[Check]:
    found = [(g, q) for g in grounds if (q := numbers.best(said, g.quantities))]
    if not found:
        yield Check(what="number", text=said.text, found=False)
        return
    if _given_away(said, grounds):
        text = f"{said.text} {said.counted}"
        yield Check(what="number", text=text, found=False)
        return
    agreeing = [pair for pair in found if _agrees(said, pair[1])]
    ground, given = (agreeing or found)[0]
    yield Check(what="number", text=said.text, found=True, where=ground.where)
    yield from _kind(said, given, ground)


def _given_away(said: Quantity, grounds: Sequence[Ground]) -> bool:
    """Return whether the grounds count other things with the figures of ``said``."""
    alike = [q for ground in grounds for q in numbers.alike(said, ground.quantities)]
    return given_away(said, alike, " ".join(ground.text for ground in grounds))


def _agrees(said: Quantity, given: Quantity) -> bool:
    return (
        numbers.same_bound(said, given)
        and numbers.same_unit(said, given)
        and numbers.same_currency(said, given)
    )


def _kind(said: Quantity, given: Quantity, ground: Ground) -> Iterator[Check]:
    """Yield the checks beside the figures: bound, unit and currency, where stated."""
    if said.bound != "exact" or given.bound != "exact":
        held = numbers.same_bound(said, given)
        words = said.text if held else f"{said.text}, for “{given.text}”"
        yield Check(what="bound", text=words, found=held, where=ground.where)
    held = numbers.same_unit(said, given)
    if not held or (said.unit and given.unit):
        name = said.unit or f"none, for {given.unit}"
        yield Check(what="unit", text=name, found=held, where=ground.where)
    if said.currency or given.currency:
        held = numbers.same_currency(said, given)
        name = said.currency or f"none, for {given.currency}"
        yield Check(what="currency", text=name, found=held, where=ground.where)


def _literal(text: str, ground: Ground) -> bool:
    return has_words(ground.text, text)


def _date(said: Date, grounds: Sequence[Ground]) -> Check:
    for ground in grounds:
        if _literal(said.text, ground) or any(same_date(said, d) for d in ground.dates):
            return Check(what="date", text=said.text, found=True, where=ground.where)
    return Check(what="date", text=said.text, found=False)


def same_date(said: Date, given: Date) -> bool:
    """Return whether the sentence's date is the evidence's, or a coarser one.

    "2024" and "June 2024" both hold for "14 June 2024"; the reverse does not. A
    date whose year was inferred on either side agrees by month and day.
    """
    if not said.value or not given.value:
        return False
    if said.inferred or given.inferred:
        return said.value[4:] == given.value[4:] and len(said.value) > len("2024")
    if given.kind == "duration":
        return given.value == said.value
    parts = given.value.split("/")
    return given.value == said.value or any(
        part == said.value or part.startswith(f"{said.value}-") for part in parts
    )


def _quotation(said: Quotation, grounds: Sequence[Ground]) -> Check:
    words = quoted(said.text)
    for ground in (*grounds, *_runs(grounds)):
        if stands(words, ground.text):
            return Check(
                what="quotation", text=said.text, found=True, where=ground.where
            )
    return Check(what="quotation", text=said.text, found=False)


def _runs(grounds: Sequence[Ground]) -> Iterator[Ground]:
    """Yield each two grounds that are paragraphs in a row, as one."""
    for one, other in pairwise(grounds):
        if one.source == other.source and other.para == (one.para or 0) + 1:
            yield replace(one, text=f"{one.text}\n{other.text}")
