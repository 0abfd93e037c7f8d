"""The title and standfirst of a briefing that gives none, from its sources' records."""

from collections import Counter
from collections.abc import Sequence

from loccit.briefing.automatic.wording import counted, listed, span
from loccit.model import Source
from loccit.sources.records.naming import file_words, title_of

_KINDS = {
    "news": "from the news",
    "official": "official",
    "academic": "academic",
    "dataset": "a data set",
    "imagery": "imagery",
    "social": "from social media",
    "interview": "an interview",
    "company": "from companies",
}
_MOST = 3
_PLURALS = {"dataset": "data sets", "interview": "interviews"}


def title(id: str, sources: Sequence[Source]) -> str:
    """Return the title of the only source; of several, the briefing's file in words."""
    held = [source for source in sources if source.held and source.text]
    return title_of(held[0]) if len(held) == 1 else file_words(id)


def standfirst(sources: Sequence[Source], lang: str) -> str:
    """Return what the records say of the sources: how many, of when, of what kind.

    It is made of nothing else, so it can be made again and compared. "" for one
    source of which nothing is recorded.
    """
    held = [source for source in sources if source.held and source.text]
    days = [_day(source) for source in held]
    kinds = Counter(str(s.record.get("source-kind") or "") for s in held)
    when = span(days, lang)
    said = [one for k, number in kinds.most_common(_MOST) if (one := _kind(k, number))]
    if len(held) == 1:
        return _single(held[0], when, next(iter(kinds)))
    words = counted(len(held), "source") + (f" {when}" if when else "")
    first, *others = said or [""]
    kind_words = listed([first.replace(" ", " of them ", 1), *others])
    kinds_said = f", {kind_words}" if first else ""
    return f"{words[:1].upper()}{words[1:]}{kinds_said}." if held else ""


def _single(source: Source, when: str, kind: str) -> str:
    origin = str(source.record.get("originator") or "")
    place = str(source.record.get("container-title") or "")
    by = f" by {origin}" if origin else f" in {place}" if place else ""
    if not (by or when):
        return ""
    noun = {"official": "official source", "academic": "academic source"}.get(kind)
    return f"One {noun or 'source'}{by}{f', {when}' if when else ''}."


def _day(source: Source) -> str:
    """Return the day of which a source tells, else on which it came out."""
    record = source.record
    return str(record.get("information-date") or record.get("issued") or "")


def _kind(kind: str, number: int) -> str:
    """Return "two official", "one an interview"."""
    words = _KINDS.get(kind, "")
    if number > 1:
        words = _PLURALS.get(kind, words)
    return f"{counted(number, '').strip()} {words}" if words else ""
