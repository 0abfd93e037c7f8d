"""The dated passages of the sources, in order of time."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.briefing.automatic.allowance import Allowance
from loccit.briefing.automatic.alone import Lean, lean
from loccit.briefing.automatic.excerpt import Span, excerpt
from loccit.briefing.automatic.material import Material, sentence_at
from loccit.briefing.automatic.quote import passage, verbatim
from loccit.briefing.automatic.when import when
from loccit.model import Date, Sentence, Source
from loccit.tables.dated import in_a_name
from loccit.tables.found import running

_MOST = 12
_TOLD = ("paragraph", "list-item", "table-row")
_LEANING: dict[Lean, int] = {"no": 0, "little": 1, "much": 2}


@dataclass(frozen=True, slots=True)
class Event:
    """A sentence under the most precise date that it gives."""

    date: Date
    source: Source
    sentence: Sentence
    span: Span

    @property
    def value(self) -> str:
        """The date as EDTF, by which events are ordered."""
        return str(self.date.value)

    @property
    def order(self) -> tuple[str, str, int]:
        """The place in the list: an interval without a beginning counts by its end."""
        return self.value.removeprefix("../"), self.source.id, self.sentence.start

    @property
    def text(self) -> str:
        """The sentence's words, as far as they are shown."""
        return self.source.text[slice(*self.span)]

    @property
    def weakness(self) -> tuple[int, int, str, int]:
        """What puts an event behind another: leaning, a vague date."""
        precise = -len(self.value.split("/")[0])
        leaning = _LEANING[lean(self.text)]
        return leaning, precise, self.source.id, self.sentence.start


def timeline(material: Material) -> str:
    """Return the dated events: as a chart, and each in the source's words."""
    items = [_item(event, material.lang) for event in events(material)]
    if not items:
        return ""
    chart = []
    if material.drawn("dates"):
        chart = [f"::: {{.figure #{material.id}-dates}}", ":::", ""]
    body = ["::: {.timeline}", "\n\n".join(items), ":::"]
    # The list first: its rows fill a page on which the chart has no room.
    return "\n".join(
        ["# Timeline", "", *body, *(["", *chart] if chart else [])]
    ).rstrip()


def _item(event: Event, lang: str) -> str:
    words = passage(event.source, *event.span)
    return f"{verbatim(when(event.date, lang))}\n:   {words}"


def events(material: Material) -> list[Event]:
    """Return up to twelve events by date: one a sentence, one a date and source.

    A sentence that leans on others and only comes back to a date, or to its month or
    year, is left out.
    """
    kept: list[Event] = []
    allowed = material.after_further
    for event in sorted(_sentences(material), key=lambda e: e.weakness):
        room = len(kept) < _MOST and allowed.allows(event.source, [event.span])
        if room and not any(_told(event, other) for other in kept):
            kept.append(event)
            allowed = allowed.after(event.source, [event.span])
    return sorted(kept, key=lambda e: e.order)


def allowed_after(material: Material) -> Allowance:
    """Return how many words of each source are left behind the timeline."""
    allowed = material.after_further
    for event in events(material):
        allowed = allowed.after(event.source, [event.span])
    return allowed


def _told(event: Event, other: Event) -> bool:
    """Return whether ``other`` stands for the date of ``event`` already."""
    same = event.source.id == other.source.id
    if event.weakness[0]:
        return other.value.startswith(event.value)
    return same and other.value == event.value


def _sentences(material: Material) -> Iterator[Event]:
    """Yield each sentence of running text with the most precise date in it."""
    for source, facts in material.pairs:
        found: dict[int, Event] = {}
        for date in facts.dates:
            sentence = sentence_at(source, date.start)
            if sentence not in running(source, _TOLD) or not _placeable(date):
                continue
            if in_a_name(source, date):
                continue
            span = excerpt(source, facts, sentence)
            if span is None or not span[0] <= date.start < span[1]:
                continue
            event = Event(date, source, sentence, span)
            if lean(event.text) == "much":
                continue
            had = found.get(sentence.start)
            if had is None or len(event.value) > len(had.value):
                found[sentence.start] = event
        yield from found.values()


def _placeable(date: Date) -> bool:
    return date.kind in ("calendar", "interval") and bool(date.value)
