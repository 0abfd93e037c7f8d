"""Whether a sentence denies what its evidence says, or says what that denies.

The same verb must stand on both sides, once denied and once not, with another word of
substance beside it that both share, and the evidence must not hold it the sentence's
way too. "Did not rise" beside "stayed" compares nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loccit.facts.agreement.clauses import Word, denying, words
from loccit.facts.agreement.stems import is_verb, stem
from loccit.facts.words import listed, sentences

_NO = frozenset(("no", "nobody", "none", "neither", "nothing"))
# "Not only", "not yet" and the like deny something else than the verb.
_MILD = frozenset(listed(
    "only just merely least until more less fewer later even necessarily all every "
    "always simply solely so much many matter doubt entirely wholly fully quite "
    "exactly whether or"
))  # fmt: skip
_BE = frozenset(listed("is are was were be been being has have had"))
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
    """The words of one sentence by their stems: denied verbs, and the rest."""

    denied: dict[str, str]
    said: dict[str, str]

    def shares(self, other: "_Sentence", verb: str) -> bool:
        """Return whether both hold ``verb``, and another word beside it."""
        mine, theirs = {*self.denied, *self.said}, {*other.denied, *other.said}
        return verb in theirs and bool((mine & theirs) - {verb})


def contradicted(said: str, evidence: Iterable[str]) -> str:
    """Return the word of ``said`` that its evidence turns round, "" for none."""
    held = [one for text in evidence for one in _sentences(text)]
    for sentence in _sentences(said):
        for denied, forms in ((True, sentence.denied), (False, sentence.said)):
            for verb, form in forms.items():
                near = [one for one in held if sentence.shares(one, verb)]
                ways = {verb in one.denied for one in near}
                there = [{**one.said, **one.denied}[verb] for one in near]
                # Some side must have it as a verb: "lower" alone may be any word.
                if ways == {not denied} and any(map(is_verb, (form, *there))):
                    return form
    return ""


def _sentences(text: str) -> Iterator[_Sentence]:
    for start, end in sentences(text):
        every = words(text[start:end])
        denied = {stem: word for word, stem in _denied(every)}
        said = {w.stem: w.text for w in every if _full(w) and w.stem not in denied}
        yield _Sentence(denied, said)


def _full(word: Word) -> bool:
    """Return whether the word carries a meaning of its own."""
    if len(word.low) < 4 or word.low in _SMALL or word.stem in _LIGHT:
        return False
    return not (_unlike(word) or denying(word))


def _unlike(word: Word) -> bool:
    """Return whether the word denies by its first letters: "unnamed"."""
    return bool(_UN.fullmatch(word.low)) and word.low not in _REVEALS


def _denied(every: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Yield each word that is denied, and its stem."""
    for index, word in enumerate(every):
        if _unlike(word):
            yield word.text, stem(word.low[2:])
        elif denying(word):
            rest = [w for w in every[index + 1 :] if w.clause == word.clause]
            verb = _verb(word, rest[:_REACH])
            if verb:
                yield verb.text, verb.stem


def _verb(denial: Word, rest: Sequence[Word]) -> Word | None:
    """Return the verb that a denial reaches, None for one that it leaves alone."""
    if not rest or rest[0].low in _MILD:
        return None
    if denial.low in _NO:
        # "No casualties were reported": the verb follows the helper.
        at = next((i for i, w in enumerate(rest) if w.low in _BE), len(rest))
        rest = rest[at:]
    bare = [w for w in rest if w.low not in _BETWEEN and not w.low.endswith("ly")]
    return bare[0] if bare and _full(bare[0]) else None
