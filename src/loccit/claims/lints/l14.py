"""L14: a number of the summary that the body gives otherwise, or not at all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from loccit.claims.lints.lint import Subject
from loccit.claims.wording import of, short
from loccit.facts.agreement.items import items
from loccit.facts.agreement.numbers import same_currency, same_number
from loccit.facts.arithmetic.amounts import amount
from loccit.facts.grammar import quantities
from loccit.model import Claim, Evidence, Finding, Quantity, Table

_MEND = "Say the same number in both places, as the passage has it."
_SAY = "Give it in the body too: the summary tells in short what the body tells."


@dataclass(frozen=True)
class Told:
    """A claim, the numbers that it states, and the table cells that it takes in."""

    claim: Claim
    cells: frozenset[str]

    @cached_property
    def numbers(self) -> tuple[Quantity, ...]:
        """The numbers of the claim's own words; tracing has seen whether it has any."""
        told = any(check.what == "number" for check in self.claim.checks)
        return items(self.claim.text).numbers if told or self.claim.derived else ()

    def shares(self, other: "Told") -> list[str]:
        """Return the words that both rest on; one cell has no words but its own."""
        both = [
            max(one.exact, its.exact, key=len)
            for one in self.claim.evidence
            for its in other.claim.evidence
            if _overlap(one, its)
        ]
        return both or ([""] if self.cells & other.cells else [])


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each number that body and summary tell apart.

    A briefing that is all summary, or composed by rule, has nothing to compare.
    """
    told = list(_told(subject))
    summary = [one for one in told if one.claim.in_summary]
    body = [one for one in told if not one.claim.in_summary and one.claim.verdict]
    if subject.briefing.automatic or not body:
        return
    for one in summary:
        apart = [found for other in body for found in _apart(one, other)]
        for mine, theirs, other in apart[:1]:
            yield of(
                one.claim,
                "L14",
                f"The summary says “{_words(mine)}”, the body “{_words(theirs)}” "
                f"(line {other.line}, “{short(other.text)}”), of the same passage",
                _MEND,
                subject.severity,
            )
        if not apart:
            yield from _missing(one, body, subject)


def _told(subject: Subject) -> Iterator[Told]:
    uses = {use.id: use for use in subject.briefing.values}
    cells = {
        s.id: frozenset(c for v in s.values if v in uses for c in uses[v].cells)
        for s in subject.briefing.statements
    }
    for claim in subject.claims:
        yield Told(claim, cells.get(claim.id, frozenset()))


def _apart(one: Told, other: Told) -> Iterator[tuple[Quantity, Quantity, Claim]]:
    """Yield the numbers of one thing that differ: the one such in a shared passage."""
    if not (one.numbers and other.numbers):
        return
    for words in one.shares(other):
        given = quantities(words)
        for mine in one.numbers:
            kind = _kind(mine)
            theirs = [n for n in other.numbers if _kind(n) == kind]
            alone = len([n for n in one.numbers if _kind(n) == kind]) == 1
            if (
                kind
                and alone
                and len(theirs) == 1
                and len([n for n in given if _kind(n) == kind]) <= 1
                and not _same(mine, theirs[0])
            ):
                yield mine, theirs[0], other.claim


def _missing(one: Told, body: Iterable[Told], subject: Subject) -> Iterator[Finding]:
    """Yield a note on the numbers that neither the body nor its tables give."""
    if one.claim.verdict is None or one.claim.derived:
        return
    given = [number for other in body for number in other.numbers]
    values = list(_of_tables(subject.tables))
    lost = [
        _words(number)
        for number in one.numbers
        if not any(_same(number, other) for other in given)
        and (number.low, number.high) not in values
    ]
    if lost:
        said = " and ".join(f"“{words}”" for words in dict.fromkeys(lost))
        what = f"The summary says {said}, and the body does not"
        yield of(one.claim, "L14", what, _SAY, "note")


def _of_tables(tables: Iterable[Table]) -> Iterator[tuple[object, object]]:
    for table in tables:
        for row in table.rows:
            yield from ((value.low, value.high) for value in row.values.values())


def _same(one: Quantity, other: Quantity) -> bool:
    """Return whether the numbers are the same, or the same but for rounding."""
    if same_number(one, other):
        return same_currency(one, other)
    mine, theirs = amount(one), amount(other)
    if mine is None or theirs is None:
        return "exact" not in (one.bound, other.bound)
    return abs(mine.value - theirs.value) <= mine.off + theirs.off


def _kind(number: Quantity) -> tuple[str | None, ...] | None:
    """Return what a number is of: its unit, currency and noun; None for a bare one."""
    words = (number.counted or "").split(" of ")[0].split()
    noun = words[-1].casefold().removesuffix("s") if words else None
    kind = (number.unit, number.currency, noun)
    return kind if any(kind) else None


def _overlap(one: Evidence, other: Evidence) -> bool:
    same = one.source == other.source
    return same and one.start < other.end and other.start < one.end


def _words(number: Quantity) -> str:
    """Return the number and what it counts."""
    noun = number.counted or ""
    return number.text if noun.startswith("of ") else f"{number.text} {noun}".strip()
