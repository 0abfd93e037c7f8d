"""Who stands behind a number: said in the sentence that holds it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from loccit.facts import credits, publications, subjects
from loccit.facts.lexicon.verbs import STATES
from loccit.facts.people import People
from loccit.facts.speech import helped, passive, says
from loccit.facts.tokens import Paragraph, Token, cut
from loccit.facts.voices import Voices

_GUESSES = ("estimat", "reckon", "project", "forecast", "predict")
_FAR = 80
_LAST = frozenset((".", ",", ";", "”", '"', "on", "in", "at", "last", "this"))


class Attribution:
    """One text, asked for the origin of one number after the other."""

    def __init__(self, text: str, voices: Voices | None = None) -> None:
        """Cut ``text`` into paragraphs; the rest is read when it is asked for.

        ``voices`` are those of ``text``, when they are at hand.
        """
        self._given = voices
        self._text = text
        self._clauses = [_Clauses(paragraph) for paragraph in cut(text, ())]
        self._starts = [clauses.paragraph.start for clauses in self._clauses]

    @cached_property
    def _voices(self) -> Voices:
        if self._given:
            return self._given
        people = People(self._text)
        origins = publications.find(self._text, known=(), people=people)
        return Voices(self._text, people, origins)

    def who(self, start: int, end: int) -> str | None:
        """Return who states the number at ``start``–``end``, as the sentence says."""
        named = map(self._voices.name, self._at(start).phrases(start, end))
        return next(filter(None, named), None)

    def estimated(self, start: int) -> bool:
        """Return whether the sentence calls the number at ``start`` an estimate."""
        clauses = self._at(start)
        verb = next(clauses.before(clauses.index(start)), None)
        return verb is not None and clauses.tokens[verb].word.startswith(_GUESSES)

    def _at(self, start: int) -> "_Clauses":
        return self._clauses[bisect_right(self._starts, start) - 1]


class _Clauses:
    """One paragraph, with its verbs of stating and its "according to"."""

    def __init__(self, paragraph: Paragraph) -> None:
        self.paragraph = paragraph

    @cached_property
    def tokens(self) -> Sequence[Token]:
        return self.paragraph.tokens

    @cached_property
    def _verbs(self) -> list[int]:
        tokens = self.tokens
        stating = (i for i, token in enumerate(tokens) if token.word in STATES)
        return [i for i in stating if says(tokens, i, near=True)]

    @cached_property
    def _credits(self) -> list[int]:
        tokens = self.tokens
        return [i for i in range(len(tokens)) if credits.credited(tokens, i)]

    def index(self, start: int) -> int:
        """Return the token that holds the offset ``start``."""
        at = bisect_right(self.tokens, start, key=lambda token: token.start)
        return max(at - 1, 0)

    def before(self, index: int) -> Iterator[int]:
        """Yield the verbs of stating ahead of ``index``, the nearest first."""
        first = max(self.paragraph.sentence(index)[0], index - _FAR)
        yield from reversed(_between(self._verbs, first, index))

    def phrases(self, start: int, end: int) -> Iterator[list[Token]]:
        """Yield the noun phrases that may state the number, the likeliest first."""
        index = self.index(start)
        first, last = self.paragraph.sentence(index)
        first, last = max(first, index - _FAR), min(last, index + _FAR)
        for verb in self.before(index):
            if not passive(self.tokens, verb):
                yield subjects.before(self.tokens, first, verb)
        for verb in _between(self._verbs, index, last):
            if self.tokens[verb].start >= end and _closes(self.tokens, verb, last):
                yield subjects.before(self.tokens, index, verb)
        for at in _between(self._credits, first, last):
            yield credits.credited(self.tokens, at)


def _between(places: Sequence[int], first: int, last: int) -> Sequence[int]:
    return places[bisect_left(places, first) : bisect_left(places, last)]


def _closes(tokens: Sequence[Token], verb: int, last: int) -> bool:
    """Return whether ", the ministry said" ends the sentence with this verb."""
    after = tokens[verb + 1].low if verb + 1 < last else "."
    begun = helped(tokens, verb)
    near = tokens[max(0, begun - 12) : begun]
    named = any(token.word == "," for token in near)
    return named and (after in _LAST or after.endswith("day"))
