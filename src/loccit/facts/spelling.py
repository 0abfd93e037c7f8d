"""Number words: the tables, the patterns and the value of what is spelled."""

import re
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
PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8,
          "tenth": 10}  # fmt: skip

SPACE = r"[^\S\n]{1,2}"
SCALE = "|".join(SCALES)
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
    rf"(?:{SPACE}(?:and{SPACE}a{SPACE}half{SPACE})?(?:{SCALE})\b)+"
)
WORDS = re.compile(
    rf"(?<![\w’'-])(?:{_SCALED}(?:(?:,?{SPACE}|{SPACE}and{SPACE}){_SCALED})*"
    rf"(?:{SPACE}(?:and{SPACE})?{_BELOW_1000})?|{_BELOW_1000})"
    rf"\b(?!’s\b|'s\b)(?![-‑ ](?:{_ORDINALS})\b)",
    re.IGNORECASE,
)
HALVES = re.compile(
    rf"(?<![\w-])(?P<a>half|(?:a|one|three)[-‑ ]quarters?|(?:a|one|two)[-‑ ]thirds?"
    rf"|(?:a|one|two|three|four)[-‑ ]fifths?|(?:a|one)[-‑ ](?:sixth|eighth|tenth)"
    rf"|(?:three|five|seven|nine)[-‑ ](?:eighths|tenths))"
    rf"(?:{SPACE}(?:an?|of{SPACE}an?){SPACE}(?P<scale>{SCALE})\b|(?={SPACE}(?:of|"
    rf"the|its|their)\b))",
    re.IGNORECASE,
)
_VAGUE_WORD = (
    r"(?:dozens|scores(?= of)|tens(?= of)|hundreds|thousands|millions|"
    r"billions|trillions)"
)
VAGUE = re.compile(
    rf"(?<![\w-])(?:(?:many|several|some){SPACE})?"
    rf"{_VAGUE_WORD}"
    rf"(?:(?:{SPACE}of{SPACE}|{SPACE}(?:and|or|to){SPACE}|{SPACE}if{SPACE}not{SPACE}"
    rf"|\s?[—–-]\s?(?:and|or)\s(?:\w+\s)?){_VAGUE_WORD})*\b"
    rf"|(?<![\w-])(?:several|a{SPACE}few|some|many|a{SPACE}couple{SPACE}of|"
    rf"a{SPACE}couple)"
    rf"{SPACE}(?:dozen|score|hundred|thousand|million|billion|trillion)\b",
    re.IGNORECASE,
)


def number(value: Decimal | Fraction) -> Number:
    """Return ``value`` as an int where it is whole, else as a float."""
    return int(value) if value == int(value) else float(value)


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
