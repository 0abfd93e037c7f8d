"""Publications and bodies named as the origin of a statement.

A *medium* (newspaper, agency, broadcaster, journal, site) is a publication wherever it
states something or is told something. Any other body is one only where it is named as
the origin: "according to the World Bank", "data from Kpler", "a report by Bruegel", "an
AAA survey". A body that is the subject of a verb of saying ("the Post Office said") is
a speaker, not a publication; so is a person everywhere.
"""

import re
from collections.abc import Iterator, Sequence

from loccit.facts.dates import dates as find_dates
from loccit.facts.origins import KIND_NEXT, capital_the, is_origin
from loccit.facts.people import People
from loccit.facts.titles import titles
from loccit.facts.words import sentence_at, sentences
from loccit.model import Date, Publication

_BEFORE, _AFTER = 90, 110
_PAIRED = re.compile(r"^/[A-Z]\w*(?: [A-Z]\w+)?")
_PAIR = re.compile(r"[A-Z][\w-]*/$")
_FAR, _NEAR = 140, 20
_ANAPHOR = re.compile(r"\bthe (?:publication|newspaper|magazine|journal|report|article"
    r"|outlet|website|site|daily|weekly)$", re.IGNORECASE)  # fmt: skip


def find(
    text: str,
    anchor: str | None = None,
    known: Sequence[Date] | None = None,
    people: People | None = None,
) -> list[Publication]:
    """Return the publications that ``text`` names as an origin.

    Each has the date of its report where the sentence gives one; ``known`` are the
    dates of ``text`` and ``people`` its people, when they are at hand.
    """
    spans = list(_named(text, people or People(text)))
    if not spans:
        return []
    told = find_dates(text, anchor) if known is None else known
    cut = sentences(text)
    return [_publication(text, a, b, told, cut) for a, b in _kept(spans)]


def anaphor(phrase: str) -> bool:
    """Return whether the phrase is "the newspaper", a publication named before."""
    return bool(_ANAPHOR.search(phrase))


def _named(text: str, people: People) -> Iterator[tuple[int, int]]:
    for title in titles(text, people):
        before = text[max(0, title.start - _BEFORE) : title.start]
        # "A Reuters/Ipsos poll": each of the two is the poll's.
        after = _PAIRED.sub("", text[title.end : title.end + _AFTER])
        before = _PAIR.sub("", before)
        if is_origin(title, before, after):
            kind = KIND_NEXT.match(after)
            capital = 4 if capital_the(title, before) else 0
            yield title.start - capital, title.end + (kind.end() if kind else 0)


def _kept(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for span in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _publication(
    text: str,
    start: int,
    end: int,
    told: Sequence[Date],
    cut: Sequence[tuple[int, int]],
) -> Publication:
    first, last = sentence_at(cut, start)
    near = [d for d in told if d.kind == "calendar" and first <= d.start < last]
    words = text[start:end]
    return Publication(
        start=start, end=end, text=words, date=_date(start, end, near), names=words
    )


def _date(start: int, end: int, near: Sequence[Date]) -> str | None:
    """Return the date in the sentence that stands before the title, or right after."""
    before = [d.value for d in near if d.end <= start and start - d.end < _FAR]
    after = [d.value for d in near if 0 < d.start - end < _NEAR]
    return next(iter([*before[-1:], *after]), None)
