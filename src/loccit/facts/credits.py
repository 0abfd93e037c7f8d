"""Who is credited without a verb: "according to X", "in X’s words", "to X, …"."""

from loccit.facts import subjects
from loccit.facts.nouns import Words, is_name
from loccit.facts.tokens import Paragraph, Token
from loccit.facts.words import listed

_CREDITS = (
    ("according", "to"), ("in", "the", "words", "of"), ("in", "the", "phrase", "of"),
    ("in", "the", "opinion", "of"), ("in", "the", "view", "of"), ("to", "quote"),
    ("quoting",), ("as", "told", "by"), ("in", "the", "judgment", "of"),
)  # fmt: skip
_CREDITING = frozenset(credit[0] for credit in _CREDITS)
_WORDS = frozenset(listed("words telling view phrase account opinion judgment eyes"))


def credited(tokens: Words, at: int) -> list[Token]:
    """Return whom "according to …" at ``at`` names."""
    if tokens[at].low not in _CREDITING:
        return []
    if owned := _in_words_of(tokens, at):
        return owned
    for credit in _CREDITS:
        if tuple(t.low for t in tokens[at : at + len(credit)]) == credit:
            return subjects.after(tokens, at + len(credit) - 1)
    return []


def in_sentence(paragraph: Paragraph, index: int) -> list[Token]:
    """Return whom "according to …" names anywhere in the quotation's sentence."""
    first, last = paragraph.sentence(index)
    first = clause(paragraph.tokens, max(first, index - 80), index)
    near = range(first, min(last, index + 80))
    named = (credited(paragraph.tokens, i) for i in near)
    return next(filter(None, named), _to(paragraph.tokens, first, index))


def _in_words_of(tokens: Words, at: int) -> list[Token]:
    """Return the owner in "in Example’s words"."""
    for stop in range(at + 1, min(at + 7, len(tokens) - 1)):
        if tokens[stop].low.endswith(("’s", "'s")):
            own = tokens[at].low == "in" and tokens[stop + 1].low in _WORDS
            return list(tokens[at + 1 : stop + 1]) if own else []
    return []


def _to(tokens: Words, first: int, index: int) -> list[Token]:
    """Return the person in "To Ann Example, the evidence is “thin”"."""
    named = subjects.after(tokens, first) if tokens[first].word in {"To", "For"} else []
    after = first + 1 + len(named)
    comma = after < index and tokens[after].word == ","
    return named if comma and is_name(named) else []


def clause(tokens: Words, first: int, index: int) -> int:
    """Return where the last clause before ``index`` that a semicolon opens starts."""
    cuts = (i + 1 for i in range(index - 1, first - 1, -1) if tokens[i].word == ";")
    return next(cuts, first)
