"""Speech verbs in a run of tokens, and the helping words around them."""

import re
from collections.abc import Sequence

from loccit.facts.lexicon.phrases import BE
from loccit.facts.lexicon.roles import is_plural_role
from loccit.facts.lexicon.verbs import BARE, DOES, NOUNS, SAYING, SAYS
from loccit.facts.tokens import Token
from loccit.facts.words import listed

_HELPERS = frozenset(listed(
    "has have had also later then once again already even often still just now first "
    "all both reportedly always never recently further twice duly soon instead"
))  # fmt: skip
# After these a word like "reports" or "estimated" is no verb of its own.
_NOT_VERB = frozenset(listed(
    "the a an of in by to from such these those its their his her my our recent new "
    "many two three earlier previous for with "
    "on at no any each every what’s last first latest own these as than into about "
    "not n’t would could should might can may will must shall did do does"
))  # fmt: skip
# These can speak themselves: "official forecasts", but "the official said".
_EITHER = frozenset(listed("official media press other others some several"))
_PLURAL = frozenset(listed("they we i you who some many most others both few all"))


def says(tokens: Sequence[Token], index: int, *, near: bool = False) -> bool:
    """Return whether ``tokens[index]`` is a speech verb with a subject of its own.

    ``near``: the quoted words stand beside it, so that "she shrugged" speaks too.
    """
    word = tokens[index].word
    before = tokens[index - 1].low if index else ""
    if word in SAYS or (near and word in DOES):
        if before in _NOT_VERB or before.endswith(("n’t", "n't")):
            return False
        if before in _EITHER and (word in NOUNS or word == "forecast"):
            return False
        describes = _participle(tokens, index) and not passive(tokens, index)
        return not describes and not _noun(tokens, index)
    return word in BARE and (
        before in _PLURAL or _plural(before) or _plural_head(tokens, index)
    )


def saying(token: Token) -> bool:
    """Return whether ``token`` is a participle of saying: "adding", "noting"."""
    return token.word in SAYING


def passive(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the verb at ``index`` is a passive: "was accused of"."""
    at = helped(tokens, index)
    return any(token.low in BE for token in tokens[at:index])


def helped(tokens: Sequence[Token], index: int) -> int:
    """Return where the helping words and adverbs before the verb start."""
    at = index
    while at and (
        tokens[at - 1].low in _HELPERS
        or tokens[at - 1].low in BE
        or (tokens[at - 1].low.endswith("ly") and not tokens[at - 1].capital)
    ):
        at -= 1
    return at


def _participle(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the verb only describes: "figures released by", "polled by"."""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return after == "by" and tokens[index].word.endswith(("ed", "found", "told", "put"))


def described(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the participle at ``index`` names who spoke: "called by"."""
    return index >= 0 and tokens[index].word in SAYS and _participle(tokens, index)


def _noun(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word like "reports" is a noun, or "holds" a grip, here."""
    word = tokens[index].word
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if word in {"holds", "held"}:
        return after != "that"
    return word in NOUNS and (
        (after in {"of", "by", "from"} and word not in {"puts", "calls"})
        or (after in SAYS and not tokens[index - 1].capital)
    )


def _plural(word: str) -> bool:
    """Return whether a bare verb may follow: "analysts say", "police say"."""
    return is_plural_role(word) or (len(word) > 3 and word.endswith("s"))


def _plural_head(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a plural is the head: "analysts at Example say"."""
    for at in range(index - 2, max(0, index - 11), -1):
        if tokens[at].low in {"at", "of", "in", "from", "with", "for"}:
            head = tokens[at - 1]
            if not head.capital or at == 1:
                return _plural(head.low)
    return False


_FORUM = re.compile(
    r"\b[Aa]t\s+(?:(?:the|a|an|its|their|this|last)\s+)?(?P<what>(?:[\w’'-]+\s+){0,6}?"
    r"(?:summit|conference|meeting|hearing|briefing|debate|session|forum|congress"
    r"|assembly|rally|talks|trial|ceremony))\b"
)


def forum(sentence: str) -> str | None:
    """Return the meeting at which the sentence says that something was said."""
    match = _FORUM.search(sentence)
    return match["what"] if match else None
