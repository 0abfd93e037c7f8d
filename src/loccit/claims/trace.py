"""A statement held against its passages: its checks, its evidence, its verdict."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from loccit.claims.cited import (
    Cited,
    Library,
    narrowed,
    sentences_of,
)
from loccit.claims.forecast import without_forecasts
from loccit.claims.labels import place
from loccit.claims.named import Gazetteer
from loccit.claims.regrain import regrained
from loccit.claims.speakers import Speakers
from loccit.claims.verdict import bears, of_checks
from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.contrary import is_own, turned
from loccit.facts.agreement.grain import fewest, found_in
from loccit.facts.agreement.items import Items, items
from loccit.facts.agreement.words import has_words, quoted
from loccit.model import (
    Check,
    Claim,
    Evidence,
    Statement,
    ValueUse,
    Verdict,
)


@dataclass(frozen=True)
class Tracer:
    """All that statements of one briefing are held against.

    ``cited`` answers for citation ids, ``uses`` for values, ``broken`` for the
    sources and cells whose evidence no longer stands ("table.row.column"). ``date``
    is the briefing's, ``day`` the last one of which it knows.
    """

    library: Library
    cited: Mapping[str, Cited]
    uses: Mapping[str, ValueUse]
    cell_states: Mapping[str, Verdict]
    gazetteer: Gazetteer
    speakers: Speakers
    date: str | None
    day: str | None

    def trace(self, statement: Statement, beside: Iterable[Statement] = ()) -> Claim:
        """Return ``statement`` as a claim with its verdict.

        ``beside`` are the facts of a judgment's own block, whose evidence it
        shares. Narrative and desk prose gets no verdict.
        """
        group = [statement, *beside]
        uses = [self.uses[v] for s in group for v in s.values if v in self.uses]
        said = self._items(statement, uses)
        cited = [
            regrained(self.cited[key], said, self.library.sources)
            for one in group
            for key in one.citations
            if key in self.cited
        ]
        found = self._evidence(quoted(statement.text), said, cited, uses)
        grounds = self._grounds(cited, uses)
        checks = look(said, grounds)
        if statement.kind == "judgment":
            checks = without_forecasts(checks, said.dates, statement.text, self.day)
        if statement.kind == "fact":
            checks += self._names(statement, found)
            own = self._verbatim(statement, found)
            checks += [] if own else self._turned(statement, said, grounds, found)
            checks += [] if any(map(bears, checks)) else own
        bare = statement.kind == "narrative" or statement.desk
        derived = any(use.derived for use in uses)
        states = self._states(cited, uses)
        verdict = None if bare else of_checks(states, found, checks, derived=derived)
        return Claim(
            id=statement.id,
            number=statement.number,
            kind=statement.kind,
            text=statement.text,
            file=statement.file,
            line=statement.line,
            section=statement.section,
            in_summary=statement.in_summary,
            verdict=verdict,
            checks=tuple(checks) if not bare else (),
            evidence=found,
            derived=tuple(dict.fromkeys(u.derived for u in uses if u.derived)),
        )

    def _names(
        self, statement: Statement, evidence: tuple[Evidence, ...]
    ) -> list[Check]:
        """Return the checks of known names; without evidence there is no place."""
        if not evidence:
            return []
        library = self.library
        return self.gazetteer.checks(
            statement.text, evidence, library.sources, library.labels
        )

    def _turned(
        self,
        statement: Statement,
        said: Items,
        grounds: list[Ground],
        evidence: tuple[Evidence, ...],
    ) -> Iterator[Check]:
        """Yield the checks of what the words around the items say."""
        library = self.library
        yield from turned(statement.text, said, grounds)
        yield from self.speakers.checks(said, evidence, library.sources, library.labels)

    def _verbatim(
        self, statement: Statement, evidence: tuple[Evidence, ...]
    ) -> list[Check]:
        """Return one check where the whole sentence is the source's own.

        So is every sentence of an automatic briefing, though it hold no number.
        """
        words = quoted(statement.text)
        return [
            Check(
                what="quotation",
                text=statement.text,
                found=True,
                where=place(one, self.library.labels),
            )
            for one in evidence
            if words and is_own(words, one.exact)
        ][:1]

    def _items(self, statement: Statement, uses: list[ValueUse]) -> Items:
        """Return what to look for; what the desk worked out has its own sum."""
        said = items(statement.text, self.date)
        derived = [use.text for use in uses if use.derived]
        return replace(
            said,
            numbers=tuple(
                n for n in said.numbers if not any(_part(d, n.text) for d in derived)
            ),
        )

    def _grounds(self, cited: list[Cited], uses: list[ValueUse]) -> list[Ground]:
        passages = [
            *(e for one in cited for e in one.evidence),
            *(e for use in uses for e in use.value.rests_on),
        ]
        return [self.library.ground(evidence) for evidence in dict.fromkeys(passages)]

    def _evidence(
        self, text: str, said: Items, cited: list[Cited], uses: list[ValueUse]
    ) -> tuple[Evidence, ...]:
        found = [e for one in cited for e in self._narrow(text, said, one)]
        found += [e for use in uses for e in use.value.rests_on]
        return tuple(dict.fromkeys(found))

    def _narrow(self, text: str, said: Items, one: Cited) -> list[Evidence]:
        """Return a citation's passages, a whole block cut to what is rested on.

        A sentence that is the source's own rests on itself, and on no other.
        """
        if one.citation.quote:
            return list(one.evidence)
        narrow = []
        for evidence in one.evidence:
            source = self.library.sources[evidence.source]
            words = [source.text[a:b] for a, b in sentences_of(evidence, source)]
            same = tuple(i for i, one in enumerate(words) if has_words(one, text))[:1]
            wanted = found_in(said, self.library.ground(evidence))
            chosen = same or fewest(wanted, words)
            narrow.append(narrowed(evidence, source, chosen))
        return narrow

    def _states(self, cited: list[Cited], uses: list[ValueUse]) -> set[str]:
        """Return the state of everything that the sentence rests on."""
        cells = (cell for use in uses for cell in use.cells)
        return {
            *(one.located.state for one in cited),
            *(self.cell_states[c] for c in cells if c in self.cell_states),
        }


def _part(whole: str, text: str) -> bool:
    return text in whole or whole in text
