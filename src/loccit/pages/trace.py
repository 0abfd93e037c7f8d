"""What the web page shows beside a claim: passage, way, checks, other uses."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from loccit.model import Check, Claim, Derived, Evidence, Source
from loccit.pages.excerpt import Run, excerpt
from loccit.pages.looked_for import looked_for, terms
from loccit.pages.marker import Place, place
from loccit.pages.sources import SourceEntry
from loccit.sources.passages.shown import Range, clipped, passage_limit
from loccit.tables.words import equation

_KINDS = {"c-": "Claim", "fig-": "Figure", "tbl-": "Table"}
_VERDICTS = {
    "traced": "Every checked word stands in the passage.",
    "located": "The passage is found; no number, date or quotation to check.",
    "moved": "The same words stand elsewhere in the source now.",
    "altered": "The passage was changed since it was cited.",
    "gone": "The passage is no longer in the source.",
    "unsupported": "Something in the sentence does not stand in its passage.",
    "unsourced": "The sentence names no source.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One passage under a claim; ``way`` are labels and names, first to last."""

    place: Place
    reference: str
    grade: str
    runs: tuple[Run, ...]
    way: tuple[tuple[str, str], ...]
    digest: str
    retrieved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """Words of a sentence that were looked for; ``what`` says as what."""

    text: str
    what: str
    found: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """A value of the sentence that the desk worked out: "D1", "8 ÷ 2 =" and "4"."""

    id: str
    sum: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Also:
    """Other uses of a passage of one kind: their numbers and their elements' ids."""

    noun: str
    links: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A numbered claim in the pane; ``before`` and ``after`` are (number, id).

    ``lone`` says that one source only carries the claim.
    """

    id: str
    number: int
    text: str
    verdict: str
    explained: str
    attested: str
    lone: bool
    passages: tuple[Shown, ...]
    checks: tuple[CheckRow, ...]
    sums: tuple[Worked, ...]
    also: tuple[Also, ...]
    before: tuple[int, str] | None
    after: tuple[int, str] | None

    @property
    def files(self) -> tuple[tuple[str, Shown], ...]:
        """The label and first passage of each source whose file is held."""
        held = {one.place.label: one for one in reversed(self.passages) if one.digest}
        return tuple(reversed(held.items()))


@dataclass(frozen=True)
class Pane:
    """Makes the traces of a document's claims; ``numbers`` are those of the page.

    ``shown`` holds what may be shown of sources that may not be quoted at length.
    """

    claims: tuple[Claim, ...]
    sources: Mapping[str, Source]
    entries: Mapping[str, SourceEntry]
    labels: Mapping[str, str]
    names: Mapping[str, str]
    numbers: Mapping[str, int]
    derived: Sequence[Derived]
    shown: Mapping[str, tuple[Range, ...]]

    def traces(self) -> tuple[Trace, ...]:
        """Return a trace for each claim that has a number, in order."""
        numbered = [c for c in self.claims if c.number is not None]
        around = [None, *((c.number or 0, c.id) for c in numbered), None]
        return tuple(
            self._trace(claim, around[i], around[i + 2])
            for i, claim in enumerate(numbered)
        )

    def _trace(
        self,
        claim: Claim,
        before: tuple[int, str] | None,
        after: tuple[int, str] | None,
    ) -> Trace:
        person = claim.attested
        return Trace(
            id=claim.id,
            number=claim.number or 0,
            text=claim.text,
            verdict=claim.verdict or "",
            explained=_VERDICTS.get(claim.verdict or "", "A judgment of this desk."),
            attested=f"{person.by} on {person.on}" if person else "",
            lone=len({one.source for one in claim.evidence}) == 1,
            passages=tuple(self._shown(claim)),
            checks=tuple(_rows(claim.checks)),
            sums=tuple(self._sums(claim)),
            also=tuple(self._also(claim)),
            before=before,
            after=after,
        )

    def _sums(self, claim: Claim) -> Iterable[Worked]:
        for one in self.derived:
            if one.id in claim.derived:
                sum, result = equation(one)
                yield Worked(id=one.id, sum=sum, result=result)

    def _shown(self, claim: Claim) -> Iterable[Shown]:
        sums = (one.sum for one in self.derived if one.id in claim.derived)
        said = [claim.text, *(term for sum in sums for term in terms(sum))]
        by_place: dict[Place, list[Evidence]] = {}
        for one in claim.evidence:
            by_place.setdefault(place(one, self.labels), []).append(one)
        for where, group in by_place.items():
            if group[0].source in self.entries:
                yield self._passage(where, group, said)

    def _passage(self, where: Place, group: list[Evidence], said: list[str]) -> Shown:
        entry = self.entries[group[0].source]
        source = self.sources[group[0].source]
        chain = [one for evidence in group for one in evidence.chain]
        way = [(self.labels.get(one, ""), self.names.get(one, one)) for one in chain]
        held = "held" if entry.held else "not held"
        return Shown(
            place=where,
            reference=entry.reference,
            grade=entry.grade,
            runs=tuple(_runs(source, group, said, self.shown.get(source.id))),
            way=tuple(dict.fromkeys([*way, (entry.label, f"{entry.name} ({held})")])),
            digest="".join(entry.digest),
            retrieved=entry.retrieved,
        )

    def _also(self, claim: Claim) -> Iterable[Also]:
        """Yield where else the claim's passages are used, by kind."""
        own = {place(one, self.labels).anchor for one in claim.evidence}
        found = {
            target
            for entry in self.entries.values()
            for row in entry.passages
            if row.anchor in own
            for target in row.targets
            if target in self.numbers and target != f"c-{claim.id}"
        }
        for prefix, noun in _KINDS.items():
            named = [(self.numbers[t], t) for t in found if t.startswith(prefix)]
            if named:
                yield Also(noun=noun, links=tuple(sorted(named)))


def _rows(checks: Iterable[Check]) -> Iterable[CheckRow]:
    """Yield the checks; several of the same words with one outcome are one row."""
    for (text, found), group in groupby(checks, lambda one: (one.text, one.found)):
        named = dict.fromkeys(one.what for one in group)
        yield CheckRow(text=text, what=", ".join(named), found=found)


def _runs(
    source: Source,
    group: list[Evidence],
    said: list[str],
    only: tuple[Range, ...] | None,
) -> list[Run]:
    start = min(one.start for one in group)
    for block in source.blocks:
        if block.start <= start < block.end:
            spans = [(one.start, one.end) for one in group]
            limit = passage_limit(source.record)
            around = block.start, block.end
            long = len(source.text[block.start : block.end].split()) > limit
            checked = [r for one in group if long for r in looked_for(said, one)]
            return excerpt(source.text, around, spans, limit, only, checked)
    return [Run(clipped(one, only).exact, cited=True) for one in group]
