"""The words around a quotation that say whose it is, as a noun phrase of tokens."""

from collections.abc import Callable, Sequence

from loccit.facts import citing, subjects
from loccit.facts.credits import clause, credited
from loccit.facts.lexicon.verbs import SAYS
from loccit.facts.nouns import starts
from loccit.facts.speech import described, passive, saying, says
from loccit.facts.tokens import Paragraph, Token
from loccit.facts.words import listed

Words = Sequence[Token]
_DASHES = "—–-"
_JOINS = frozenset(listed("and but while whereas yet or nor then"))
_PUTS = frozenset(listed("put puts called calls has had described describes says said "
    "wrote tells told likes termed phrased phrases"))  # fmt: skip
_MANNER = frozenset(listed("how what"))
_NEAR = 8


def following(paragraph: Paragraph, index: int, ended: str) -> list[Token]:
    """Return whom the words after the quotation name: "…,” said the minister".

    ``ended`` is the sign before the closing mark.
    """
    tokens = paragraph.tokens
    at = index + 1
    dash = False
    while at < len(tokens) and (tokens[at].word in _DASHES or tokens[at].word == ","):
        dash = dash or tokens[at].word in _DASHES
        at += 1
    if at >= len(tokens) or tokens[at].low in _JOINS:
        return []
    if tokens[at].low == "by" and _worked_on(paragraph, index):
        return subjects.after(tokens, at)
    if ended in ".?!…" and tokens[at].capital and not dash:
        return _told(tokens, at, ended) if ended != "." else []
    for read in (_inverted, _put, credited):
        if found := read(tokens, at):
            return found
    if ended == ".":
        return _signed(tokens, at) if dash else []
    return _told(tokens, at, ended) or (_signed(tokens, at) if dash else [])


def leading_up(paragraph: Paragraph, index: int) -> list[Token]:
    """Return whom the sentence names before the quotation: "The minister said: “…"."""
    tokens = paragraph.tokens
    first, _ = paragraph.sentence(index)
    first = clause(tokens, max(first, index - 80), index)
    for at in range(index - 1, first - 1, -1):
        if tokens[at].low == "by" and described(tokens, at - 1):
            return subjects.after(tokens, at)
        if saying(tokens[at]) and at > first:
            if tokens[at - 1].low == "as":
                return citing.quoted_as(tokens, first, at - 1)
            return subjects.leading(tokens, first, at)
        if not says(tokens, at, near=index - at < _NEAR):
            continue
        if passive(tokens, at):
            return subjects.agent(tokens, at, index)
        if found := subjects.before(tokens, first, at):
            return found
    return (
        citing.issued(tokens, first, index)
        or _owner(tokens, first, index)
        or _introduced(tokens, first, index)
    )


def leads_on(paragraph: Paragraph, index: int) -> bool:
    """Return whether the next verb of saying opens another quotation.

    In "Ann says “yes,” Bob says “no”" the second verb is no part of the first.
    """
    tokens = paragraph.tokens
    direct = index > 1 and (
        tokens[index - 1].word in SAYS or tokens[index - 2].word in SAYS
    )
    verb = _until(tokens, index + 1, lambda i: says(tokens, i), 12)
    if not direct or verb is None:
        return False
    after = tokens[verb + 1 : verb + 3]
    return any(t.quote is not None for t in after[:1]) or (
        len(after) > 1 and after[0].low in {"that", ":"} and after[1].quote is not None
    )


def _worked_on(paragraph: Paragraph, index: int) -> bool:
    """Return whether a passive of saying leads to the words: "dismissed as “…” by"."""
    tokens = paragraph.tokens
    first, _ = paragraph.sentence(index)
    near = range(max(first, index - _NEAR), index)
    return any(says(tokens, i) and passive(tokens, i) for i in near)


def suffered(paragraph: Paragraph, index: int) -> bool:
    """Return whether the sentence has a passive of saying before the quotation."""
    tokens = paragraph.tokens
    first, _ = paragraph.sentence(index)
    verbs = (i for i in range(max(first, index - 80), index) if says(tokens, i))
    return any(passive(tokens, i) for i in verbs)


def labelled(paragraph: Paragraph, index: int) -> list[Token]:
    """Return the label before the quotation: "Minister: “…”"."""
    tokens = paragraph.tokens
    if index and tokens[index - 1].word == ":":
        first, _ = paragraph.sentence(index)
        head = [t for t in tokens[first : index - 1] if t.word not in "()"]
        head = [t for t in head if not t.word.startswith("@")] or head
        spoken = any(says(head, i) for i in range(len(head)))
        if 0 < len(head) < 8 and starts(head[0]) and not spoken:
            return head
    return []


def _inverted(tokens: Words, at: int) -> list[Token]:
    """Return the subject after a verb that follows at once: "said Ann Example"."""
    if tokens[at].low in {"then", "also", "later", "once"} and at + 1 < len(tokens):
        at += 1
    if tokens[at].capital or not says(tokens, at, near=True):
        return []
    return subjects.after(tokens, at)


def _put(tokens: Words, at: int) -> list[Token]:
    """Return who "as one trader put it" or "is how she puts it" names."""
    if (
        tokens[at].low == "is"
        and at + 1 < len(tokens)
        and tokens[at + 1].low in _MANNER
    ):
        at += 1
    elif tokens[at].low != "as":
        return []
    stop = _until(tokens, at + 1, lambda i: tokens[i].low in _PUTS or says(tokens, i))
    return list(tokens[at + 1 : stop]) if stop and stop > at + 1 else []


def _told(tokens: Words, at: int, ended: str) -> list[Token]:
    """Return the subject of a verb further on: "…,” the minister, a lawyer, said"."""
    far = 12 if ended in "?!…" else 40
    verb = _until(
        tokens, at, lambda i: i > at and says(tokens, i, near=i - at < 12), far
    )
    if verb is None or passive(tokens, verb):
        return []
    if cited := citing.as_saying(tokens, verb):
        return cited
    return subjects.before(tokens, at, verb)


def _until(
    tokens: Words, at: int, found: Callable[[int], bool], far: int = 12
) -> int | None:
    """Return the first index that is ``found`` before the sentence ends."""
    for i in range(at, min(len(tokens), at + far)):
        if tokens[i].word in ".;:!?" or tokens[i].quote is not None:
            return None
        if found(i):
            return i
    return None


def _signed(tokens: Words, at: int) -> list[Token]:
    """Return the name after a dash that ends the paragraph: "“…” — Ann Example"."""
    return subjects.after(tokens, at - 1) if tokens[at].capital else []


def _owner(tokens: Words, first: int, index: int) -> list[Token]:
    """Return whose words a label tells: "Ann Example’s verdict: “…”"."""
    if tokens[index - 1].word not in ":?" or index - first > 10:
        return []
    if any(token.word == "," for token in tokens[first:index]):
        return []
    for at in range(first, index):
        if tokens[at].low in {"his", "her", "their", "its", "my", "our"}:
            return [tokens[at]]
        if tokens[at].low.endswith(("’s", "'s")):
            return list(tokens[first : at + 1])
    return []


def _introduced(tokens: Words, first: int, index: int) -> list[Token]:
    """Return the sentence's subject when a colon leads to the words."""
    return subjects.leading(tokens, first, index) if _colon(tokens, index) else []


def _colon(tokens: Words, index: int) -> bool:
    return index > 0 and tokens[index - 1].word == ":"
