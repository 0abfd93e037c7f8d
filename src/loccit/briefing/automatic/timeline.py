"""The dated passages of the sources, in order of time."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.briefing.automatic.alone import Lean, balanced, lean
from loccit.briefing.automatic.material import Material, sentence_at
from loccit.briefing.automatic.quote import passage, verbatim
from loccit.briefing.automatic.rank import facts_break
from loccit.briefing.automatic.when import when
from loccit.model import Date, Sentence, Source

_MOST = 12
_LEANING: dict[Lean, int] = {"no": 0, "little": 1, "much": 2}


@dataclass(frozen=True, slots=True)
class Event:
    """A sentence under the most precise date that it gives."""

    date: Date
    source: Source
    sentence: Sentence
    whole: bool

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
        """The sentence's words."""
        return self.source.text[self.sentence.start : self.sentence.end]

    @property
    def weakness(self) -> tuple[bool, int, int, str, int]:
        """What puts an event behind another: cut speech, leaning, a vague date."""
        precise = -len(self.value.split("/")[0])
        leaning = _LEANING[lean(self.text)]
        return not self.whole, leaning, precise, self.source.id, self.sentence.start


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
    words = passage(event.source, event.sentence.start, event.sentence.end)
    return f"{verbatim(when(event.date, lang))}\n:   {words}"


def events(material: Material) -> list[Event]:
    """Return up to twelve events by date: one a sentence, one a date and source.

    A sentence that leans on others and only comes back to a date, or to its month or
    year, is left out.
    """
    kept: list[Event] = []
    for event in sorted(_sentences(material), key=lambda e: e.weakness):
        if not any(_told(event, other) for other in kept):
            kept.append(event)
    return sorted(kept[:_MOST], key=lambda e: e.order)


def _told(event: Event, other: Event) -> bool:
    """Return whether ``other`` stands for the date of ``event`` already."""
    same = event.source.id == other.source.id
    if event.weakness[1]:
        return other.value.startswith(event.value)
    return same and other.value == event.value


def _sentences(material: Material) -> Iterator[Event]:
    """Yield each sentence of running text with the most precise date in it."""
    for source, facts in material.pairs:
        found: dict[int, Event] = {}
        for date in facts.dates:
            sentence = sentence_at(source, date.start)
            if not sentence or not _placeable(date) or not _running(source, sentence):
                continue
            text = source.text[sentence.start : sentence.end]
            cut = facts_break(facts, sentence.start, sentence.end)
            event = Event(date, source, sentence, balanced(text) and not cut)
            had = found.get(sentence.start)
            if had is None or len(event.value) > len(had.value):
                found[sentence.start] = event
        yield from found.values()


def _running(source: Source, sentence: Sentence) -> bool:
    kind = source.blocks[sentence.block].kind
    return kind in ("paragraph", "list-item", "table-row")


def _placeable(date: Date) -> bool:
    return date.kind in ("calendar", "interval") and bool(date.value)
