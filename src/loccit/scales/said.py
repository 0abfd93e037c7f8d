"""The terms of a scale that a sentence uses, in whatever form it takes."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from loccit.scales.scale import SHIPPED, Scale, Term, shipped

# "More likely" compares, "very likely" is a term of another scale, and "not likely"
# is none at all: what follows these words is not the term that it looks like.
_BENT = (
    "as|equally|exceptionally|extremely|fairly|far|hardly|highly|how|increasingly|least"
    "|less|more|most|much|no|not|n[’']t|only|quite|rather|scarcely|so|too|very|virtually"
)
_BEFORE = re.compile(rf"\b(?:{_BENT})$")
_CHANCE = re.compile(r" (?:chance|possibilit|prospect|likelihood|risk|odds)")
_CHANCES = re.compile(
    r"\b(?:chances?|possibility|prospects?|likelihood|risk|odds)\b[^.;]{0,40}"
    r"\b(?:is|are|as|remains?|seems?) $"
)


def terms_said(sentence: str, scale: Scale) -> tuple[Term, ...]:
    """Return the terms of ``scale`` that ``sentence`` uses, in order, each once.

    The longest wording wins: "highly likely" does not say "likely".
    """
    return tuple(dict.fromkeys(term for _, term in wordings_said(sentence, scale)))


def wordings_said(sentence: str, scale: Scale) -> tuple[tuple[str, Term], ...]:
    """Return the words of ``sentence`` that are terms of ``scale``, with the terms."""
    text = _flat(sentence)
    return tuple((m[0], _all_forms(scale)[m[0]]) for m in _found(text, scale))


def foreign_terms(sentence: str, scale: Scale) -> tuple[tuple[str, Scale], ...]:
    """Return the words of ``sentence`` that are terms of a shipped scale and not of it.

    Each comes with the first scale that has it.
    """
    text = _flat(sentence)
    for match in _found(text, scale):
        text = f"{text[: match.start()]}{'.' * len(match[0])}{text[match.end() :]}"
    found: dict[str, Scale] = {}
    for name in SHIPPED:
        other = shipped(name)
        for match in _found(text, other):
            if match[0] not in _all_forms(scale):
                found.setdefault(match[0], other)
    longest = (w for w in found if not any(w in one and w != one for one in found))
    return tuple((words, found[words]) for words in longest)


def row_of(words: str, scale: Scale) -> int | None:
    """Return the row of ``scale`` that ``words`` are of, from 0; None if of none."""
    for index, row in enumerate(scale.rows):
        if words in {form for one in row for form in _wordings(one)}:
            return index
    return None


def _found(text: str, scale: Scale) -> list[re.Match[str]]:
    any_of = _any_of(scale)
    return [match for match in any_of.finditer(text) if _meant(match, text)]


def _meant(match: re.Match[str], text: str) -> bool:
    """Whether a likelihood is told: a remote village and remote work are none."""
    if _BEFORE.search(text[: match.start()].rstrip()):
        return False
    if not match[0].startswith("remote") or " " in match[0]:
        return True
    return bool(
        _CHANCE.match(text[match.end() :]) or _CHANCES.search(text[: match.start()])
    )


@cache
def _any_of(scale: Scale) -> re.Pattern[str]:
    longest = sorted(_all_forms(scale), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")


@cache
def _all_forms(scale: Scale) -> dict[str, Term]:
    return {form: term for term in scale.terms for form in _forms(term)}


def _forms(term: Term) -> Iterator[str]:
    for words in (term.term, *term.aliases):
        yield from _wordings(words)


def _wordings(words: str) -> Iterator[str]:
    """Yield the wordings of a term: as listed, as adverbs, as more than one."""
    said = _flat(words)
    yield said
    yield from _endings(said)


def _flat(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").split())


def _endings(words: str) -> Iterable[str]:
    if words.endswith("ly"):
        return ()
    if words.endswith("ty"):
        return (f"{words[:-1]}ies",)
    if words.endswith("le"):
        return (f"{words[:-1]}y",)
    return f"{words}ly", f"{words}s"
