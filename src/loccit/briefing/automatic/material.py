"""What an automatic briefing is composed from."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from loccit.briefing.automatic.allowance import Allowance, allowance
from loccit.briefing.automatic.alone import lean
from loccit.briefing.automatic.rank import Candidate, ranked
from loccit.facts.words import Spanned
from loccit.model import Facts, Figure, Row, Sentence, Source, Table
from loccit.sources.records.naming import short_names

F = TypeVar("F", bound=Spanned)
# Further passages of each of several sources and of a single one, at most; one of
# so many words.
_EACH, _MORE, _WORDS_EACH = 6, 18, 30
# A chart of fewer marks says no more than its table.
_MARKS = 2
# A summary: passages at most, words of the sources for one, words that a page holds,
# and those that the space around a passage would hold.
_KEYS, _WORDS_A_KEY, _PAGE, _AROUND = 9, 75, 330, 12


@dataclass(frozen=True)
class Material:
    """The sources and what was found in them, which run parallel; the desk's own.

    ``lang`` is the briefing's language; it decides how dates are printed.
    """

    id: str
    sources: tuple[Source, ...]
    facts: tuple[Facts, ...]
    tables: dict[str, Table]
    figures: dict[str, Figure]
    lang: str = "en-GB"

    @property
    def pairs(self) -> list[tuple[Source, Facts]]:
        """Each source with what was found in its own words, not those it quotes."""
        both = zip(self.sources, self.facts, strict=True)
        return [(source, _own(source, facts)) for source, facts in both]

    @property
    def several(self) -> bool:
        """Whether there is more than one source."""
        return len(self.sources) > 1

    @cached_property
    def names(self) -> dict[str, str]:
        """A short name for each source, by id."""
        return short_names(self.sources)

    @cached_property
    def summary(self) -> list[Candidate]:
        """The key passages, those of the weightiest source first."""
        words = sum(source.words for source in self.sources)
        least = 4 if self.several else 3
        most = max(least, min(_KEYS, words // _WORDS_A_KEY))
        allowed = self.allowed
        tried = (
            ranked(self.sources, self.facts, n, allowed)
            for n in range(most, least - 1, -1)
        )
        short = (found for found in tried if _length(found) <= _PAGE)
        return next(short, []) or ranked(self.sources, self.facts, least, allowed)

    @property
    def allowed(self) -> Allowance:
        """How many words of each source the briefing's passages may take."""
        return allowance(
            self.sources,
            [r for name in ("quantities", "dates") for r in self.rows(name)],
        )

    @property
    def after_summary(self) -> Allowance:
        """What the summary leaves of it."""
        return _after(self.allowed, self.summary)

    @cached_property
    def after_further(self) -> Allowance:
        """What the summary and the further passages leave of it."""
        return _after(self.after_summary, self.further)

    @cached_property
    def further(self) -> list[Candidate]:
        """The next passages of each source, in its own order."""
        told = {(c.source.id, span) for c in self.summary for span in c.spans}
        most = _EACH if self.several else _MORE
        had = Counter(one.source.id for one in self.summary)
        found = (
            ranked(
                [s],
                [f],
                min(most, had[s.id] + s.words // _WORDS_EACH),
                self.after_summary,
            )
            for s, f in zip(self.sources, self.facts, strict=True)
        )
        return [
            one
            for row in found
            for one in row
            if not any((one.source.id, span) in told for span in one.spans)
            and lean(one.source.text[slice(*one.spans[0])]) == "no"
        ]

    def rows(self, name: str) -> tuple[Row, ...]:
        """Return the rows of the table ``name`` that is made for the briefing.

        A table of the desk's own in its place has columns that nobody knows here.
        """
        table = self.tables.get(f"{self.id}-{name}")
        return table.rows if table and table.file is None else ()

    def drawn(self, name: str) -> bool:
        """Return whether the briefing's own figure ``name`` shows several things."""
        figure = self.figures.get(f"{self.id}-{name}")
        return figure is not None and len(figure.marks) >= _MARKS


def _after(allowed: Allowance, shown: Sequence[Candidate]) -> Allowance:
    for one in shown:
        allowed = allowed.after(one.source, one.spans)
    return allowed


def _length(found: Sequence[Candidate]) -> int:
    """Return about how many words passages and the space around them take."""
    spans = ((c.source.text, span) for c in found for span in c.spans)
    return sum(len(text[slice(*span)].split()) + _AROUND for text, span in spans)


def _own(source: Source, facts: Facts) -> Facts:
    others = [b for b in source.blocks if b.voice is not None]
    if not others:
        return facts

    def own(found: tuple[F, ...]) -> tuple[F, ...]:
        return tuple(
            one
            for one in found
            if not any(b.start <= one.start < b.end for b in others)
        )

    return replace(
        facts,
        quantities=own(facts.quantities),
        dates=own(facts.dates),
        quotations=own(facts.quotations),
        publications=own(facts.publications),
        names=own(facts.names),
    )


def sentence_at(source: Source, at: int) -> Sentence | None:
    """Return the sentence of ``source`` that holds the offset ``at``."""
    return next((s for s in source.sentences if s.start <= at < s.end), None)
