"""The speaker of each quotation: beside it, carried on, or whom the text implies."""

from collections.abc import Sequence
from dataclasses import dataclass

from loccit.facts import credits, described, frames, publications, subjects
from loccit.facts.antecedents import Antecedents
from loccit.facts.carrying import Carrying, ended_by
from loccit.facts.marks import Marked
from loccit.facts.people import People
from loccit.facts.speech import forum
from loccit.facts.tokens import Token, cut, hide, words
from loccit.facts.voices import Voices
from loccit.model import Publication

# No word further off than these tokens tells who is meant.
_WINDOW = 400


@dataclass(frozen=True, slots=True)
class Heard:
    """Whose quoted words are; ``silent`` when nothing beside them says so."""

    speaker: str | None
    silent: bool


def speakers(
    text: str, found: Sequence[Marked], told: Sequence[Publication] | None = None
) -> list[Heard]:
    """Return for each of the marked words whose they are."""
    if not found:
        return []
    origins = publications.find(text) if told is None else told
    return _Reader(text, found, origins).all()


class _Reader:
    """One text with its marked words, asked for one speaker after the other."""

    def __init__(
        self, text: str, found: Sequence[Marked], origins: Sequence[Publication]
    ) -> None:
        self._text = text
        self._found = found
        self._outer = _outer(found)
        whole = [mark for mark, outer in zip(found, self._outer, strict=True)
                 if outer is None]  # fmt: skip
        self._marks = whole
        self._paragraphs = cut(text, whole)
        self._people = People(hide(text, whole))
        self._antecedents = Antecedents(self._paragraphs, self._people)
        self._voices = Voices(text, self._people, origins)
        self._said: dict[int, str | None] = {}
        self._carrying = Carrying(
            text, whole, self._paragraphs, self._antecedents, self._said
        )

    def all(self) -> list[Heard]:
        """Return whose each of the marked words are, in their order."""
        for number, paragraph in enumerate(self._paragraphs):
            for index, token in enumerate(paragraph.tokens):
                if token.quote is not None:
                    self._said[token.quote] = self._speaker(number, index, token.quote)
            self._carrying.implied(number)
        self._carry_back()
        answers: list[Heard] = []
        at = -1
        for mark, outer in zip(self._found, self._outer, strict=True):
            at += outer is None
            spoken = mark.kind != "scare" or outer is not None
            name = self._said.get(at) if spoken else None
            answers.append(Heard(name, silent=self._carrying.silent(at)))
        return answers

    def _carry_back(self) -> None:
        """Give the first paragraphs of a quotation whom only its last one names."""
        for quote in range(len(self._marks) - 1, 0, -1):
            name = self._said.get(quote)
            if name and self._marks[quote].continues and not self._said[quote - 1]:
                self._said[quote - 1] = name

    def _speaker(self, number: int, index: int, quote: int) -> str | None:
        mark = self._marks[quote]
        if mark.kind == "scare":
            return None
        if mark.continues and (carried := self._said.get(quote - 1)):
            return carried
        phrase = self._phrase(number, index, mark)
        if phrase:
            return self._named(phrase, number, index)
        if passive := self._forum(number, index):
            return passive
        return self._carrying.carried(number, index, quote)

    def _phrase(self, number: int, index: int, mark: Marked) -> list[Token]:
        """Return the noun phrase that the words around the quotation name."""
        paragraph = self._paragraphs[number]
        ended = ended_by(self._text, mark)
        after = frames.following(paragraph, index, ended) or self._line_after(
            number, index
        )
        before = frames.labelled(paragraph, index) or frames.leading_up(
            paragraph, index
        )
        if mark.kind == "partial" and not before:
            _, last = paragraph.sentence(index)
            after = subjects.closing(paragraph.tokens, index, last) or after
        comma = (
            index + 1 < len(paragraph.tokens)
            and paragraph.tokens[index + 1].word == ","
        )
        closes = ended in {",", "?", "!", "…", "."} or comma
        onward = bool(before) and frames.leads_on(paragraph, index)
        last = (closes and not onward) or not before
        ordered = (after, before) if last else (before, after)
        return (
            ordered[0]
            or ordered[1]
            or credits.in_sentence(paragraph, index)
            or self._line_before(number, index)
        )

    def _line_before(self, number: int, index: int) -> list[Token]:
        """Return whom the line above names: "Ann Example said:"."""
        if index or not number:
            return []
        above = self._paragraphs[number - 1]
        last = len(above.tokens) - 1
        if last < 1 or above.tokens[last].word != ":":
            return []
        return frames.leading_up(above, last + 1)

    def _line_after(self, number: int, index: int) -> list[Token]:
        """Return who signs in a line of its own: "— Ann Example"."""
        last = index == len(self._paragraphs[number].tokens) - 1
        if not last or number + 1 >= len(self._paragraphs):
            return []
        line = self._paragraphs[number + 1].tokens
        signed = 1 < len(line) < 20 and line[0].word in "—–―-"
        return [t for t in line[1:6] if t.capital] if signed else []

    def _named(self, phrase: Sequence[Token], number: int, index: int) -> str | None:
        """Return the name of the noun phrase, having asked whom a pronoun means."""
        pronoun = self._voices.pronoun(phrase)
        if pronoun:
            return self._meant(pronoun, phrase, number, index)
        name = self._voices.name(phrase)
        if described.anybody(phrase) and name == words(phrase, self._text):
            either = (self._meant(p, phrase, number, index) for p in ("he", "she"))
            names = set(filter(None, either))
            return next(iter(names)) if len(names) == 1 else name
        return name

    def _meant(
        self, pronoun: str, phrase: Sequence[Token], number: int, index: int
    ) -> str | None:
        tokens = self._paragraphs[number].tokens
        near = range(max(0, index - _WINDOW), index)
        at = next((i for i in near if tokens[i].start == phrase[0].start), index)
        return self._antecedents.meant(pronoun, number, at, self._said.get)

    def _forum(self, number: int, index: int) -> str | None:
        """Return the meeting at which the passive sentence says it was said."""
        paragraph = self._paragraphs[number]
        if not frames.suffered(paragraph, index):
            return None
        first, _ = paragraph.sentence(index)
        first = max(first, index - 80)
        head = self._text[paragraph.tokens[first].start : paragraph.tokens[index].start]
        return forum(head)


def _outer(found: Sequence[Marked]) -> list[int | None]:
    """Return for each of the marked words which ones enclose them, None for none."""
    outer: list[int | None] = []
    around: int | None = None
    for index, mark in enumerate(found):
        inside = around is not None and mark.end <= found[around].end
        outer.append(around if inside else None)
        around = around if inside else index
    return outer
