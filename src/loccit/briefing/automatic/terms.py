"""Words that passages of different sources share, and how telling they are."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from loccit.briefing.automatic.rank import Candidate
from loccit.briefing.automatic.weights import is_common, stem
from loccit.briefing.automatic.when import MONTHS
from loccit.model import Source
from loccit.tables.happenings import is_saying, is_verb

Term = tuple[str, ...]

_TOKEN = re.compile(r"[^\W\d_][\w’'-]*|\d[\d.,]*|[^\w\s]")
_LONGEST = 4
# A term that stands in a greater share of all paragraphs is what the file is about.
_ABOUT = 0.2
_OFTEN, _LONGER = 0.7, 0.5
_LOOSE = frozenset(
    """through across under against about within without during before between toward
    towards among around since until despite because although whether including per
    via still yet again far well soon later earlier ago even just only""".split()  # noqa: SIM905  # as below
)
_CALENDAR = frozenset(
    (
        *MONTHS,
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    )
)
_BESIDE = frozenset(
    """a an the of its their his her no more with by for in on and or between from
    des les le la de du une un der die das den dem ein eine""".split()  # noqa: SIM905  # a list of words reads better as prose
)


class Terms:
    """The shared words of ``sources``; asked for the best theme of some passages."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Count in how many paragraphs each term stands."""
        blocks = [s.text[b.start : b.end] for s in sources for b in s.blocks]
        self._blocks = len(blocks)
        self._most = max(2 * len(sources), _ABOUT * len(blocks))
        self._counts = Counter(
            term for block in blocks for term in {term for term, _ in _found(block)}
        )

    def has(self, one: Candidate, term: Term) -> bool:
        """Return whether a passage holds ``term``."""
        return any(found == term for found, _ in _found(_text(one)))

    def best(self, passages: Iterable[Candidate]) -> Term | None:
        """Return the most telling term that passages of two sources share."""
        holders: dict[Term, set[str]] = {}
        counts: Counter[Term] = Counter()
        for one in passages:
            for term in {term for term, _ in _found(_text(one))}:
                holders.setdefault(term, set()).add(one.source.id)
                counts[term] += 1
        shared = [
            term
            for term, ids in holders.items()
            if len(ids) > 1 and self._counts[term] <= self._most
        ]
        return max(
            shared,
            key=lambda term: (
                self._value(term, len(holders[term]), counts[term]),
                term,
            ),
            default=None,
        )

    def label(self, term: Term, passages: Iterable[Candidate]) -> str:
        """Return the words that stand for ``term`` most often, with a capital."""
        forms = Counter(
            words
            for one in passages
            for found, words in _found(_text(one))
            if found == term
        )
        words = max(sorted(forms), key=lambda form: forms[form])
        return words[:1].upper() + words[1:]

    def _value(self, term: Term, sources: int, passages: int) -> float:
        """Return how telling a term is: shared, frequent here, rare elsewhere, long."""
        rare = math.log(1 + self._blocks / self._counts[term])
        often = math.pow(passages, _OFTEN)
        return sources * often * rare * (1 + _LONGER * (len(term) - 1))


def _text(one: Candidate) -> str:
    return " ".join(one.source.text[start:end] for start, end in one.spans)


def _found(text: str) -> Iterator[tuple[Term, str]]:
    """Yield each term of ``text`` with the words that stand for it."""
    tokens = list(_TOKEN.finditer(text))
    for at in range(len(tokens)):
        for length in range(1, _LONGEST + 1):
            row = tokens[at : at + length]
            words = [token[0] for token in row]
            if len(row) < length or not all(w[0].isalpha() for w in words):
                break
            if _telling(words) and (length > 1 or _thing(tokens, at)):
                yield (
                    tuple(stem(w) for w in words),
                    text[row[0].start() : row[-1].end()],
                )


def _telling(words: Sequence[str]) -> bool:
    ends = (words[0], words[-1])
    loose = any(
        is_common(w) or len(w) < 3 or w in _CALENDAR or w.lower() in _LOOSE
        for w in words
    )
    return not loose and not any(
        is_saying(w.lower()) or is_verb(w.lower()) for w in ends
    )


def _thing(tokens: Sequence[re.Match[str]], at: int) -> bool:
    """Return whether a word stands where a noun does: "the shells", "of horses and".

    It follows an article, preposition or number and no further word of its phrase.
    """
    before = tokens[at - 1][0].lower() if at else ""
    after = tokens[at + 1][0] if at + 1 < len(tokens) else "."
    noun = before in _BESIDE or before[:1].isdigit()
    ends = not after[0].isalpha() or after.lower() in _BESIDE or is_verb(after.lower())
    return noun and ends
