"""Noun phrases: where they start, what goes on in them, and where they end."""

from collections.abc import Sequence

from loccit.facts.lexicon.phrases import (
    ADDS,
    BODIES,
    DAYS,
    OF,
    PARTICLES,
    PLACED,
    PRONOUNS,
    STARTS,
    VERBAL,
)
from loccit.facts.lexicon.roles import HONORIFICS, is_plural_role, is_role
from loccit.facts.runs import OPENERS
from loccit.facts.speech import says
from loccit.facts.tokens import Token

Words = Sequence[Token]


def starts(token: Token) -> bool:
    """Return whether a noun phrase may start with ``token``."""
    return (
        token.capital
        or token.low in STARTS
        or token.word[0] in "@0123456789"
        or is_plural_role(token.low)
        or is_role(token.low)
        or token.low in BODIES | {"analysts", "sources", "witnesses", "scholars"}
        or token.low in PRONOUNS
    )


def placed(token: Token) -> bool:
    return token.low in PLACED or (
        token.capital and token.low.endswith("ing") and len(token.low) > 5
    )


def several(part: Words) -> list[Token]:
    """Return a plain plural: "dealers" in "dealers speak of"."""
    short = 0 < len(part) < 4 and part[-1].low.endswith("s")
    return list(part) if short and not placed(part[0]) else []


def cut_verb(run: Words) -> list[Token]:
    """Return the noun phrase before any verb of a clause of its own."""
    kept: list[Token] = []
    relative = False
    for index, token in enumerate(run):
        relative = relative or token.low in {"who", "which", "that", "whose"}
        verbal = token.low in VERBAL or says(run, index)
        if kept and verbal and not relative and not token.capital:
            break
        kept.append(token)
    return kept


def adds(part: Words) -> bool:
    """Return whether the part only adds to the noun phrase before it."""
    first = part[0]
    return (
        first.low in ADDS
        or first.word[0].isdigit()
        or placed(first)
        or first.low.endswith(("ed", "ing"))
        or is_role(first.low)
        or not starts(first)
    )  # fmt: skip


def is_name(part: Words) -> bool:
    """Return whether the part is nothing but a name of two words or more."""
    named = [t for t in part if t.capital]
    plain = all(t.capital or t.low in PARTICLES for t in part)
    return plain and 1 < len(named) < 6 and part[0].word not in OPENERS


def phrase(run: Words) -> list[Token]:
    """Return the noun phrase that ``run`` starts with."""
    kept: list[Token] = []
    for index, token in enumerate(run):
        stop = token.word in ",;:.—–(!?" or token.quote is not None
        verbal = token.low in VERBAL or says(run, index)
        if stop or (kept and verbal and not token.capital):
            break
        if kept and _complete(kept) and not _goes_on(token):
            break
        kept.append(token)
    return kept


def _goes_on(token: Token) -> bool:
    """Return whether a noun phrase that has its head goes on with ``token``."""
    return token.capital or token.low in OF or is_role(token.low)


def _complete(kept: Words) -> bool:
    """Return whether the phrase has its head, so that a small word ends it."""
    last = kept[-1]
    if last.low.endswith(("’s", "'s")):
        return False
    if last.low in OF:
        return False
    return last.low in PRONOUNS or (
        (
            last.capital
            and last.word not in OPENERS
            and last.word not in HONORIFICS
            and not is_role(last.low)
        )
        or is_role(last.low)
        or is_plural_role(last.low)
        or last.low in BODIES
    )


def plain(head: Words) -> bool:
    return not head[-1].capital


def without_brackets(run: Words) -> list[Token]:
    kept: list[Token] = []
    depth = 0
    for token in run:
        depth += token.word in "(["
        if not depth:
            kept.append(token)
        depth -= token.word in ")]" and depth > 0
    return kept


def unplaced(run: Words) -> list[Token]:
    """Return what follows a time or place at the head of a clause without a comma."""
    marks = [i for i, t in enumerate(run) if t.low in {"the", "a", "an"} and i]
    if marks and (len(marks) > 1 or marks[-1] > 1):
        return list(run[marks[-1] :])
    named: list[Token] = []
    for token in reversed(run[1:]):
        if not token.capital or token.low in DAYS:
            break
        named.insert(0, token)
    return named if len(named) < len(run) - 1 else []
