"""Numbers as people write them: digits, words, scale words, vague words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from loccit.facts.words import listed
from loccit.model import Number

UNITS = {
    word: value
    for value, word in enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve"
            " thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: 10 * tens
    for tens, word in enumerate(
        listed("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
SHORT_SCALES = {
    "k": 1000,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mm": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8,
          "tenth": 10}  # fmt: skip
_GLYPHS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4)}

SPACE = r"[^\S\n]{1,2}"
_GROUP = r"[,\u00a0\u2009\u202f ’']"
DIGITS = (
    rf"(?:[1-9]\d{{0,2}}(?P<g>{_GROUP})\d{{3}}(?:(?P=g)\d{{3}})*(?:\.\d+)?(?!\d)"
    r"|\d+(?:\.\d+)?[½⅓⅔¼¾]?|[½⅓⅔¼¾])"
)
_SIGN = r"(?:(?<![\w.,)\]’”\"'])[-−](?=\d))?"
_SCALE = "|".join(SCALES)
_SHORT = "|".join(sorted(SHORT_SCALES, key=len, reverse=True))
_ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    "twelfth|\\w+teenth|\\w+tieth|hundredth|thousandth|millionth"
)
_ONES = "|".join(list(UNITS)[1:10])
_BELOW_100 = (
    rf"(?:(?:{'|'.join(TENS)})(?:[-‑ ](?:{_ONES}))?"
    rf"|(?:{'|'.join(sorted(UNITS, key=len, reverse=True))}))"
)
_BELOW_1000 = (
    rf"(?:(?:an?|{_BELOW_100}){SPACE}hundred(?:{SPACE}(?:and{SPACE})?{_BELOW_100}\b)?"
    rf"|{_BELOW_100})"
)
_SCALED = (
    rf"(?:an?|{_BELOW_1000})"
    rf"(?:{SPACE}(?:and{SPACE}a{SPACE}half{SPACE})?(?:{_SCALE})\b)+"
)
_FIGURES = re.compile(
    rf"(?<![\w.,/:’'])(?<![A-Za-z][-‑–])(?P<sign>{_SIGN})(?P<digits>{DIGITS})"
    rf"(?:(?:{SPACE}|[-‑])(?P<scale>(?:{_SCALE})s?(?:{SPACE}(?:{_SCALE}))?)\b"
    rf"|[^\S\n]?(?P<short>(?:bn|mn|mln|bln|tn|trn))\b"
    rf"|(?P<attached>{_SHORT})(?![\w°²³])(?!\d))?",
    re.IGNORECASE,
)
_WORDS = re.compile(
    rf"(?<![\w’'-])(?:{_SCALED}(?:(?:,?{SPACE}|{SPACE}and{SPACE}){_SCALED})*"
    rf"(?:{SPACE}(?:and{SPACE})?{_BELOW_1000})?|{_BELOW_1000})"
    rf"\b(?!’s\b|'s\b)(?![-‑ ](?:{_ORDINALS})\b)",
    re.IGNORECASE,
)
_HALVES = re.compile(
    rf"(?<![\w-])(?P<a>half|(?:a|one|three)[-‑ ]quarters?|(?:a|one|two)[-‑ ]thirds?"
    rf"|(?:a|one|two|three|four)[-‑ ]fifths?|(?:a|one)[-‑ ](?:sixth|eighth|tenth)"
    rf"|(?:three|five|seven|nine)[-‑ ](?:eighths|tenths))"
    rf"(?:{SPACE}(?:an?|of{SPACE}an?){SPACE}(?P<scale>{_SCALE})\b|(?={SPACE}(?:of|"
    rf"the|its|their)\b))",
    re.IGNORECASE,
)
_VAGUE_WORD = (
    r"(?:dozens|scores(?= of)|tens(?= of)|hundreds|thousands|millions|"
    r"billions|trillions)"
)
_VAGUE = re.compile(
    rf"(?<![\w-])(?:(?:many|several|some){SPACE})?"
    rf"{_VAGUE_WORD}"
    rf"(?:(?:{SPACE}of{SPACE}|{SPACE}(?:and|or|to){SPACE}|{SPACE}if{SPACE}not{SPACE}"
    rf"|\s?[—–-]\s?(?:and|or)\s(?:\w+\s)?){_VAGUE_WORD})*\b"
    rf"|(?<![\w-])(?:several|a{SPACE}few|some|many|a{SPACE}couple{SPACE}of|"
    rf"a{SPACE}couple)"
    rf"{SPACE}(?:dozen|score|hundred|thousand|million|billion|trillion)\b",
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
    found = [*_figures(text), *_halves(text), *_vague(text), *_words(text)]
    found.sort(key=lambda n: (n.start, -n.end))
    kept: list[Numeral] = []
    for numeral in found:
        if not kept or numeral.start >= kept[-1].end:
            kept.append(numeral)
    return kept


def number(value: Decimal | Fraction) -> Number:
    """Return ``value`` as an int where it is whole, else as a float."""
    return int(value) if value == int(value) else float(value)


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


def _halves(text: str) -> Iterator[Numeral]:
    for match in _HALVES.finditer(text):
        words = re.split(r"[-‑ ]", match["a"].casefold())
        above = 1 if len(words) == 1 or words[0] == "a" else UNITS[words[0]]
        part = Fraction(above, _PARTS[words[-1].removesuffix("s")])
        value = part * scale_of(match["scale"])
        yield Numeral(
            match.start(), match.end(), number(value), match["scale"], word=True
        )


def _vague(text: str) -> Iterator[Numeral]:
    for match in _VAGUE.finditer(text):
        yield Numeral(match.start(), match.end(), None, match[0], word=True)


def _words(text: str) -> Iterator[Numeral]:
    for match in _WORDS.finditer(text):
        words = [w.casefold() for w in re.findall(r"\w+", match[0])]
        scale = next((w for w in reversed(words) if w in SCALES), None)
        yield Numeral(match.start(), match.end(), spelled(words), scale, word=True)


def spelled(words: list[str]) -> Number:
    """Return the number that lower-case ``words`` spell ("two", "hundred", …)."""
    total = Fraction(0)
    current = Fraction(0)
    for word in words:
        if word in UNITS or word in TENS:
            current += UNITS.get(word) or TENS.get(word, 0)
        elif word == "half":
            current += Fraction(1, 2)
        elif word == "hundred":
            current = (current or Fraction(1)) * 100
        elif word in SCALES:
            total, current = _scaled(total, current, SCALES[word])
    return number(total + current)


def _scaled(
    total: Fraction, current: Fraction, scale: int
) -> tuple[Fraction, Fraction]:
    """Return the sums after a scale word: "two hundred thousand million" multiplies."""
    if current == 0 and total:
        return total * scale, current
    return total + (current or Fraction(1)) * scale, Fraction(0)
