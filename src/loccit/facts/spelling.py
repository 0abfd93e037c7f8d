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
    "quadrillion": 10**15,
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
_AND_PART = (
    r"(?:[-‑ ]and[-‑ ]a[-‑ ](?:half|quarter|third)|[-‑ ]and[-‑ ]three[-‑ ]quarters)"
)
_POINT = rf"{SPACE}point(?:{SPACE}(?:{'|'.join(list(UNITS)[:10])}|oh|nought))+"
# "Another dozen", "per thousand": a scale word that stands for one of its kind.
_BARE = rf"(?:(?<=\banother )|(?<=\bper )|(?<=\bevery )|(?<=\bnext ))(?:{SCALE})\b"
WORDS = re.compile(
    # How the words begin: nothing else need be tried.
    rf"(?=an?[^\S\n]|ze|on|t[hwer]|f[oi]|s[ie]|e[il]|ni|hu|mi|la|do|bi|cr|qu)"
    rf"(?<![\w’'-])(?:{_SCALED}(?:(?:,?{SPACE}|{SPACE}and{SPACE}){_SCALED})*"
    rf"(?:{SPACE}(?:and{SPACE})?{_BELOW_1000})?"
    rf"|{_BELOW_1000}(?:{_AND_PART}|{_POINT})(?:{SPACE}(?:{SCALE}))*"
    rf"|{_BELOW_1000}|{_BARE})"
    rf"\b(?!’s\b|'s\b)(?![-‑](?:{_ORDINALS})\b)(?!(?<=ty)[^\S\n](?:{_ORDINALS})\b)"
    rf"(?!(?<=dred)[^\S\n](?:and[^\S\n])?(?:{_ORDINALS})\b)",
    re.IGNORECASE,
)
_VAGUE_WORD = (
    r"(?:dozens|scores|tens(?= of)|hundreds|thousands|lakhs|crores|millions|"
    r"billions|trillions)"
)
_LINK = (
    rf"(?:{SPACE}of{SPACE}|{SPACE}(?:and|or|to){SPACE}|{SPACE}if{SPACE}not{SPACE}"
    rf"|,?{SPACE}(?:and|or|perhaps|possibly|maybe){SPACE}(?:(?:even|possibly|perhaps|"
    rf"potentially){SPACE})?|\s?[—–-]\s?(?:(?:and|or)\s(?:\w+\s)?)?)"
)
# Bare "scores" may be points or marks: only with what it counts or what befell them.
_SCORES = (
    rf"(?:(?<![\w-])scores(?={SPACE}(?:of{SPACE}(?!\d|the\b)|more\b|others\b|dead\b"
    rf"|killed\b|wounded\b|injured\b|missing\b|were{SPACE}(?:killed|wounded|injured|"
    rf"hurt|arrested|detained|displaced)\b)))"
)
VAGUE = re.compile(
    rf"(?<![\w-])(?:(?:(?:many|several|some){SPACE})?"
    rf"(?!scores){_VAGUE_WORD}(?:{_LINK}{_VAGUE_WORD})*\b"
    rf"|{_SCORES}(?:{_LINK}{_VAGUE_WORD})*"
    rf"|(?:several|a{SPACE}few|some|many|a{SPACE}couple{SPACE}of|a{SPACE}couple)"
    rf"{SPACE}(?:dozen|score|hundred|thousand|lakh|crore|million|billion|trillion)\b)",
    re.IGNORECASE,
)


def number(value: Decimal | Fraction) -> Number:
    """Return ``value`` as an int where it is whole, else as a float."""
    return int(value) if value == int(value) else float(value)


_SMALL = {"half": Fraction(1, 2), "third": Fraction(1, 3), "quarter": Fraction(1, 4),
          "quarters": Fraction(1, 4)}  # fmt: skip


def spelled(words: list[str]) -> Number:
    """Return the number that lower-case ``words`` spell ("two", "hundred", …)."""
    if "point" in words:
        return number(_pointed(words))
    total = Fraction(0)
    current = Fraction(0)
    for before, word in zip(["", *words], words, strict=False):
        if word in UNITS or word in TENS:
            current += UNITS.get(word) or TENS.get(word, 0)
        elif word in _SMALL:
            # The three of "and three quarters" was taken for a whole number.
            times = 3 if word == "quarters" else 1
            current += times * _SMALL[word] - (3 if before == "three" else 0)
        elif word == "hundred":
            current = (current or Fraction(1)) * 100
        elif word in SCALES:
            total, current = _scaled(total, current, SCALES[word])
    return number(total + current)


def _pointed(words: list[str]) -> Fraction:
    """Return the number of "four point eight million"."""
    at = words.index("point")
    scales = [word for word in words if word in SCALES]
    digits = "".join(str(UNITS.get(w, 0)) for w in words[at + 1 :] if w not in SCALES)
    value = Fraction(f"{spelled(words[:at])}.{digits}")
    for word in scales:
        value *= SCALES[word]
    return value


def _scaled(
    total: Fraction, current: Fraction, scale: int
) -> tuple[Fraction, Fraction]:
    """Return the sums after a scale word: "two hundred thousand million" multiplies."""
    if current == 0 and total:
        return total * scale, current
    return total + (current or Fraction(1)) * scale, Fraction(0)
