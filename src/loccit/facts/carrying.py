"""Who goes on speaking where nothing beside the quoted words says so."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from loccit.facts import frames
from loccit.facts.antecedents import Antecedents
from loccit.facts.marks import Marked
from loccit.facts.tokens import Paragraph, Token

_FIRST = re.compile(r"\b(?:I|I’m|I'm|we|my|our|me|us|we’re|I’ve|I’d)\b", re.IGNORECASE)
# No word further off than these tokens tells who speaks.
_WINDOW = 400
_THIRD = re.compile(r"\b(?:he|she|him|his|her)\b", re.IGNORECASE)


class Carrying:
    """One text's quotations, whose speakers are filled into ``said`` in order."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Marked],
        paragraphs: Sequence[Paragraph],
        antecedents: Antecedents,
        said: dict[int, str | None],
    ) -> None:
        """``said`` holds the speakers of the quotations before the one asked for."""
        self._text = text
        self._marks = marks
        self._paragraphs = paragraphs
        self._antecedents = antecedents
        self._said = said
        self._silent: set[int] = set()

    def silent(self, quote: int) -> bool:
        """Return whether nothing beside the quotation says whose it is."""
        return quote in self._silent

    def carried(self, number: int, index: int, quote: int) -> str | None:
        """Return who goes on speaking, or whom the sentence before introduces."""
        self._silent.add(quote)
        paragraph = self._paragraphs[number]
        mark = self._marks[quote]
        first, _ = paragraph.sentence(index)
        before = paragraph.tokens[max(0, index - _WINDOW) : index]
        earlier = [t.quote for t in before if t.quote is not None]
        earlier = [q for q in earlier if self._marks[q].kind != "scare"]
        if mark.kind != "direct" and not self._leans(paragraph, first, index, mark):
            return None
        introduced = self._introduced(number, first, quote)
        if introduced is not None:
            return introduced or None
        if earlier:
            return self._said.get(earlier[-1])
        if not (paragraph.bare and number):
            return None
        return self._last_of(number - 1) or self._told(number - 1)

    def _leans(
        self, paragraph: Paragraph, first: int, index: int, mark: Marked
    ) -> bool:
        """Return whether a phrase in marks belongs to who spoke: "his group … “…”"."""
        near = paragraph.tokens[max(first, index - 80) : index]
        head = [t.low for t in near]
        long = len(self._text[mark.start : mark.end].split()) > 2
        spoken = any(t.quote is not None for t in near)
        whole = index == first and ended_by(self._text, mark) in ".?!…"
        return (
            spoken
            or whole
            or frames.suffered(paragraph, index)
            or (long and any(w in {"he", "she", "his", "her", "him"} for w in head))
        )

    def _introduced(self, number: int, first: int, quote: int) -> str | None:
        """Return whom the sentence before names as its subject; "" when in doubt."""
        paragraph = self._paragraphs[number]
        if not first or self._marks[quote].kind != "direct":
            return None
        begun, _ = paragraph.sentence(first - 1)
        begun = max(begun, first - 80)
        if any(t.quote is not None for t in paragraph.tokens[begun:first]):
            return None
        lead = self._antecedents.lead(number, begun, first)
        person = lead.person
        if not person:
            return None
        names = {p.name for p in lead.people}
        active = _active(paragraph.tokens[begun:first])
        return person.name if len(names) == 1 and active and self._own(quote) else ""

    def _own(self, quote: int) -> bool:
        """Return whether the words can be said by the person just named."""
        mark = self._marks[quote]
        words = self._text[mark.start : mark.end]
        return bool(_FIRST.search(words)) or not _THIRD.search(words)

    def _last_of(self, number: int) -> str | None:
        """Return the last speaker of a paragraph that ends with his or her words."""
        tokens = self._paragraphs[number].tokens
        quotes = [i for i, t in enumerate(tokens) if t.quote is not None]
        if not quotes:
            return None
        last, _ = self._paragraphs[number].sentence(len(tokens) - 1)
        spoken = tokens[quotes[-1]].quote
        return self._said.get(spoken or 0) if quotes[-1] >= last - 1 else None

    def _told(self, number: int) -> str | None:
        """Return who speaks, without marks, at its end: "Ann said it held"."""
        paragraph = self._paragraphs[number]
        last = len(paragraph.tokens)
        first, _ = paragraph.sentence(last - 1)
        if any(t.quote is not None for t in paragraph.tokens[first:last]):
            return None
        lead = self._antecedents.lead(number, first, last)
        return self._antecedents.speaker(lead, number, first, self._said.get)

    def implied(self, number: int) -> None:
        """Give what opens a paragraph, unclaimed, to its only person who acts."""
        paragraph = self._paragraphs[number]
        quotes = [t.quote for t in paragraph.tokens if t.quote is not None]
        for quote, after in pairwise(quotes):
            if quote in self._silent and not self._said[quote]:
                self._said[quote] = self._between(number, quote, after)
        if not quotes or paragraph.tokens[0].quote != quotes[0]:
            return
        people = {
            p.name for p in self._antecedents.named(paragraph.start, paragraph.end)
        }
        told = {self._said[q] for q in quotes} - {None}
        if len(people) != 1 or told - people or not self._acting(number):
            return
        for quote in quotes:
            mark = self._marks[quote]
            open = quote in self._silent and (
                mark.kind == "direct" or mark.start == paragraph.start
            )
            if open:
                self._said[quote] = self._said[quote] or next(iter(people))

    def _between(self, number: int, quote: int, after: int) -> str | None:
        """Return who acts between two quotations: “No.” Ann waits. “No,” she says."""
        if self._marks[quote].kind != "direct":
            return None
        start, end = self._marks[quote].end, self._marks[after].start
        names = {p.name for p in self._antecedents.named(start, end)}
        told = self._said[after]
        tokens = self._paragraphs[number].tokens
        first = bisect_left(tokens, start, key=lambda token: token.start)
        last = bisect_left(tokens, end, key=lambda token: token.start)
        if names != {told} or first >= last:
            return None
        person = self._antecedents.lead(number, first, last).person
        return told if person and person.name == told else None

    def _acting(self, number: int) -> bool:
        paragraph = self._paragraphs[number]
        ends = [*paragraph.cuts[1:], len(paragraph.tokens)]
        leads = (
            self._antecedents.lead(number, a, b)
            for a, b in zip(paragraph.cuts, ends, strict=True)
        )
        return any(lead.person is not None for lead in leads)


def ended_by(text: str, mark: Marked) -> str:
    """Return the sign before the closing mark."""
    return text[mark.start : mark.end].rstrip("”\"'’»“ ")[-1:]


def _active(tokens: Sequence[Token]) -> bool:
    be = next((i for i, t in enumerate(tokens) if t.low in {"was", "were"}), None)
    return be is None or not any(
        t.low.endswith(("ed", "en")) for t in tokens[be + 1 : be + 4]
    )
