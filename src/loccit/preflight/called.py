"""The markers that each claim calls for, by its citations and its own sums.

A sentence bears the markers of what it cites, and of what the desk worked out for
it, in this order. By rule:

- a judgment rests on all evidence of its block, but bears only the markers of its
  own sentence: the facts beside it bear theirs;
- what is cited alone in a cell counts for every cell of its row, and stands once;
- a value printed as its table has it leads to its passages from the annex, and bears
  no marker.

All other evidence that the ledger gives a claim has to be marked.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from loccit.model import Briefing, Claim, Evidence, Ledger, Part, Statement, Tracing
from loccit.pages.marker import Place, places
from loccit.pages.tree import Node, walk

# A citation whose passage is lost is printed as a question: [S1 ?].
_LOST = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """``places`` are those of the claim's markers, in order.

    ``row`` holds the ids of all claims in the same row of a table, this one too;
    empty in running text. ``unmarked`` are places that the ledger rests the claim on
    though no citation of it leads there.
    """

    places: tuple[Place, ...] = ()
    row: tuple[str, ...] = ()
    unmarked: tuple[Place, ...] = ()

    @property
    def markers(self) -> tuple[str, ...]:
        """The markers as they are printed: "[S1 ¶2]"."""
        return tuple(f"[{one.text}]" for one in self.places)


def called(
    briefing: Briefing, tracing: Tracing, ledger: Ledger
) -> Mapping[str, Called]:
    """Return by claim what markers are to stand with it."""
    claims = {claim.id: claim for claim in ledger.claims}
    beside: dict[str, list[Statement]] = defaultdict(list)
    for one in briefing.statements:
        if one.judgment and one.judgment != one.id:
            beside[one.judgment].append(one)
    caller = _Caller(
        labels={source.id: source.label for source in ledger.sources},
        sources={citation.id: citation.source for citation in briefing.citations},
        evidence=tracing.evidence,
        values={use.id: use.value.rests_on for use in briefing.values},
        printed={one.id: one.text for one in ledger.derived},
        claims=claims,
    )
    rows = {id: row for row in _rows(briefing) for id in row}
    return {
        one.id: caller.called(one, beside[one.id], rows.get(one.id, ()))
        for one in briefing.statements
        if one.id in claims
    }


@dataclass(frozen=True)
class _Caller:
    """Answers by citation, value and sum; ``printed`` are the results of the sums."""

    labels: Mapping[str, str]
    sources: Mapping[str, str]
    evidence: Mapping[str, Sequence[Evidence]]
    values: Mapping[str, Sequence[Evidence]]
    printed: Mapping[str, str]
    claims: Mapping[str, Claim]

    def called(
        self, one: Statement, facts: Sequence[Statement], row: tuple[str, ...]
    ) -> Called:
        """Return what a statement calls for; ``facts`` stand beside a judgment."""
        theirs = {id for fact in facts for id in fact.citations}
        own = [id for id in one.citations if id not in theirs]
        cited = [place for id in own for place in self._cited(id)]
        sums = [Place(id, "", id.lower()) for id in self._sums(one, facts)]
        known = {
            *(place for id in one.citations for place in self._cited(id)),
            *(p for v in one.values for p in places(self.values[v], self.labels)),
        }
        rests = places(self.claims[one.id].evidence, self.labels)
        return Called(
            places=(*cited, *sums),
            row=row,
            unmarked=tuple(place for place in rests if place not in known),
        )

    def _cited(self, id: str) -> tuple[Place, ...]:
        source = self.sources.get(id, "")
        lost = self.labels.get(source, source)
        found = places(self.evidence.get(id, ()), self.labels)
        return found or (Place(lost, _LOST, lost.lower()),)

    def _sums(self, one: Statement, facts: Sequence[Statement]) -> list[str]:
        """Return the sums whose results the sentence itself prints."""
        claim = self.claims[one.id]
        theirs = {
            id
            for fact in facts
            if fact.id in self.claims
            for id in self.claims[fact.id].derived
        }
        return [
            id
            for id in claim.derived
            if id not in theirs or self.printed[id] in claim.text
        ]


def _rows(briefing: Briefing) -> Iterator[tuple[str, ...]]:
    """Yield the claims of each row of the tables that stand in the text."""
    for table in _tables(briefing.parts):
        _, _, _, head, bodies, foot = table["c"]
        bands = [head[1], foot[1], *(band for body in bodies for band in body[2:])]
        for row in (row for band in bands for row in band):
            yield tuple(
                node["c"][0][0].removeprefix("c-")
                for node in walk(row)
                if node.get("t") == "Span" and "claim" in node["c"][0][1]
            )


def _tables(parts: Sequence[Part]) -> Iterator[Node]:
    for part in parts:
        yield from (n for n in walk(part.content) if n.get("t") == "Table")
        yield from _tables(part.parts)
