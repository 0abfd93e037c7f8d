"""The words of a text, cut into clauses, and those that deny."""

import re
from dataclasses import dataclass

from loccit.facts.agreement.stems import stem
from loccit.facts.lexicon.opposites import DENIALS
from loccit.facts.words import listed, sentences

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*|[,;:—–()]")
_CUTS = frozenset(",;:—–()")
_JOINS = frozenset(listed("and but while whereas although though which"))
_DENYING = frozenset(
    (*listed("not never cannot no nobody none neither nothing"), *DENIALS)
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text; ``clause`` counts the text's clauses."""

    text: str
    start: int
    clause: int

    @property
    def low(self) -> str:
        """The word in lower case, with a straight apostrophe."""
        return self.text.casefold().replace("’", "'")

    @property
    def stem(self) -> str:
        """What the word has in common with its other forms."""
        return stem(self.low)


def words(text: str) -> list[Word]:
    """Return the words of ``text``, clause after clause; marks only cut."""
    found, clause = [], 0
    for start, end in sentences(text):
        clause += 1
        for match in _TOKEN.finditer(text, start, end):
            cuts = match[0] in _CUTS
            clause += cuts or match[0].casefold() in _JOINS
            if not cuts:
                found.append(Word(match[0], match.start(), clause))
    return found


def denying(word: Word) -> bool:
    """Return whether the word denies what follows it."""
    return word.low in _DENYING or word.low.endswith("n't")
