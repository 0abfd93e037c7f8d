"""What the web page shows beside a claim: passage, way, checks, other uses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loccit.model import Check, Claim, Evidence, Source, TracedMark
from loccit.pages.excerpt import Run, excerpt
from loccit.pages.marker import Place, place
from loccit.pages.sources import SourceEntry

_WORDS = 40
_VERDICTS = {
    "traced": "Every checked word stands in the passage.",
    "located": "The passage is there; the sentence holds nothing to check in it.",
    "moved": "The same words stand elsewhere in the source now.",
    "altered": "The passage was changed since the claim was accepted.",
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
class Trace:
    """A numbered claim in the pane; ``before`` and ``after`` are (number, id)."""

    id: str
    number: int
    text: str
    verdict: str
    explained: str
    attested: str
    passages: tuple[Shown, ...]
    checks: tuple[Check, ...]
    also: str
    before: tuple[int, str] | None
    after: tuple[int, str] | None


@dataclass(frozen=True)
class Pane:
    """Makes the traces of a document's claims."""

    claims: tuple[Claim, ...]
    marks: tuple[TracedMark, ...]
    sources: Mapping[str, Source]
    entries: Mapping[str, SourceEntry]
    labels: Mapping[str, str]
    names: Mapping[str, str]
    figures: Mapping[str, int]

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
            attested=f"{person.by}, {person.on}" if person else "",
            passages=tuple(self._shown(claim.evidence)),
            checks=claim.checks,
            also=self._also(claim),
            before=before,
            after=after,
        )

    def _shown(self, evidence: Iterable[Evidence]) -> Iterable[Shown]:
        by_place: dict[Place, list[Evidence]] = {}
        for one in evidence:
            by_place.setdefault(place(one, self.labels), []).append(one)
        for where, group in by_place.items():
            if group[0].source in self.entries:
                yield self._passage(where, group)

    def _passage(self, where: Place, group: list[Evidence]) -> Shown:
        entry = self.entries[group[0].source]
        source = self.sources[group[0].source]
        chain = [one for evidence in group for one in evidence.chain]
        way = [(self.labels.get(one, ""), self.names.get(one, one)) for one in chain]
        held = "held" if entry.held else "not held"
        return Shown(
            place=where,
            reference=entry.reference,
            grade=entry.grade,
            runs=tuple(_runs(source, group)),
            way=tuple(dict.fromkeys([*way, (entry.label, f"{entry.name} ({held})")])),
            digest="".join(entry.digest),
            retrieved=entry.retrieved,
        )

    def _also(self, claim: Claim) -> str:
        """Return where else the claim's passages are used: "Claims 3, 7; Figure 1"."""
        own = {place(one, self.labels) for one in claim.evidence}
        claims = [
            str(other.number)
            for other in self.claims
            if other.number
            and other.id != claim.id
            and own & {place(one, self.labels) for one in other.evidence}
        ]
        figures = sorted(
            {
                self.figures[mark.figure]
                for mark in self.marks
                if mark.figure in self.figures
                and own & {place(one, self.labels) for one in mark.evidence}
            }
        )
        named = [_named("Claim", claims), _named("Figure", list(map(str, figures)))]
        return "; ".join(filter(None, named))


def _named(noun: str, numbers: list[str]) -> str:
    if not numbers:
        return ""
    return f"{noun}{'s' if numbers[1:] else ''} {', '.join(numbers)}"


def _runs(source: Source, group: list[Evidence]) -> list[Run]:
    start = min(one.start for one in group)
    for block in source.blocks:
        if block.start <= start < block.end:
            spans = [(one.start, one.end) for one in group]
            limit = int(source.record.get("quotation-limit") or _WORDS)
            return excerpt(source.text, (block.start, block.end), spans, limit)
    return [Run(one.exact, cited=True) for one in group]
