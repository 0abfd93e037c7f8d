"""Running text as words and signs, cut into sentences that know their quotations."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from loccit.facts.marks import Marked, paragraphs

# Quoted words are one token each; two neighbours never run into one.
_HIDDEN = ("\x00", "\x01")
_ABBREVIATION = (
    r"(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Reps|Gov|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Brig|Sgt|Rev|Hon"
    r"|St|Jr|Sr|Inc|Corp|Ltd|Co|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|a\.m|p\.m|e\.g|i\.e|etc|approx|Mt|Ft|Bros|Messrs|Supt|Insp|Det|Pvt|Cpl)\."
)
_TOKEN = re.compile(
    rf"\x00+|\x01+|(?<![^\W_]){_ABBREVIATION}|(?:(?<![^\W_])(?<!\bon )[A-Z]\.)+"
    r"|@?[^\W_](?:[^\W_]|[’'&.,‑_-](?=[^\W_]))*|[^\s]"
)
_STOPS = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign; ``quote`` is the number of the quoted words it stands for."""

    word: str
    start: int
    end: int
    quote: int | None = None

    @property
    def low(self) -> str:
        """The word in small letters, its possessive ending left on."""
        return self.word.casefold()

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.word[:1].isupper()


@dataclass(frozen=True)
class Paragraph:
    """The tokens of one paragraph; ``cuts`` are the first tokens of its sentences."""

    text: str
    start: int
    end: int
    found: Sequence[Marked]
    first: int

    @cached_property
    def tokens(self) -> list[Token]:
        """The words, signs and quotations in order."""
        hidden = _hidden(self.text, self.start, self.end, self.found, self.first)
        at = {mark.start: self.first + n for n, mark in enumerate(self.found)}
        return [
            Token(m[0], m.start() + self.start, m.end() + self.start,
                  at.get(m.start() + self.start) if m[0][0] in _HIDDEN else None)
            for m in _TOKEN.finditer(hidden)
        ]  # fmt: skip

    @cached_property
    def cuts(self) -> list[int]:
        """The index of each sentence's first token."""
        tokens = self.tokens
        ends = (i for i in range(len(tokens) - 1) if self._ends(i))
        return [0, *(i + 1 for i in ends)]

    @cached_property
    def bare(self) -> bool:
        """Whether there is nothing but quotations."""
        return all(token.quote is not None for token in self.tokens)

    def sentence(self, index: int) -> tuple[int, int]:
        """Return the tokens (first, past the last) of the sentence around ``index``."""
        at = bisect_right(self.cuts, index) - 1
        following = self.cuts[at + 1] if at + 1 < len(self.cuts) else len(self.tokens)
        return self.cuts[at], following

    def _ends(self, i: int) -> bool:
        """Return whether a sentence ends with token ``i``."""
        here, after = self.tokens[i], self.tokens[i + 1]
        opens = after.capital or after.quote is not None or after.word[0].isdigit()
        if here.quote is not None:
            return opens and self.text[here.start : here.end].rstrip("”\"’'»“")[
                -1:
            ] in (_STOPS)
        if here.word in ')]”»"' and i and self.tokens[i - 1].word in _STOPS:
            return opens
        return here.word in _STOPS and (opens or after.word in "(“‘[")


def cut(text: str, found: Sequence[Marked]) -> list[Paragraph]:
    """Return the paragraphs of ``text``; ``found`` are its outer quotations."""
    whole: list[Paragraph] = []
    at = 0
    for start, end in paragraphs(text):
        last = at
        while last < len(found) and found[last].start < end:
            last += 1
        whole.append(Paragraph(text, start, end, found[at:last], at))
        at = last
    return whole


def hide(text: str, found: Sequence[Marked]) -> str:
    """Return ``text`` with the characters of the quotations hidden."""
    return _hidden(text, 0, len(text), found, 0)


def _hidden(
    text: str, start: int, end: int, found: Sequence[Marked], first: int
) -> str:
    """Return the paragraph with each quotation's characters hidden."""
    parts: list[str] = []
    at = start
    for number, mark in enumerate(found, first):
        parts += [text[at : mark.start], _HIDDEN[number % 2] * (mark.end - mark.start)]
        at = mark.end
    return "".join([*parts, text[at:end]])


def words(tokens: Sequence[Token], text: str) -> str:
    """Return the words that ``tokens`` span, one space between them."""
    return " ".join(text[tokens[0].start : tokens[-1].end].split()) if tokens else ""


def segments(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the runs of ``tokens`` between commas, empty ones too."""
    run: list[Token] = []
    for token in tokens:
        if token.word == ",":
            yield run
            run = []
        else:
            run.append(token)
    yield run
