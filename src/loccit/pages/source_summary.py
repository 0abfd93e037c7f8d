"""The source summary statement: what the whole base of a briefing is worth.

Designed after ICD 206: strengths and weaknesses of all sources together, which of
them matter most to the key judgments, which stand beside or against each other. It is
drafted by rule from records, citations and grades, and says nothing that they do not.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from loccit.claims.independence import independent
from loccit.model import CitedSource, Claim, Evidence, Source
from loccit.pages.wording import counted, number_word, sentence
from loccit.sources.records.dates import printed
from loccit.sources.records.days import days_of
from loccit.sources.records.naming import origin_of

_MOST = 3
_UNJUDGED = "F"


@dataclass(frozen=True)
class Base:
    """All that a briefing rests on; ``sources`` are those of ``cited``, by id."""

    claims: Sequence[Claim]
    cited: Sequence[CitedSource]
    sources: Mapping[str, Source]

    def statement(self) -> tuple[str, ...]:
        """Return the statement's sentences; none where nothing is held."""
        if not self._held:
            return ()
        return tuple(
            sentence(words)
            for words in (
                self._extent(),
                self._age(),
                *self._grades(),
                self._relayed(),
                self._spread(),
                *self._judgments(),
                self._together(),
                *self._against(),
            )
            if words
        )

    @property
    def _held(self) -> list[CitedSource]:
        return [one for one in self.cited if one.file]

    @property
    def _resting(self) -> list[Claim]:
        return [claim for claim in self.claims if claim.verdict and claim.evidence]

    def _records(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for one in self._held:
            yield one.label, self.sources[one.id].record

    def _labels(self, ids: Sequence[str]) -> list[str]:
        return [one.label for one in self.cited if one.id in ids]

    def _extent(self) -> str:
        held = len(self._held)
        passed = len(self.cited) - held
        origins = len({origin_of(self.sources[one.id]) for one in self.cited})
        through = (
            f", with {counted(passed, 'other')} known through "
            f"{'it' if held == 1 else 'them'}"
            if passed
            else ""
        )
        go = "goes" if held == 1 and not passed else "go"
        return (
            f"{counted(held, 'source')} {'is' if held == 1 else 'are'} held{through}; "
            f"{'it' if go == 'goes' else 'they'} {go} back to "
            f"{counted(origins, 'independent origin' if origins > 1 else 'origin')}."
        )

    def _age(self) -> str:
        records = [record for _, record in self._records()]
        said = [str(r.get("information-date") or r.get("issued")) for r in records]
        dated = [(days[0], one) for one in said if (days := days_of(one))]
        if not dated:
            return ""
        oldest, newest = min(dated)[1], max(dated)[1]
        if oldest == newest:
            return f"what they tell is from {printed(oldest)}."
        return f"what they tell is from {printed(oldest)} to {printed(newest)}."

    def _grades(self) -> Iterator[str]:
        given = sorted(
            (str(record.get("reliability") or ""), label)
            for label, record in self._records()
        )
        by = {
            letter: [label for _, label in group]
            for letter, group in groupby(given, key=lambda pair: pair[0])
        }
        judged = (letter for letter in by if letter not in ("", _UNJUDGED))
        known = [f"{_listed(by[letter])} {letter}" for letter in judged]
        if known:
            yield f"for reliability the desk grades {'; '.join(known)}."
        if _UNJUDGED in by:
            yield f"{_listed(by[_UNJUDGED])} cannot be judged (F)."
        if "" in by:
            yield f"{_listed(by[''])} {'is' if len(by['']) == 1 else 'are'} not graded."

    def _relayed(self) -> str:
        passages = {
            (one.source, one.start, one.end)
            for claim in self.claims
            for one in claim.evidence
            if any(id in self.sources for id in one.chain)
        }
        through = sorted({source for source, _, _ in passages})
        if not passages:
            return ""
        return (
            f"{counted(len(passages), 'passage')} cited only "
            f"{'passes' if len(passages) == 1 else 'pass'} on what others said "
            f"({_listed(self._labels(through))})."
        )

    def _spread(self) -> str:
        several = sum(len(self._origins(claim)) > 1 for claim in self._resting)
        every = len(self._resting)
        if not every:
            return ""
        if not several:
            return "no claim rests on more than one independent origin."
        return (
            f"of {counted(every, 'claim')} with evidence {number_word(several)} "
            f"{'rests' if several == 1 else 'rest'} on two independent origins or more."
        )

    def _origins(self, claim: Claim) -> set[str]:
        return independent(claim.evidence, self.sources)

    def _judgments(self) -> Iterator[str]:
        judgments = [claim for claim in self.claims if claim.kind == "judgment"]
        used = Counter(
            source
            for claim in judgments
            for source in {one.source for one in claim.evidence}
        )
        if len(judgments) < 2 or not used:
            return
        top = used.most_common(1)[0][1]
        first = self._labels([id for id, times in used.items() if times == top])
        if len(first) <= _MOST:
            yield (
                f"the key judgments rest most on {_listed(first)}, "
                f"{'each ' if first[1:] else ''}under {number_word(top)} of "
                f"{number_word(len(judgments))}."
            )
        alone = [
            str(number)
            for number, claim in enumerate(judgments, 1)
            if len(self._origins(claim)) == 1
        ]
        if alone:
            noun = "judgment" if len(alone) == 1 else "judgments"
            verb = "rests" if len(alone) == 1 else "rest"
            yield f"{noun} {_listed(alone)} {verb} on one origin alone."

    def _together(self) -> str:
        facts = (claim for claim in self._resting if claim.kind != "judgment")
        pairs = Counter(
            tuple(self._labels([one.source for one in _supporting(claim)]))
            for claim in facts
            if len(self._origins(claim)) > 1
        )
        sets = [_listed(labels) for labels, _ in pairs.most_common(_MOST) if labels[1:]]
        return f"cited for the same sentence are {'; '.join(sets)}." if sets else ""

    def _against(self) -> Iterator[str]:
        for one in self.cited:
            numbers = [
                str(claim.number)
                for claim in self.claims
                if claim.number and claim.kind != "judgment"
                if any(_contradicts(e, one.id) for e in claim.evidence)
            ]
            if numbers:
                noun = "claim" if len(numbers) == 1 else "claims"
                yield f"{one.label} is cited against {noun} {_listed(numbers)}."


def _supporting(claim: Claim) -> list[Evidence]:
    return [one for one in claim.evidence if one.relation in ("supports", "relays")]


def _contradicts(evidence: Evidence, source: str) -> bool:
    return evidence.source == source and evidence.relation == "contradicts"


def _listed(words: Sequence[str]) -> str:
    """Return "S1", "S1 and S2", "S1, S2 and S3"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
