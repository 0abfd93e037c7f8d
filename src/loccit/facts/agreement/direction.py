"""Whether something moves the other way in the evidence: rose for fell.

The word that says which way must be bound by its clause to one number, or to one
subject, in the sentence and in the evidence, and the evidence must not say it the
sentence's way anywhere. Where a clause denies ("did not rise") nothing is compared.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loccit.facts.agreement import numbers
from loccit.facts.agreement.clauses import Word, denying, words
from loccit.facts.agreement.stems import stem
from loccit.facts.grammar import quantities
from loccit.facts.lexicon.opposites import IDIOMS, MOVES, RESULTS, STATES
from loccit.facts.words import listed
from loccit.model import Quantity

# Stem → the axis of the word and its way on it. The first two are of numbers.
_WAYS = {
    stem(word): (axis, way)
    for axis, columns in enumerate((MOVES, RESULTS, *STATES))
    for way, column in enumerate(columns)
    for word in column
}
_BEFORE, _AFTER = 7, 3
# Before a number these limit it: "more than 50" is a bound.
_LIMITS = frozenset(map(stem, ("more", "less", "fewer")))
_HELPERS = frozenset(listed(
    "has have had is are was were been will would could also then again still further "
    "both all"
))  # fmt: skip
_NO_SUBJECT = frozenset(listed(
    "it he she they that which who this these those there and the a an to of in for by "
    "year month week quarter day"
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Move:
    """A subject that goes some way; ``of`` are the words that narrow it down."""

    subject: Word
    of: frozenset[str]
    verb: Word

    def alike(self, other: "_Move") -> bool:
        """Return whether both are of one subject, as far as they say."""
        one_axis = _WAYS[self.verb.stem][0] == _WAYS[other.verb.stem][0]
        narrowed = self.of and other.of
        return (
            one_axis
            and self.subject.stem == other.subject.stem
            and (not narrowed or bool(self.of & other.of))
        )


def contrary(said: str, quantity: Quantity, grounds: Iterable[str]) -> str:
    """Return the word of ``said`` that the evidence contradicts, "" for none.

    ``quantity`` is a number of ``said`` that the evidence gives too.
    """
    own = _cue(words(said), quantity)
    if own is None:
        return ""
    ways = {_way(cue) for text in grounds for cue in _cues(text, quantity)}
    return own.text if ways == {_opposite(own)} else ""


def contrary_subjects(said: str, grounds: Iterable[str]) -> Iterator[str]:
    """Yield "exports rose" where the evidence says only that exports fell."""
    held = [move for text in grounds for move in _moves(words(text))]
    for move in _moves(words(said)):
        ways = {_way(other.verb) for other in held if move.alike(other)}
        if ways == {_opposite(move.verb)}:
            yield f"{move.subject.text} {move.verb.text}"


def _way(word: Word | None) -> tuple[int, int] | None:
    return _WAYS[word.stem] if word else None


def _opposite(word: Word) -> tuple[int, int]:
    axis, way = _WAYS[word.stem]
    return axis, 1 - way


def _cues(text: str, said: Quantity) -> Iterator[Word | None]:
    every = words(text)
    for given in quantities(text):
        if numbers.alike(said, [given]):
            yield _cue(every, given)


def _cue(every: Sequence[Word], quantity: Quantity) -> Word | None:
    """Return the word that says which way the number moves: the nearest before it."""
    at = [i for i, w in enumerate(every) if quantity.start <= w.start < quantity.end]
    if not at:
        return None
    clause = every[at[0]].clause
    if any(w.clause == clause and denying(w) for w in every):
        return None
    before = reversed(every[max(0, at[0] - _BEFORE) : at[0]])
    led = [w for w in before if _moves_number(w) and w.stem not in _LIMITS]
    after = every[at[-1] + 1 : at[-1] + 1 + _AFTER]
    near = [*led, *filter(_moves_number, after)]
    return next((w for w in near if w.clause == clause), None)


def _moves_number(word: Word) -> bool:
    return _WAYS.get(word.stem, (2, 0))[0] < 2


def _moves(every: Sequence[Word]) -> Iterator[_Move]:
    """Yield each verb that says which way, with the noun right before it."""
    denied = {word.clause for word in every if denying(word)}
    for index, word in enumerate(every):
        if word.stem not in _WAYS or word.clause in denied or not _past(word):
            continue
        if every[index + 1 : index + 2] and every[index + 1].low in IDIOMS:
            continue
        clause = [w for w in every[:index] if w.clause == word.clause]
        while clause and (clause[-1].low in _HELPERS or clause[-1].low.endswith("ly")):
            clause.pop()
        if clause and len(clause[-1].low) > 3 and clause[-1].low not in _NO_SUBJECT:
            narrower = [w for w in clause[-3:-1] if w.low not in _NO_SUBJECT]
            yield _Move(clause[-1], frozenset(w.stem for w in narrower), word)


def _past(word: Word) -> bool:
    """Return whether the word is a verb that tells: "a higher rise" is none."""
    return word.low.endswith("ed") or word.low in _TOLD


_TOLD = frozenset(listed(
    "rose risen fell fallen grew grown shrank shrunk sank sunk slid left shut"
))  # fmt: skip
