"""The terms of a scale that a sentence uses, in whatever form it takes."""

import re
from collections.abc import Iterable, Iterator

from loccit.scales.scale import Scale, Term

# "More likely" compares, "very likely" is a term of another scale, and "not likely"
# is none at all: what follows these words is not the term that it looks like.
_BENT = (
    "as|equally|exceptionally|extremely|fairly|far|hardly|highly|how|increasingly|least"
    "|less|more|most|much|no|not|n[’']t|only|quite|rather|scarcely|so|too|very|virtually"
)
_BEFORE = re.compile(rf"\b(?:{_BENT})$")


def terms_said(sentence: str, scale: Scale) -> tuple[Term, ...]:
    """Return the terms of ``scale`` that ``sentence`` uses, in order, each once.

    The longest wording wins: "highly likely" does not say "likely".
    """
    text = " ".join(sentence.casefold().replace("-", " ").split())
    forms = {form: term for term in scale.terms for form in _forms(term)}
    longest = sorted(forms, key=len, reverse=True)
    any_of = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
    found = [m for m in any_of.finditer(text) if not _bent(text[: m.start()])]
    return tuple(dict.fromkeys(forms[match[0]] for match in found))


def _bent(before: str) -> bool:
    return _BEFORE.search(before.rstrip()) is not None


def _forms(term: Term) -> Iterator[str]:
    """Yield the wordings of ``term``: as listed, as adverbs, as more than one."""
    for words in (term.term, *term.aliases):
        said = " ".join(words.casefold().replace("-", " ").split())
        yield said
        yield from _endings(said)


def _endings(words: str) -> Iterable[str]:
    if words.endswith("ly"):
        return ()
    if words.endswith("ty"):
        return (f"{words[:-1]}ies",)
    if words.endswith("le"):
        return (f"{words[:-1]}y",)
    return f"{words}ly", f"{words}s"
