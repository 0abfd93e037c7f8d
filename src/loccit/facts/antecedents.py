"""Whom "he", "she", "they" or "it" means, where the text leaves no doubt."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

from loccit.facts import subjects
from loccit.facts.lead import Lead
from loccit.facts.lexicon.phrases import BODIES
from loccit.facts.lexicon.roles import MANLY, WOMANLY, is_plural_role, is_role
from loccit.facts.people import People, Person
from loccit.facts.speech import says
from loccit.facts.tokens import Paragraph, Token
from loccit.facts.words import listed

_ONE = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she"}
_DEFINITE = frozenset(listed("the its his her their our"))
_SPEAKING = BODIES | frozenset(listed(
    "office campaign document letter memo note filing ruling judgment review survey "
    "poll analysis verdict release"
))  # fmt: skip
_FURTHEST = 5


class Antecedents:
    """One text's paragraphs and people, asked for one pronoun after the other."""

    def __init__(self, paragraphs: Sequence[Paragraph], people: People) -> None:
        """Look at ``paragraphs`` in their order."""
        self._paragraphs = paragraphs
        self._people = people

    def named(self, start: int, end: int) -> Sequence[Person]:
        """Return the people named between two offsets, outside quotations."""
        return self._people.within(start, end)

    def lead(self, number: int, first: int, last: int) -> Lead:
        """Return the subject of a sentence (tokens ``first`` to ``last``)."""
        tokens = self._paragraphs[number].tokens
        last = min(last, first + 120)
        head = next(
            (i for i in range(first, last) if tokens[i].quote is not None), last
        )
        subject = subjects.leading(tokens, first, max(head, first))
        spoke = any(says(tokens, i, near=True) for i in range(first, last))
        people = self._people.within(tokens[first].start, tokens[last - 1].end)
        return Lead(subject, people, spoke, subjects.closing(tokens, first, last))

    def speaker(
        self, lead: Lead, number: int, first: int, said: Callable[[int], str | None]
    ) -> str | None:
        """Return who speaks in a sentence without quoted words, None in doubt."""
        if not lead.spoke or not lead.subject:
            return None
        if lead.person:
            return lead.person.name
        word = lead.subject[0].low
        if len(lead.subject) == 1 and word in {"he", "she", "it", "they"}:
            return self.meant(word, number, first, said)
        return words_of(lead.subject) if self._speaking(lead.subject) else None

    def meant(
        self, pronoun: str, number: int, index: int, said: Callable[[int], str | None]
    ) -> str | None:
        """Return whom ``pronoun`` before token ``index`` means, or None in doubt.

        ``said`` gives the speaker of a quotation that stands before.
        """
        one = _ONE.get(pronoun)
        for place in self._back(number, index):
            verdict = self._in(place, pronoun, one, said)
            if verdict is not None:
                return verdict or None
        return None

    def _back(self, number: int, index: int) -> list[tuple[int, int, int]]:
        """Return the sentences before, nearest first, one paragraph back at most."""
        paragraph = self._paragraphs[number]
        at, _ = paragraph.sentence(index)
        places = [(number, at, index)] if index > at else []
        here = bisect_right(paragraph.cuts, at)
        places += self._sentences(number, here - 1)[:_FURTHEST]
        if number and len(places) < _FURTHEST:
            cuts = self._paragraphs[number - 1].cuts
            places += self._sentences(number - 1, len(cuts))[:2]
        return places[:_FURTHEST]

    def _sentences(self, number: int, before: int) -> list[tuple[int, int, int]]:
        """Return the sentences ahead of the one numbered ``before``, nearest first."""
        paragraph = self._paragraphs[number]
        ends = [*paragraph.cuts[max(0, before - _FURTHEST) : before + 1]]
        if before == len(paragraph.cuts):
            ends.append(len(paragraph.tokens))
        return [(number, a, b) for a, b in pairwise(ends)][::-1]

    def _in(
        self,
        place: tuple[int, int, int],
        pronoun: str,
        one: str | None,
        said: Callable[[int], str | None],
    ) -> str | None:
        """Return a name, "" when in doubt, None to look further back."""
        number, first, last = place
        tokens = self._paragraphs[number].tokens[max(first, last - 120) : last]
        if not tokens:
            return None
        spoken = [
            name for t in tokens if t.quote is not None and (name := said(t.quote))
        ]
        if spoken and self._fits(spoken[-1], pronoun, one):
            return spoken[-1]
        lead = self.lead(*place)
        if one:
            return self._person(lead, one)
        return self._body(lead, pronoun)

    def _fits(self, name: str, pronoun: str, one: str | None) -> bool:
        last = name.split()[-1]
        if one:
            # A body named by capitals alone is no "she"; "the minister" may be.
            return self._people.may_be(name, one) and (
                self._people.is_surname(last) or _single(name.split(), one)
            )
        many = name.endswith("s") or " and " in name
        return many if pronoun == "they" else not self._people.is_surname(last)

    def _person(self, lead: Lead, one: str) -> str | None:
        fitting = {p.name for p in lead.people if self._people.may_be(p.name, one)}
        closing = lead.among(lead.closing)
        if len(closing) == 1 and closing[0].name in fitting:
            return closing[0].name
        person = lead.person
        if person and person.name in fitting:
            return person.name if lead.spoke or len(fitting) == 1 else ""
        role = [t.low for t in lead.subject]
        if role and _is_role(lead.subject):
            alone = not fitting and role[0] in _DEFINITE and _single(role, one)
            return words_of(lead.subject) if alone else ""
        if len(fitting) == 1:
            return next(iter(fitting))
        return "" if fitting else None

    def _body(self, lead: Lead, pronoun: str) -> str | None:
        """Return the body or the people the sentence is about, None if about neither.

        Whoever closes it with ", the bank said" comes before its subject.
        """
        for phrase in filter(None, (lead.closing, lead.subject)):
            people = lead.among(phrase)
            if pronoun == "they" and (len(people) > 1 or _several(phrase)):
                return words_of(phrase)
            if people or pronoun == "they":
                return ""
            if self._speaking(phrase):
                return words_of(phrase)
        return None

    def _speaking(self, phrase: Sequence[Token]) -> bool:
        """Return whether "it" can say something: a body, a document, a bare name."""
        if not all(token.capital for token in phrase):
            return phrase[-1].low in _SPEAKING
        named = len(phrase) > 1 or self._people.is_name(phrase[0].word)
        return named and not is_role(phrase[-1].low)


def _several(phrase: Sequence[Token]) -> bool:
    joined = any(token.low == "and" for token in phrase)
    return joined or is_plural_role(phrase[-1].low)


def words_of(tokens: Sequence[Token]) -> str:
    """Return the tokens' words, one space between them."""
    return " ".join(t.word for t in tokens)


def _is_role(tokens: Sequence[Token]) -> bool:
    return any(is_role(t.low) for t in tokens) and not any(
        is_plural_role(t.low) for t in tokens
    )


def _single(role: Sequence[str], one: str) -> bool:
    """Return whether the words name one person whom the pronoun fits."""
    low = {w.casefold() for w in role}
    against = MANLY if one == "she" else WOMANLY
    return any(is_role(w) for w in low) and not low & {w.casefold() for w in against}
