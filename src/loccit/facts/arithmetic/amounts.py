"""The numbers of a text as amounts to calculate with, and the words between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from loccit.facts.words import sentences
from loccit.model import Quantity

# A number in a masked text; one that is not exact has no digits and matches nothing.
_OPEN, _CLOSE = "\x02", "\x03"
NUMBER = rf"{_OPEN}\d+{_CLOSE}"
# Words inside one clause, no number among them.
WORDS = rf"[^{_OPEN}{_CLOSE}.,;:()—–\n]"
_FIGURES = re.compile(r"\d(?:[\d,' \u00a0\u202f\u2009]*\d)?(?:\.(\d+))?")
_HALF = Fraction(1, 2)
# "A third" is said of a share that lies this many points around it.
_LOOSE = Fraction(5, 2)


@dataclass(frozen=True, slots=True)
class Amount:
    """A stated number, its value, and how far it may be ``off`` by its rounding."""

    said: Quantity
    value: Fraction
    off: Fraction

    @property
    def kind(self) -> tuple[str | None, str | None]:
        """Unit and currency: only amounts of one kind add up."""
        return self.said.unit, self.said.currency

    @property
    def share(self) -> tuple[Fraction, Fraction] | None:
        """The number as a percentage and how far it may be off, if it is a share."""
        if self.said.unit == "%":
            return self.value, self.off
        if self.kind == (None, None) and 0 < self.value < 1:
            return self.value * 100, _LOOSE
        return None


@dataclass(frozen=True, slots=True)
class Slip:
    """Numbers of a text that do not come out; ``what`` says so as a clause."""

    start: int
    end: int
    what: str


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence with a token for each number, and what the tokens stand for.

    ``amounts`` are those of the whole text; a token holds its index.
    """

    text: str
    amounts: tuple[Amount | None, ...]

    def amount(self, match: re.Match[str], name: str) -> Amount:
        """Return the amount of the token that the group ``name`` matched."""
        found = self.amounts[int(match[name].strip(_OPEN + _CLOSE))]
        if found is None:
            message = "a token of an inexact number has digits"
            raise ValueError(message)
        return found


def number(name: str) -> str:
    """Return a pattern for one exact number, to be asked for by ``name``."""
    return rf"(?P<{name}>{NUMBER})"


def masked(text: str, quantities: Sequence[Quantity]) -> list[Masked]:
    """Return the sentences of ``text``, ``quantities``, in order, made into tokens."""
    amounts = tuple(map(amount, quantities))
    spans, found = sentences(text), []
    for start, end in spans:
        pieces, at = [], start
        for index, quantity in enumerate(quantities):
            if start <= quantity.start < end:
                token = str(index) if amounts[index] else "~"
                pieces += [text[at : quantity.start], _OPEN + token + _CLOSE]
                at = quantity.end
        found.append(Masked("".join([*pieces, text[at:end]]), amounts))
    return found


def amount(quantity: Quantity) -> Amount | None:
    """Return the quantity as an amount; None for a limit, a range or a vague word."""
    if quantity.bound != "exact" or quantity.low is None:
        return None
    figures = _FIGURES.search(quantity.text)
    if not figures and quantity.scale_words:
        return None
    value = Fraction(str(quantity.low))
    return Amount(quantity, value, _off(quantity, value, figures))


def _off(
    quantity: Quantity, value: Fraction, figures: re.Match[str] | None
) -> Fraction:
    """Return half of the last place that the figures give; a count of few is exact."""
    if not figures:
        return Fraction(0)
    scale = _scale(value, figures)
    if figures[1] or scale != 1 or quantity.unit or quantity.currency:
        return _HALF * abs(scale) * Fraction(1, 10 ** len(figures[1] or ""))
    # "14,000" may be 13,600.
    zeros = len(str(abs(value))) - len(str(abs(value)).rstrip("0"))
    return _HALF * Fraction(10**zeros) if abs(value) >= 1000 and zeros else Fraction(0)


def _scale(value: Fraction, figures: re.Match[str]) -> Fraction:
    bare = Fraction(re.sub(r"[^\d.]", "", figures[0]))
    return Fraction(value / bare) if bare else Fraction(1)


def shown(value: Fraction, like: Amount) -> str:
    """Return ``value`` written as the amount ``like`` is: "$8m" like "$9m"."""
    words = like.said.text
    figures = _FIGURES.search(words)
    if not figures:
        return plain(value)
    bare = plain(value / _scale(like.value, figures))
    return words[: figures.start()] + bare + words[figures.end() :]


def plain(value: Fraction) -> str:
    """Return ``value`` in figures, to one place where it is no whole number."""
    if value.denominator == 1:
        return f"{int(value):,}"
    return f"{float(value):,.2f}".rstrip("0").rstrip(".")
