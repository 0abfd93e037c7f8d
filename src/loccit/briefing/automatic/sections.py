"""The sections of an automatic briefing, one function each, as Markdown.

A section with nothing to say is empty and left out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from loccit.briefing.automatic.quote import cited, passage, verbatim
from loccit.briefing.automatic.rank import ranked
from loccit.model import (
    Date,
    Facts,
    Figure,
    Quotation,
    Row,
    Sentence,
    Source,
    Table,
)

_KEY_FIGURES = 4
_DATES = 10
_QUOTATIONS = 8
_LONGEST_QUOTATION = 45


@dataclass(frozen=True, slots=True)
class Material:
    """What an automatic briefing is composed from; sources and facts run parallel."""

    id: str
    sources: tuple[Source, ...]
    facts: tuple[Facts, ...]
    tables: dict[str, Table]
    figures: dict[str, Figure]

    @property
    def pairs(self) -> list[tuple[Source, Facts]]:
        """Each source with what was found in it."""
        return list(zip(self.sources, self.facts, strict=True))

    def rows(self, name: str) -> tuple[Row, ...]:
        """Return the rows of the briefing's own table ``name``."""
        table = self.tables.get(f"{self.id}--{name}")
        return table.rows if table else ()

    def drawn(self, name: str) -> bool:
        """Return whether the briefing's own figure ``name`` shows anything."""
        figure = self.figures.get(f"{self.id}--{name}")
        return figure is not None and bool(figure.marks)


def summary(material: Material) -> str:
    """Return the key passages, as the sources word them."""
    most = 5 if len(material.sources) == 1 else 7
    chosen = ranked(material.sources, material.facts, most)
    items = [
        f"{n}. {passage(c.source, c.start, c.end)}" for n, c in enumerate(chosen, 1)
    ]
    return _section("Executive summary {.summary}", items)


def key_figures(material: Material) -> str:
    """Return the figures for the cover, the table of all, and how each is known."""
    rows = material.rows("quantities")
    if not rows:
        return ""
    table = f"{material.id}--quantities"
    items = [
        f"- {{{{ {table}.{row.id}.value }}}} {verbatim(str(row.cells['label']))}"
        for row in rows[:_KEY_FIGURES]
    ]
    parts = ["::: {.key-figures}", *items, ":::", ""]
    if material.drawn("quantities"):
        parts += [f"::: {{.figure #{table}}}", ":::", ""]
    parts += [f"::: {{.table #{table}}}", ":::"]
    return "\n".join(["# Key figures, and how each is known", "", *parts])


def timeline(material: Material) -> str:
    """Return the dated events: as a chart, and each in the source's words."""
    items = [
        f"- {passage(source, sentence.start, sentence.end)}"
        for source, sentence in _dated(material)
    ]
    if not items:
        return ""
    chart = []
    if material.drawn("dates"):
        chart = [f"::: {{.figure #{material.id}--dates}}", ":::", ""]
    body = ["::: {.timeline}", *items, ":::"]
    return "\n".join(["# Timeline", "", *chart, *body])


def _dated(material: Material) -> list[tuple[Source, Sentence]]:
    """Return the sentences with calendar dates, by date, each sentence once."""
    found: dict[tuple[str, int], tuple[str, Source, Sentence]] = {}
    for source, facts in material.pairs:
        for date in facts.dates:
            sentence = _sentence_at(source, date.start)
            if sentence and _placeable(date):
                key = (source.id, sentence.start)
                found.setdefault(key, (str(date.value), source, sentence))
    ordered = sorted(found.values(), key=lambda e: (e[0], e[1].id, e[2].start))
    return [(source, sentence) for _, source, sentence in ordered[-_DATES:]]


def _placeable(date: Date) -> bool:
    return date.kind in ("calendar", "interval") and bool(date.value)


def _sentence_at(source: Source, at: int) -> Sentence | None:
    return next((s for s in source.sentences if s.start <= at < s.end), None)


def quotations(material: Material) -> str:
    """Return who is quoted, each in one sentence at the most."""
    items = [
        f"- {verbatim(str(quote.speaker))}: {_quoted(source, quote)}"
        for source, facts in material.pairs
        for quote in facts.quotations
        if _quotable(source, quote)
    ]
    return _section("Who is quoted", items[:_QUOTATIONS], ".quotations")


def _quotable(source: Source, quote: Quotation) -> bool:
    """Return whether a quotation names its speaker and is one whole utterance."""
    words = len(quote.text.split())
    one = sum(quote.start < s.start < quote.end for s in source.sentences) == 0
    direct = quote.kind in ("direct", "partial") and not quote.continues
    return bool(quote.speaker) and direct and one and 4 <= words <= _LONGEST_QUOTATION


def _quoted(source: Source, quote: Quotation) -> str:
    return f"{verbatim(quote.text)} {cited(source, quote.start, quote.end)}"


def origins(material: Material) -> str:
    """Return which publications the sources name as their own origins."""
    named: dict[str, str] = {}
    for source, facts in material.pairs:
        for publication in facts.publications:
            words = cited(source, publication.start, publication.end)
            named.setdefault(
                publication.names, f"- {verbatim(publication.names)} {words}"
            )
    return _section("Where the information comes from", list(named.values()))


def gaps(material: Material) -> str:
    """Return what the sources leave open: words for numbers, dates without a year."""
    return _section("What the sources leave open", list(_open(material)), ".gaps")


def _open(material: Material) -> Iterator[str]:
    for source, facts in material.pairs:
        vague = [q.text for q in facts.quantities if q.bound == "vague"]
        if vague:
            words = ", ".join(f"“{verbatim(text)}”" for text in dict.fromkeys(vague))
            yield f"- {_name(source)} gives words and no numbers for {words}."
        inferred = dict.fromkeys(d.text for d in facts.dates if d.inferred)
        if inferred:
            words = ", ".join(f"“{verbatim(text)}”" for text in inferred)
            yield f"- {_name(source)} gives no year for {words}; it is inferred."


def _name(source: Source) -> str:
    return verbatim(str(source.record.get("title") or source.id))


def method(material: Material) -> str:
    """Return how the briefing came about."""
    return (
        "::: {.method}\nThis briefing was composed by rule from its sources. Its "
        "sentences are theirs, word for word, chosen by rank and held to their "
        "passages; nothing was reworded and no judgment is the desk's own.\n:::"
    )


def annex(material: Material) -> str:
    """Return the annex, filled in when the pages are made."""
    return "# Source annex {.annex}"


SECTIONS: dict[str, Callable[[Material], str]] = {
    "summary": summary,
    "key-figures": key_figures,
    "timeline": timeline,
    "quotations": quotations,
    "origins": origins,
    "gaps": gaps,
    "method": method,
    "annex": annex,
}


def _section(title: str, items: Sequence[str], block: str = "") -> str:
    if not items:
        return ""
    body = [f"::: {{{block}}}", *items, ":::"] if block else list(items)
    return "\n".join([f"# {title}", "", *body])
