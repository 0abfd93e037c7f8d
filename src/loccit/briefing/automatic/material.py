"""What an automatic briefing is composed from."""

from dataclasses import dataclass, replace
from typing import TypeVar

from loccit.facts.words import Spanned
from loccit.model import Facts, Figure, Row, Sentence, Source, Table

F = TypeVar("F", bound=Spanned)


@dataclass(frozen=True, slots=True)
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

    def rows(self, name: str) -> tuple[Row, ...]:
        """Return the rows of the briefing's own table ``name``."""
        table = self.tables.get(f"{self.id}--{name}")
        return table.rows if table else ()

    def drawn(self, name: str) -> bool:
        """Return whether the briefing's own figure ``name`` shows anything."""
        figure = self.figures.get(f"{self.id}--{name}")
        return figure is not None and bool(figure.marks)


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
