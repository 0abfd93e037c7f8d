"""What claims, tables and stage 2 ask of a text: pure functions, exact offsets.

Each returns its facts in order of ``start``; offsets are code points into the given
text. A text is one passage or a whole source; a line break ends a paragraph.
"""

from loccit.facts import dates as _dates
from loccit.facts import publications as _publications
from loccit.facts import quantities as _quantities
from loccit.facts import quotations as _quotations
from loccit.facts import reading as _reading
from loccit.facts import skipped as _skipped
from loccit.facts.scan import Scan
from loccit.facts.skipped import Skipped
from loccit.model import Date, Publication, Quantity, Quotation


def quantities(text: str) -> list[Quantity]:
    """Return the quantities of ``text``; durations are dates, not quantities."""
    scan = Scan(text)
    taken = [(date.start, date.end) for date in _dates.find(text, scan)]
    return _quantities.find(scan, taken)


def skipped(text: str) -> list[Skipped]:
    """Return the numbers of ``text`` that are neither quantity nor date, and why."""
    scan = Scan(text)
    taken = [(date.start, date.end) for date in _dates.find(text, scan)]
    reading = _reading.read(scan, taken)
    found = _quantities.stated(text, reading)
    return _skipped.skipped(text, reading, [*taken, *((q.start, q.end) for q in found)])


def dates(text: str, anchor: str | None = None) -> list[Date]:
    """Return the dates of ``text``; ``anchor`` (EDTF) gives the years left out."""
    return _dates.dates(text, anchor)


def quotations(text: str) -> list[Quotation]:
    """Return the quotations of ``text``, marks included, with their speakers."""
    return _quotations.find(text)


def publications(text: str, anchor: str | None = None) -> list[Publication]:
    """Return the publications that ``text`` names as the origin of a statement."""
    return _publications.find(text, anchor)
