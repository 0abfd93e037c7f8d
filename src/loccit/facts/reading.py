"""What the grammar makes of the numbers in a text: measures, and what it leaves out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from loccit.facts import ranges
from loccit.facts.measures import Measure, measure, without_ones
from loccit.facts.scan import Scan
from loccit.facts.shields import Reason, Shield
from loccit.facts.words import merged, overlaps

# A run of digits that is longer is a serial number: nothing is so many.
LARGEST = 2**63


@dataclass(frozen=True, slots=True)
class Reading:
    """The measures of a text, the two ends of a range together, and the rest.

    ``shields`` are stretches whose figures count nothing; ``dropped`` are numbers that
    looked like measures and were found to be none.
    """

    groups: tuple[tuple[Measure, ...], ...]
    shields: tuple[Shield, ...]
    dropped: tuple[Shield, ...]


def read(scan: Scan, taken: Iterable[tuple[int, int]] = ()) -> Reading:
    """Return what the scanned numbers outside the spans ``taken`` by dates are."""
    text, barring = scan.text, scan.shields
    barred = merged([*((s.start, s.end) for s in barring), *taken])
    free = [n for n in scan.numerals if not overlaps(n.start, n.end, barred)]
    tried = [(number, measure(text, number)) for number in free]
    measured = [found for _, found in tried if found]
    small = [m for m in measured if m.value is None or abs(m.value) < LARGEST]
    counts = without_ones(text, small)
    groups = ranges.ranges(text, counts)
    dropped = (
        *(Shield(n.start, n.end, "compound") for n, found in tried if not found),
        *_lost(measured, small, "too large"),
        *_lost(small, counts, "one"),
        *_lost(counts, chain(*groups), "result"),
    )
    return Reading(tuple(groups), tuple(barring), dropped)


def _lost(
    before: Iterable[Measure], after: Iterable[Measure], reason: Reason
) -> Iterator[Shield]:
    """Yield what is in ``before`` and no more in ``after``, with the ``reason``."""
    kept = {measure.number.start for measure in after}
    for one in before:
        if one.number.start not in kept:
            yield Shield(one.start, one.end, reason)
