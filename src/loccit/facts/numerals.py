"""Numbers as people write them: figures, words, scale words, vague words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from loccit.facts.currencies import GROWN
from loccit.facts.shares import shares
from loccit.facts.spelling import (
    SCALE,
    SCALES,
    SHORT_SCALES,
    SPACE,
    VAGUE,
    WORDS,
    number,
    spelled,
)
from loccit.model import Number

_GLYPHS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4)}
_GROUP = r"[,\u00a0\u2009\u202f ’']"
DIGITS = (
    # India groups by twos above the thousand: 12,34,567.
    r"(?:[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?(?![\d,])"
    rf"|[1-9]\d{{0,2}}(?P<g>{_GROUP})\d{{3}}(?:(?P=g)\d{{3}})*(?:\.\d+)?(?!\d)"
    r"|\d+(?:\.\d+)?[½⅓⅔¼¾]?|\.\d+|[½⅓⅔¼¾])"
)
# "40,18%": a comma before one or two figures and a unit can only be a decimal one.
_COMMA = re.compile(r"\d{1,3},\d\d?")
_DECIMAL_COMMA = (
    r"\d{1,3},\d\d?(?=[^\S\n]?(?:%|°)"
    r"|(?:[^\S\n]|[-‑])(?:per ?cent|[mbtr]{1,2}illion|bn)\b)"
)
_SIGN = r"(?:(?<![\w.,)\]’”\"'])[-−](?=\d)|\bminus[^\S\n](?=\d))?"
_SHORT = "|".join(sorted(SHORT_SCALES, key=len, reverse=True))
# "Tu-154" is a name, but "10m-12m" and "5km-7km" are ranges.
_UNIT_ENDS = r"(?<=\d[A-Za-z][-‑–])|(?<=\d[A-Za-z]{2}[-‑–])|(?<=\d[A-Za-z]{3}[-‑–])"
_FIGURES = re.compile(
    r"(?=[\d.½⅓⅔¼¾−-]|minus)"
    rf"(?:(?<![\w.,/:’'])(?:(?<![A-Za-z][-‑–])|{_UNIT_ENDS})|{GROWN})(?P<sign>{_SIGN})(?P<digits>{_DECIMAL_COMMA}|{DIGITS})"
    rf"(?:(?:{SPACE}|[-‑])(?P<scale>(?:{SCALE})s?(?:{SPACE}(?:{SCALE}))?)\b"
    rf"|[^\S\n]?(?P<short>(?:bn|mn|mln|bln|tn|trn))\b"
    rf"|(?P<attached>{_SHORT})(?![\w°²³])(?!\d))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text; ``value`` is None for a vague word.

    ``scale`` holds its scale word as written ("million", "bn"), or the whole vague
    word. ``short`` tells an attached letter ("8.3m") that may also be a unit.
    """

    start: int
    end: int
    value: Number | None
    scale: str | None = None
    short: bool = False
    word: bool = False


def numerals(text: str) -> list[Numeral]:
    """Return the numbers of ``text`` in order; where two overlap, the longer."""
    found = [*_figures(text), *_shares(text), *_vague(text), *_words(text)]
    found.sort(key=lambda n: (n.start, -n.end))
    kept: list[Numeral] = []
    for numeral in found:
        if not kept or numeral.start >= kept[-1].end:
            kept.append(numeral)
    return kept


def _figures(text: str) -> Iterator[Numeral]:
    for match in _FIGURES.finditer(text):
        end = match.end()
        # A decimal comma or a dotted version is not an English number.
        if re.match(r"[.,:]\d|[’']\d{3}|[/]\d", text[end : end + 4]):
            continue
        said = match["scale"] or match["short"] or match["attached"]
        value = _digits(match["digits"]) * scale_of(said)
        yield Numeral(
            match.start(),
            end,
            number(-value if match["sign"] else value),
            said,
            short=bool(match["attached"]),
        )


def _digits(text: str) -> Decimal:
    part = Decimal(0)
    if _COMMA.fullmatch(text):
        return Decimal(text.replace(",", "."))
    if text[-1] in _GLYPHS:
        above, below = _GLYPHS[text[-1]]
        part, text = Decimal(above) / below, text[:-1]
    return part + Decimal(re.sub(_GROUP, "", text) or "0")


def scale_of(said: str | None) -> int:
    """Return the factor of the scale words ``said`` ("hundred thousand", "bn")."""
    factor = 1
    for word in (said or "").casefold().split():
        factor *= SCALES.get(word.removesuffix("s")) or SHORT_SCALES[word]
    return factor


def _shares(text: str) -> Iterator[Numeral]:
    for start, end, value, scale in shares(text):
        yield Numeral(start, end, number(value), scale, word=True)


def _vague(text: str) -> Iterator[Numeral]:
    for match in VAGUE.finditer(text):
        yield Numeral(match.start(), match.end(), None, match[0], word=True)


def _words(text: str) -> Iterator[Numeral]:
    for match in WORDS.finditer(text):
        words = [w.casefold() for w in re.findall(r"\w+", match[0])]
        scale = next((w for w in reversed(words) if w in SCALES), None)
        yield Numeral(match.start(), match.end(), spelled(words), scale, word=True)
