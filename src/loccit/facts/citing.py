"""Whom somebody else quotes: "the paper quoted Ann Example as saying"."""

from collections.abc import Sequence

from loccit.facts import subjects
from loccit.facts.speech import passive, saying
from loccit.facts.tokens import Token
from loccit.facts.words import listed

Words = Sequence[Token]
_CITED = frozenset(listed("cited cites cite quoted quotes quote citing quoting"))
_FAR = 12


def quoted_as(tokens: Words, first: int, at: int) -> list[Token]:
    """Return whom "cited an aide as saying" or "was quoted as saying" names."""
    verbs = (i for i in range(at - 1, first, -1) if tokens[i].word in _CITED)
    verb = next(verbs, None)
    if verb is None:
        return subjects.leading(tokens, first, at)
    if passive(tokens, verb):
        return subjects.before(tokens, first, verb)
    return list(tokens[verb + 1 : at])


def as_saying(tokens: Words, verb: int) -> list[Token]:
    """Return whom "quoted Ann Example as saying" names after the ``verb``.

    An agency that only "quoted Ann Example" does not speak either.
    """
    if tokens[verb].word not in _CITED:
        return []
    for stop in range(verb + 1, min(len(tokens) - 1, verb + _FAR)):
        if tokens[stop].low == "as" and saying(tokens[stop + 1]):
            return list(tokens[verb + 1 : stop])
    quoted = tokens[verb].word == "quoted"
    return subjects.after(tokens, verb) if quoted and tokens[verb - 1].capital else []


def issued(tokens: Words, first: int, index: int) -> list[Token]:
    """Return who "issued the following statement:" before the words."""
    told = index > 1 and tokens[index - 1].word == ":"
    if not told or tokens[index - 2].low not in _STATEMENTS:
        return []
    verbs = (i for i in range(index - 2, first, -1) if tokens[i].low in _ISSUES)
    verb = next(verbs, None)
    return subjects.nearest(tokens, first, verb) if verb else []


_STATEMENTS = frozenset(listed("statement statements comment comments remarks reply"))
_ISSUES = frozenset(listed("issued released made gave published posted sent offered"))
