"""How well the facts of a text agree with what a careful reader marked in it.

``python -m loccit.facts.score FACTS.json MARKS.json`` prints one line a kind of fact.
FACTS is a file of ``build/2-facts``. MARKS holds lists of marks, each with ``start``,
``end`` and ``text``: ``quantities`` with ``value`` (a number, or ``[low, high]`` with
null for what is not said) and ``duration: true`` for those that are dates to loccit;
``dates`` with ``iso`` and ``cls`` ("calendar" …); ``quotes`` with ``speaker``;
``publications``. Keys beside these are notes for readers.
"""

import json
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from loccit import store
from loccit.model import Date, Facts, Quantity, Quotation, Span

Marked = dict[str, Any]
S = TypeVar("S", bound=Span)
_SMALL = {"a", "an", "the", "of", "and", "who", "to", "in"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Facts of one kind held against marks; ``wrong`` are found with another value.

    Each list holds the words as they stand in the text.
    """

    kind: str
    marked: int
    found: int
    missed: tuple[str, ...] = ()
    spurious: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    valued: int = 0

    @property
    def recall(self) -> float:
        """The share of marks that were found, 1 where nothing is marked."""
        return (self.marked - len(self.missed)) / self.marked if self.marked else 1.0

    @property
    def right(self) -> float:
        """The share of right values among the found marks that have one."""
        return (self.valued - len(self.wrong)) / self.valued if self.valued else 1.0

    def __str__(self) -> str:
        """Return one line with the shares, and a line for each disagreement."""
        head = (
            f"{self.kind}: {self.marked} marked, {self.found} found, "
            f"recall {self.recall:.2f}, values right {self.right:.2f}"
        )
        listed = {"missed": self.missed, "spurious": self.spurious, "wrong": self.wrong}
        tail = (f"  {what}: {words}" for what, all in listed.items() for words in all)
        return "\n".join([head, *tail])


def score(facts: Facts, marks: dict[str, Any]) -> tuple[Score, ...]:
    """Return the scores of quantities, dates, quotations and publications.

    Durations among the marked quantities are left out: to loccit they are dates.
    """
    counted = [m for m in marks["quantities"] if not m.get("duration")]
    dated = marks["dates"]
    return (
        _score("quantities", facts.quantities, counted, _same_value),
        _score("dates", facts.dates, dated, _same_day),
        _score("quotations", facts.quotations, marks["quotes"], _same_speaker),
        _score("publications", facts.publications, marks["publications"], _any),
    )


def _score(
    kind: str,
    found: Sequence[S],
    marked: Sequence[Marked],
    same: Callable[[S, Marked], bool | None],
) -> Score:
    pairs = paired(found, marked)
    answers = [(fact, same(fact, mark)) for fact, mark in pairs]
    met = {id(one) for pair in pairs for one in pair}
    return Score(
        kind=kind,
        marked=len(marked),
        found=len(found),
        missed=tuple(m["text"] for m in marked if id(m) not in met),
        spurious=tuple(f.text for f in found if id(f) not in met),
        wrong=tuple(fact.text for fact, right in answers if right is False),
        valued=sum(right is not None for _, right in answers),
    )


def paired(found: Iterable[S], marked: Iterable[Marked]) -> list[tuple[S, Marked]]:
    """Return facts and marks that share characters, most shared first, each once."""
    shared = [
        (min(f.end, m["end"]) - max(f.start, m["start"]), f, m)
        for m in marked
        for f in found
    ]
    pairs: list[tuple[S, Marked]] = []
    met: set[int] = set()
    for common, fact, mark in sorted(shared, key=lambda one: -one[0]):
        if common > 0 and id(fact) not in met and id(mark) not in met:
            pairs.append((fact, mark))
            met |= {id(fact), id(mark)}
    return pairs


def _same_value(fact: Quantity, mark: Marked) -> bool:
    """Return whether the limits agree; a vague word need only be known for one."""
    value = mark["value"]
    if isinstance(value, list):
        exact = (fact.low, fact.high) == tuple(value)
        return exact or (fact.bound == "vague" and None in value)
    return value in (fact.low, fact.high) and {fact.low, fact.high} <= {value, None}


def _same_day(fact: Date, mark: Marked) -> bool | None:
    """Return whether calendar values agree; None for marks of another class."""
    return fact.value == mark["iso"] if mark["cls"] == "calendar" else None


def _same_speaker(fact: Quotation, mark: Marked) -> bool:
    """Return whether both name one speaker, in whatever order, or both none."""
    said, heard = _words(fact.speaker), _words(mark["speaker"])
    if not said or not heard:
        return said == heard
    return 2 * len(said & heard) >= min(len(said), len(heard))


def _any(fact: Span, mark: Marked) -> None:
    """Publications are found or not; they have no value to compare."""


def _words(name: str | None) -> set[str]:
    return set(re.findall(r"\w+", (name or "").casefold())) - _SMALL


def main(arguments: Sequence[str]) -> int:
    """Print the scores of the facts file against the marks file; 2 if misused."""
    if len(arguments) != 2:
        sys.stderr.write("Usage: python -m loccit.facts.score FACTS.json MARKS.json\n")
        return 2
    facts = store.read(Path(arguments[0]), Facts)
    marks = json.loads(Path(arguments[1]).read_text(encoding="utf-8"))
    for one in score(facts, marks):
        sys.stdout.write(f"{one}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
