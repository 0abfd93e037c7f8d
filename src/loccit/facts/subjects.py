"""The subject of a verb: before it, after it, or at the head of its sentence."""

from collections.abc import Sequence
from itertools import takewhile

from loccit.facts.lexicon.phrases import BODIES, LEADS, TAILS, VERBAL
from loccit.facts.lexicon.roles import is_plural_role, is_role
from loccit.facts.nouns import (
    Words,
    adds,
    cut_verb,
    is_name,
    phrase,
    placed,
    plain,
    several,
    starts,
    unplaced,
    without_brackets,
)
from loccit.facts.speech import helped, passive, says
from loccit.facts.tokens import Token, segments


def before(tokens: Words, first: int, verb: int) -> list[Token]:
    """Return the subject that ends before the verb, no further left than ``first``."""
    end = helped(tokens, verb)
    start = max(first, end - 60)
    for at in range(end - 1, start - 1, -1):
        if tokens[at].word in ";:—–\n" or tokens[at].quote is not None:
            start = at + 1
            break
    run = without_brackets(tokens[start:end])
    parts = list(segments(run))
    if parts and not parts[-1]:
        return _apposed([bare for part in parts if (bare := _unled(part))])
    if len(parts) == 2 and is_name(parts[0]) and _called(parts[1]):
        return list(parts[0])
    last = _clause(parts[-1]) or several(parts[-1]) if parts else []
    return last or leading(tokens, first, end)


def _called(part: Words) -> bool:
    """Return whether the part says what somebody is: "a spokesman"."""
    return 1 < len(part) < 8 and part[0].low in {"a", "an"} and is_role(part[-1].low)


_ENDS = frozenset(",.;:—–(")


def after(tokens: Words, verb: int) -> list[Token]:
    """Return the subject that follows the verb: "said the minister, who …"."""
    rest = tokens[verb + 1 : verb + 31]
    head: list[Token] = []
    for token in rest:
        if token.word in ",;:.—–(!?\n" or token.quote is not None:
            break
        if head and token.low in TAILS and not (token.low == "who" and plain(head)):
            break
        head.append(token)
        if token.low == "who":
            tail = rest[len(head) :]
            head += takewhile(lambda t: t.word not in ",;.:" and t.quote is None, tail)
            break
    roles = any(is_role(t.low) or is_plural_role(t.low) for t in head[:4])
    if not head or not (starts(head[0]) or roles):
        return []
    return _appended(rest[len(head) :]) or head


def leading(tokens: Words, first: int, last: int) -> list[Token]:
    """Return the subject at the head of the sentence whose first token is ``first``."""
    at = _dateline(tokens, first, last)
    while at < last and (tokens[at].low in LEADS or tokens[at].word in ",—–"):
        at += 1
    if at < last and placed(tokens[at]):
        at = _past_comma(tokens, at, last)
    run = tokens[at : min(last, at + 40)]
    if not run or not starts(run[0]):
        return []
    head = phrase(run)
    return _appended(run[len(head) :]) or head


def _unled(part: Words) -> Words:
    """Return the part without the "and" or "while" that joins it on."""
    led = len(part) > 1 and part[0].low in LEADS
    return part[1:] if led else part


def _dateline(tokens: Words, first: int, last: int) -> int:
    """Return where the words after "CHICAGO (AP) —" start."""
    for at in range(first, min(last, first + 9)):
        if tokens[at].word in "—–" and at > first:
            return at + 1 if tokens[first].word.isupper() else first
    return first


def _appended(rest: Words) -> list[Token]:
    """Return the name that follows a role: "the minister, Ann Example, said"."""
    if not rest or rest[0].word != ",":
        return []
    ends = (i for i, t in enumerate(rest[1:12], 1) if t.word in _ENDS)
    part = rest[1 : next(ends, min(len(rest), 12))]
    return list(part) if part and is_name(part) else []


def _past_comma(tokens: Words, at: int, last: int) -> int:
    """Return where the clause after an opening "On Monday," starts."""
    comma = next(
        (i for i in range(at, min(last, at + 30)) if tokens[i].word == ","), None
    )
    if comma is not None:
        # "In Washington, DC, the": the second comma ends the place.
        again = comma + 2 < last and tokens[comma + 2].word == ","
        return comma + 3 if again and tokens[comma + 1].capital else comma + 1
    run = tokens[at:last]
    found = unplaced(run)
    return at + (len(run) - len(found)) if found else last


def _clause(part: Words) -> list[Token]:
    """Return the subject in the words between the last comma and the verb."""
    run = list(part)
    for at in range(len(run) - 1, 0, -1):
        if run[at].low in LEADS - {"or", "and"} and not _relative(run, at):
            run = run[at + 1 :]
            break
        if run[at].low == "and" and at + 1 < len(run) and _new_clause(run, at):
            run = run[at + 1 :]
            break
    while run and (run[0].low in LEADS or _relates(run)):
        run = run[1:]
    if run and placed(run[0]):
        run = unplaced(run)
    if not run or not (starts(run[0]) or _titled(run)):
        return []
    return cut_verb(run)


def _relates(run: Words) -> bool:
    """Return whether the subject comes after the relative: "which the bank calls"."""
    return len(run) > 1 and run[0].low in {"which", "whom"} and starts(run[1])


def _titled(run: Words) -> bool:
    """Return whether the run is a role with a name: "trade secretary Ann Example"."""
    name = next((i for i, t in enumerate(run) if t.capital), 0)
    return 1 < name < 5 and is_role(run[name - 1].low)


def _relative(run: Words, at: int) -> bool:
    return run[at].low == "that" and at > 0 and run[at - 1].low in BODIES


def _new_clause(run: Words, at: int) -> bool:
    """Return whether "and" joins two clauses: something before it has a verb."""
    return any(t.low in VERBAL or says(run, i) for i, t in enumerate(run[:at]))


def _apposed(parts: Sequence[Words]) -> list[Token]:
    """Return the subject among the parts of "Ann Example, the minister, said"."""
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if is_name(part):
            return list(part)
        more = index and any(not placed(p[0]) for p in parts[:index])
        if not (more and adds(part)):
            return _clause(part)
    return []


def nearest(tokens: Words, first: int, verb: int) -> list[Token]:
    """Return the pronoun right before the verb, else its subject."""
    one = tokens[verb - 1]
    pronoun = verb > first and one.low in {"he", "she", "it", "they"}
    return [one] if pronoun else before(tokens, first, verb)


def closing(tokens: Words, first: int, last: int) -> list[Token]:
    """Return who ends the sentence up to ``last``: "…, the bank said on Monday."."""
    for verb in range(last - 1, max(first, last - 7), -1):
        if tokens[verb].quote is not None:
            return []
        if says(tokens, verb) and not passive(tokens, verb):
            commas = (i for i in range(verb - 1, first, -1) if tokens[i].word == ",")
            comma = next(commas, None)
            return before(tokens, comma + 1, verb) if comma else []
    return []


def agent(tokens: Words, verb: int, last: int) -> list[Token]:
    """Return whom a passive names with "by", up to the token ``last``."""
    by = (i for i in range(verb + 1, last) if tokens[i].low == "by")
    at = next(by, None)
    return after(tokens, at) if at is not None and passive(tokens, verb) else []
