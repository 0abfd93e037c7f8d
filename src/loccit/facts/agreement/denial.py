"""Whether a sentence denies what its evidence says, or says what that denies.

The same verb must stand on both sides, once denied and once not, with another word of
substance beside it that both share, and neither may hold it the other's way too. The
side that does not deny must have no other word that could: "has yet to confirm" is "did
not confirm". "Did not rise" beside "stayed" compares nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loccit.facts.agreement.clauses import Word, denying, words
from loccit.facts.agreement.stems import is_verb, stem
from loccit.facts.lexicon.opposites import HEDGES
from loccit.facts.words import listed, sentences

_NO = frozenset(("no", "nobody", "none", "neither", "nothing"))
# "Not only", "not yet" and the like deny something else than the verb.
_MILD = frozenset(listed(
    "only just merely least until more less fewer later even necessarily all every "
    "always simply solely so much many matter doubt entirely wholly fully quite "
    "exactly whether or"
))  # fmt: skip
_BE = frozenset(listed("is are was were be been being has have had"))
_HELPERS = frozenset(listed("did does do can could will would may might must should"))
_HELPED = frozenset(listed("didn't doesn't don't can't couldn't won't wouldn't cannot"))
_BETWEEN = _BE | frozenset(listed(
    "did does do can could will would may might must should to that it they he she we "
    "its the a an any yet"
))  # fmt: skip
# Verbs that carry no predicate of their own, or pass a denial on.
_LIGHT = frozenset(map(stem, listed(
    "be have do say said tell told make take get go know think believe want seem "
    "appear expect mean need use come give see find put let like include plan try"
)))  # fmt: skip
_REACH = 5
_UN = re.compile(r"un(?!der|i|til|less)[a-z]{3,}ed\Z")
_REVEALS = frozenset(listed("unveiled uncovered unloaded unleashed unfolded"))
_SMALL = frozenset(listed(
    "this that these those with from into after before over under about their there "
    "which while were been being have will would could than then also some such"
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sentence:
    """The words of one sentence by their stems: denied verbs, and the rest.

    ``sure`` are the denied ones that can be nothing but verbs. ``hedged`` says that a
    word of the sentence narrows what it says ("before", "only"), ``open`` that none
    does and none denies.
    """

    denied: dict[str, str]
    said: dict[str, str]
    sure: frozenset[str]
    hedged: bool
    open: bool

    def shares(self, other: "_Sentence", verb: str) -> bool:
        """Return whether both hold ``verb``, and another word beside it."""
        mine, theirs = {*self.denied, *self.said}, {*other.denied, *other.said}
        return verb in theirs and bool((mine & theirs) - {verb})

    def denies(self, verb: str) -> bool | None:
        """Return whether ``verb`` is denied here; None where that is not plain."""
        if verb in self.denied:
            return None if verb in self.said or self.hedged else True
        return False if self.open else None


def contradicted(said: str, evidence: Iterable[str]) -> str:
    """Return the word of ``said`` that its evidence turns round, "" for none."""
    held = [one for text in evidence for one in _sentences(text)]
    for sentence in _sentences(said):
        for verb, form in {**sentence.said, **sentence.denied}.items():
            own = sentence.denies(verb)
            near = [one for one in held if sentence.shares(one, verb)]
            ways = {one.denies(verb) for one in near}
            if own is not None and ways == {not own} and _verbal(verb, sentence, *near):
                return form
    return ""


def _verbal(verb: str, *sentences: _Sentence) -> bool:
    """Return whether ``verb`` is one somewhere: "lower" alone may be any word."""
    return any(
        verb in one.sure or is_verb({**one.said, **one.denied}[verb])
        for one in sentences
    )


def _sentences(text: str) -> Iterator[_Sentence]:
    for start, end in sentences(text):
        every = words(text[start:end])
        denied = dict(_denied(every))
        plain = [w for i, w in enumerate(every) if i not in denied and _full(w)]
        hedged = any(w.low in HEDGES for w in every)
        denies = any(denying(w) or _unlike(w) for w in every)
        yield _Sentence(
            denied={verb: every[i].text for i, (verb, _) in denied.items()},
            said={w.stem: w.text for w in plain},
            sure=frozenset(verb for verb, sure in denied.values() if sure),
            hedged=hedged,
            open=not (hedged or denies),
        )


def _full(word: Word) -> bool:
    """Return whether the word carries a meaning of its own."""
    if len(word.low) < 4 or word.low in _SMALL or word.stem in _LIGHT:
        return False
    return not (_unlike(word) or denying(word))


def _unlike(word: Word) -> bool:
    """Return whether the word denies by its first letters: "unnamed"."""
    return bool(_UN.fullmatch(word.low)) and word.low not in _REVEALS


def _denied(every: Sequence[Word]) -> Iterator[tuple[int, tuple[str, bool]]]:
    """Yield the place of each word that is denied, its stem, whether it is a verb."""
    for index, word in enumerate(every):
        if _unlike(word):
            yield index, (stem(word.low[2:]), False)
        elif denying(word):
            reach = range(index + 1, min(index + 1 + _REACH, len(every)))
            rest = [i for i in reach if every[i].clause == word.clause]
            at = _verb(every, index, rest)
            if at is not None:
                yield at, (every[at].stem, _sure(every, index))


def _sure(every: Sequence[Word], at: int) -> bool:
    """Return whether "did", "could" or the like before a denial asks for a verb."""
    helper = every[at - 1].low if at else ""
    return helper in _HELPERS or every[at].low in _HELPED


def _verb(every: Sequence[Word], at: int, rest: Sequence[int]) -> int | None:
    """Return the place of the verb that a denial reaches, None for none."""
    if not rest or every[rest[0]].low in _MILD:
        return None
    if every[at].low in _NO:
        # "No casualties were reported": the verb follows the helper.
        helper = next((n for n, i in enumerate(rest) if every[i].low in _BE), len(rest))
        rest = rest[helper:]
    bare = [
        i for i in rest if every[i].low not in _BETWEEN and every[i].low[-2:] != "ly"
    ]
    return bare[0] if bare and _full(every[bare[0]]) else None
