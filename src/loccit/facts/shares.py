"""Fractions in words and figures: "two-thirds", "half", "one in five", "3/4 of"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from loccit.facts.spelling import SCALE, SCALES, SPACE, UNITS
from loccit.facts.words import listed

PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20,
    "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

_GAP = r"[-‑ ]"
_PART = "|".join(part for part in PARTS if part != "half")
_SEVERAL = "|".join(word for word, value in UNITS.items() if value > 1)
# What follows a share: the whole that it is of, or words that compare.
_OF = (
    r"of|the|its|their|his|her|our|those|these|as|more|less|fewer|larger|higher|lower"
    r"|smaller|bigger|cheaper|faster|below|above|were|are|have|do|say"
)
_SHARE = rf"(?=[^\S\n](?:(?:{_OF})\b|\(\d))"
_LED = (
    r"(?<=\bby )|(?<=\babout )|(?<=\bnearly )|(?<=\balmost )|(?<=\baround )"
    r"|(?<=\bthan )|(?<=\broughly )|(?<=\bjust )|(?<=\bonly )|(?<=\bleast )"
    r"|(?<=\bsome )|(?<=\bover )|(?<=\bunder )|(?<=\bdown )|(?<=\bup )"
    r"|(?<=\bagainst )|(?<=\bfrom )|(?<=\bto )|(?<=\bof )|(?<=\bwith )"
)
_ENDS = r"(?=[^\S\n]?[.,;:)—–]|[^\S\n](?:in|on|to|from|since|over|and|but|at)\b|$)"
_NO_HALF = (
    r"time|term|price|board|brother|sister|marathon|past|day|moon|mast|measures?"
    rf"|truths?|an?|(?:a{SPACE})?(?:year|hour|century|decade|day|minute)s?"
)
_NOT_AFTER_HALF = "".join(
    rf"(?<!\b{word} )"
    for word in listed(
        "first second other each better latter either this that the top bottom a one "
        "northern southern eastern western upper lower last final opening"
    )
)
_POINT = rf"(?:an?{SPACE})?percentage{SPACE}points?\b"
_ARTICLE = rf"(?:an?{SPACE})?"
_PATTERN = re.compile(
    rf"(?<![\w.-])(?:"
    # A part of a scale word: "half a million", "a quarter of a million".
    rf"(?P<some>half|(?:(?:an?|one|three){SPACE})?quarters?|(?:an?|one|two){_GAP}"
    rf"thirds?)(?:{_GAP}(?:of{SPACE})?(?:an?{_GAP})?)(?P<scale>{SCALE})\b"
    rf"|(?P<above>{_SEVERAL}){_GAP}(?P<below>(?:{_PART})s)"
    rf"(?!{SPACE}(?:in{SPACE}a{SPACE}row|running|ago|later|earlier)\b)"
    rf"|one{_GAP}(?P<one>{_PART}|half)(?!{SPACE}(?:ago|later|earlier)\b)"
    rf"|(?=an?{SPACE})(?:{_LED})an?{SPACE}(?P<led>{_PART})(?:{_SHARE}|{_ENDS})"
    rf"|an?{SPACE}(?P<part>{_PART})(?:{_SHARE}|(?={SPACE}to{SPACE}(?:an?|one|half)\b))"
    rf"|(?=[ah])(?<=\bto ){_ARTICLE}(?P<whole>half)"
    rf"|(?P<point>half|(?<!of )(?<!half )an?)(?={SPACE}(?:full{SPACE})?{_POINT})"
    rf"|(?:an?{SPACE})?(?:further{SPACE})(?P<next>{_PART})(?={SPACE}of{SPACE}{_POINT})"
    rf"|(?=half){_NOT_AFTER_HALF}(?P<half>half)(?!{SPACE}(?:{_NO_HALF})\b)"
    rf")(?![\w’'-])",
    re.IGNORECASE,
)
_TEN = r"two|three|four|five|six|seven|eight|nine|ten|1?\d|20|50|100+|1,000|10+,000"
_IN = re.compile(
    rf"(?<![\w.,$€£-])(?P<a>one|two|three|four|five|six|seven|eight|nine|[1-9])"
    # "One worker in four", but not "one firm in ten countries".
    rf"(?:(?<=\bone){SPACE}[a-z]{{3,12}}(?={SPACE}in{SPACE}\w+(?!{SPACE}[a-z]+s\b)))?"
    rf"(?:{_GAP}(?:in|out{_GAP}of)(?:{_GAP}every)?){_GAP}(?P<b>{_TEN})\b(?![.,:/]\d)"
    rf"(?!{SPACE}(?:per|%|[mb]illion|thousand|(?:second|minute|hour|day|week|month"
    rf"|year|decade)s?)\b|%)",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    r"(?<![\w.,/$€£-])(?:(?P<whole>\d{1,3})(?:[^\S\n]|[-‑]))?(?P<a>[1-9])/(?P<b>[2-9]|1[0268])"
    r"(?![\w/])(?P<of>(?=[^\S\n](?:of|cups?|inch|inches|miles?|tonnes?|acres?|lb|in)\b"
    r"|-(?:inch|mile|acre)\b))?"
)


def shares(text: str) -> Iterator[tuple[int, int, Fraction, str | None]]:
    """Yield start, end, value and scale word of each fraction in ``text``.

    "A third" may be an ordinal ("and a third was hit") and "a quarter" a period: they
    are fractions only where what follows or leads says so.
    """
    for match in _PATTERN.finditer(text):
        yield match.start(), match.end(), _value(match), match["scale"]
    for match in _IN.finditer(text):
        above, below = _whole(match["a"]), _whole(match["b"])
        if above < below:
            yield match.start(), match.end(), Fraction(above, below), None
    yield from figures(text)


def figures(text: str) -> Iterator[tuple[int, int, Fraction, None]]:
    """Yield the fractions in figures: "3/4 inch", "5 1/2"; but not 24/7 or 9/11."""
    for match in _FIGURES.finditer(text):
        above, below = int(match["a"]), int(match["b"])
        if above < below and (match["whole"] or match["of"] is not None):
            part = int(match["whole"] or 0) + Fraction(above, below)
            yield match.start(), match.end(), part, None


def _value(match: re.Match[str]) -> Fraction:
    said = {k: v.casefold() for k, v in match.groupdict().items() if v}
    if "some" in said:
        words = re.split(_GAP, said["some"])
        first = UNITS.get(words[0], 1) if len(words) > 1 else 1
        return Fraction(first, _part(words[-1])) * SCALES[said["scale"]]
    if "above" in said:
        return Fraction(UNITS[said["above"]], _part(said["below"]))
    if said.get("point", "half") != "half":
        return Fraction(1)
    names = {"one", "led", "part", "half", "whole", "point", "next"}
    part = next(v for k, v in said.items() if k in names)
    return Fraction(1, _part(part))


def _part(word: str) -> int:
    return PARTS[word.removesuffix("s")]


def _whole(word: str) -> int:
    said = word.casefold()
    return UNITS[said] if said in UNITS else int(said.replace(",", ""))
