"""Where in a passage the words stand that were looked for: a page must show them."""

import re
from collections.abc import Iterable

from loccit.facts.agreement import numbers
from loccit.facts.agreement.checks import same_date
from loccit.facts.agreement.items import items
from loccit.facts.agreement.words import quoted
from loccit.facts.grammar import dates, quantities
from loccit.model import Evidence
from loccit.sources.passages.normalise import occurrences
from loccit.sources.passages.shown import Range

_SIGNS = re.compile(r" [+−×÷] ")


def terms(sum: str) -> tuple[str, ...]:
    """Return the numbers of a sum, "6 × 32" as "6" and "32"."""
    return tuple(_SIGNS.split(sum))


def looked_for(said: Iterable[str], evidence: Evidence) -> list[Range]:
    """Return the ranges of the source that hold numbers, dates and quotations.

    They are those of ``said``, the sentences, cells and sums that rest on
    ``evidence``, as its own words state them.
    """
    words = evidence.exact
    stated, dated = list(quantities(words)), list(dates(words))
    found: list[Range] = []
    for text in said:
        wanted = items(text)
        held = [q for n in wanted.numbers if (q := numbers.best(n, stated))]
        named = [d for one in wanted.dates for d in dated if same_date(one, d)]
        found += [(one.start, one.end) for one in (*held, *named)]
        for quotation in wanted.quotations:
            found += occurrences(quoted(quotation.text), words)[:1]
    return [(evidence.start + start, evidence.start + end) for start, end in found]
