"""Quantities: numbers with their bounds, units and what they count."""

from collections.abc import Iterable

from loccit.facts import bounds, ranges
from loccit.facts.attribution import Attribution
from loccit.facts.counted import counted
from loccit.facts.measures import Measure
from loccit.facts.reading import Reading, read
from loccit.facts.scan import Scan
from loccit.facts.voices import Voices
from loccit.model import Bound, Known, Number, Quantity


def find(
    scan: Scan, taken: Iterable[tuple[int, int]] = (), voices: Voices | None = None
) -> list[Quantity]:
    """Return the quantities of a text outside the spans ``taken`` by dates.

    ``voices`` are those of the text, when they are at hand.
    """
    return stated(scan.text, read(scan, taken), voices)


def stated(text: str, reading: Reading, voices: Voices | None = None) -> list[Quantity]:
    """Return the quantities that the ``reading`` of ``text`` holds."""
    said_by = Attribution(text, voices)
    return [_quantity(text, group, said_by) for group in reading.groups]


def _quantity(text: str, group: tuple[Measure, ...], said_by: Attribution) -> Quantity:
    first, last = group[0], group[-1]
    start, end, bound = _bounded(text, group)
    low, high = _limits(bound, first.value, last.value)
    currency = first.currency or last.currency
    return Quantity(
        start=start,
        end=end,
        text=text[start:end],
        low=low,
        high=high,
        bound=bound,
        known=_known(bound, first, last, guessed=said_by.estimated(start)),
        unit=last.unit,
        currency=currency,
        scale_words=last.scale or first.scale,
        counted=_counted(text, end, last, currency),
        attributed_to=said_by.who(start, end),
    )


def _bounded(text: str, group: tuple[Measure, ...]) -> tuple[int, int, Bound]:
    """Return the span with the words that limit the number, and what they say."""
    start, end = group[0].start, group[-1].end
    bound: Bound = "range" if len(group) == 2 else "exact"
    if bound == "range":
        start = ranges.start_of_range(text, start)
    if before := bounds.bound_before(text, start):
        start, said = before
    elif after := bounds.bound_after(text, end):
        end, said = after
    else:
        said = bound
    if group[0].value is None:
        return start, end, "vague"
    return start, end, said if bound == "exact" else bound


def _counted(text: str, end: int, last: Measure, currency: str | None) -> str | None:
    """Return what is counted; money counts itself."""
    if currency and last.value is not None:
        return None
    return counted(text, end, measured=last.unit is not None, single=last.value == 1)


def _limits(
    bound: Bound, low: Number | None, high: Number | None
) -> tuple[Number | None, Number | None]:
    if bound == "at-most":
        return None, high
    if bound == "at-least":
        return low, None
    return low, high


_KNOWN: dict[Bound, Known] = {
    "at-most": "ceiling",
    "at-least": "floor",
    "range": "range",
    "vague": "word",
    "about": "estimate",
}


def _known(bound: Bound, first: Measure, last: Measure, *, guessed: bool) -> Known:
    plain = not (first.currency or last.currency or last.unit)
    said = known(bound, first.value, plain=plain)
    return "estimate" if guessed and said in {"count", "stated"} else said


def known(bound: Bound, value: Number | None, *, plain: bool) -> Known:
    """Return how well a number is known, as its words tell.

    Whole numbers of things are counts; big round ones can only be estimates.
    """
    if bound in _KNOWN:
        return _KNOWN[bound]
    if not plain or not isinstance(value, int):
        return "stated"
    round_number = value % 1000 == 0 if value < 10**4 else value % 100 == 0
    return "estimate" if value >= 1000 and round_number else "count"
