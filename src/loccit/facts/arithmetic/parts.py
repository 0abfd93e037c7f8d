"""Parts that do not add up to their whole: "24 horses: 19 stallions and four mares".

Only where the words say that the parts are all there are: after a colon, a dash or in
brackets, with "the other five", or before "in all". What may overlap, leave some out
or stand beside them as an example is passed over.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from loccit.facts.arithmetic.amounts import (
    NUMBER,
    WORDS,
    Amount,
    Masked,
    Slip,
    number,
    plain,
    shown,
)
from loccit.facts.words import listed

# Words after which numbers are no list of parts, or not of all of them.
_BANNED = re.compile(
    r"\b(?:includ(?:es?|ed|ing)|of (?:them|which|whom|these|those)|most|mostly|mainly"
    r"|largely|both|each|either|per|every|others|the rest|more|less|fewer|than|compared"
    r"|against|up|down|etc|alone|another|average|need(?:s|ed)?|required|must|would"
    r"|could|among|amid|or|when|if|while|but|as well as|e\.g|for example|notably"
    r"|especially|since|versus|then|later|earlier|only|just|further|additional)\b",
    re.IGNORECASE,
)
_LIST = rf"(?P<list>[^.;:()\n]*?{NUMBER}[^.;:()—\n]*?{NUMBER}[^.;:()—\n]*)"
_SPLIT = (
    r"comprising|consisting\sof|consists?\sof|made\sup\sof|composed\sof|namely|(?:split"
    r"|divided|broken\sdown)(?:\s(?:up|into|between|as|among))*"
)
_OPENED = re.compile(
    rf"{number('whole')}(?P<noun>{WORDS}{{0,60}})"
    rf"(?:(?P<open>:\s|\s?—\s?|\s–\s)|\s\((?=[^()]*\))|,?\s(?:{_SPLIT})\s){_LIST}"
)
_OF = re.compile(
    rf"\W*of\s(?:the\s|its\s|their\s|these\s)?{number('whole')}", re.IGNORECASE
)
_REST = re.compile(
    r"\b(?:the|its|their)\s(?:other|remaining|(?:rest|remainder),)\s" + number("rest"),
    re.IGNORECASE,
)
_IN_ALL = re.compile(
    rf",\s(?:or\s|and\s|a\stotal\sof\s|for\sa\stotal\sof\s){{0,2}}{number('whole')}"
    rf"{WORDS}{{0,30}}?\s(?:in\sall|in\stotal|altogether|all\stold)\b"
    rf"|,\s(?:for|making|giving)\sa\stotal\sof\s{number('total')}",
    re.IGNORECASE,
)
_ALTOGETHER = re.compile(
    rf"\W*(?:in\sall|in\stotal|altogether|all\stold),?\s{number('whole')}",
    re.IGNORECASE,
)
_TOKEN = re.compile(NUMBER)
_ANY = re.compile("\x02[\\d~]+\x03")
_SEVERAL = re.compile(r",|;|\band\b|\bplus\b|&")
_MOST_WORDS = 60


def slips(text: Sequence[Masked]) -> Iterator[Slip]:
    """Yield each whole of the sentences and its parts that do not come out."""
    before: list[Masked] = []
    for sentence in text:
        yield from _opened(sentence)
        yield from _rested(sentence, before)
        yield from _in_all(sentence)
        yield from _altogether(sentence, before)
        before = [] if sentence.text.endswith("\n") else [*before, sentence]


def _opened(masked: Masked) -> Iterator[Slip]:
    """Yield the slips of "24 horses: 19 stallions and four mares" and its kin."""
    for match in _OPENED.finditer(masked.text):
        words = match["list"]
        closed = masked.text[match.end("list") : match.end("list") + 1]
        parts = _list(masked, words, joined=closed == ")")
        whole = masked.amount(match, "whole")
        rivals = [
            one
            for one in _amounts(masked, masked.text[: match.start()])
            if one.kind == whole.kind
        ]
        if rivals and match["noun"].count(" ") > 3:
            continue
        yield from _checked(whole, parts, rivals)


def _rested(masked: Masked, before: Sequence[Masked]) -> Iterator[Slip]:
    """Yield the slip of a sentence that ends its parts with "the other five"."""
    rest = _REST.search(masked.text)
    if not rest or _ANY.search(masked.text, rest.end()):
        return
    head = masked.text[: rest.end()]
    if (opened := _OPENED.search(head)) and opened.end("list") > rest.start():
        return
    of = _OF.match(head)
    whole = masked.amount(of, "whole") if of else _only(before[-1:])
    words = head[of.end() :] if of else head
    parts = [one for one in _amounts(masked, words) if one]
    if _BANNED.search(words) or len(parts) < 2 or len(parts) != _count(words):
        return
    if not of and all(one.said.unit == "%" for one in parts):
        yield from _hundred(parts)
    elif whole and (of or re.match(rf"\W*{NUMBER}", words)):
        yield from _checked(whole, parts)


def _in_all(masked: Masked) -> Iterator[Slip]:
    """Yield the slip of "19 stallions and five mares, 23 horses in all"."""
    match = _IN_ALL.search(masked.text)
    if match:
        whole = masked.amount(match, "whole" if match["whole"] else "total")
        yield from _checked(whole, _list(masked, masked.text[: match.start()]))


def _altogether(masked: Masked, before: Sequence[Masked]) -> Iterator[Slip]:
    """Yield the slip of "In all, 41 were lost" after a sentence with all the parts."""
    match = _ALTOGETHER.match(masked.text)
    if match and len(before) == 1:
        parts = _list(masked, before[0].text.rstrip(" ."))
        if len({one.said.counted for one in parts} - {None}) < 2:
            yield from _checked(masked.amount(match, "whole"), parts)


def _checked(
    whole: Amount, parts: Sequence[Amount], rivals: Sequence[Amount] = ()
) -> Iterator[Slip]:
    """Yield the slip unless the parts make the whole, or are plainly something else."""
    total = sum((one.value for one in parts), Fraction(0))
    off = sum((one.off for one in parts), whole.off)
    if len(parts) < 2 or any(one.kind != whole.kind for one in parts):
        return
    if any(abs(total - one.value) <= off for one in (whole, *rivals)):
        return
    # Examples of a whole are a small part of it; what is far more is another thing.
    if whole.value / 2 <= total <= whole.value * 2 and whole.value >= 4:
        yield _slip(whole, parts, total)


def _hundred(parts: Sequence[Amount]) -> Iterator[Slip]:
    """Yield the slip of percentages that leave nothing over and make no hundred."""
    total = sum((one.value for one in parts), Fraction(0))
    if abs(total - 100) > sum((one.off for one in parts), Fraction(0)):
        said = _joined(parts)
        what = f"{said} make {plain(total)} %, and nothing is left over"
        yield Slip(parts[0].said.start, parts[-1].said.end, what)


def _slip(whole: Amount, parts: Sequence[Amount], total: Fraction) -> Slip:
    every = [whole, *parts]
    return Slip(
        min(one.said.start for one in every),
        max(one.said.end for one in every),
        f"{_joined(parts)} make {shown(total, whole)}, not “{whole.said.text}”",
    )


def _joined(parts: Sequence[Amount]) -> str:
    words = [one.said.text for one in parts]
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _list(masked: Masked, words: str, *, joined: bool = False) -> list[Amount]:
    """Return the amounts of a list of parts; none where it may be anything else.

    ``joined``: brackets hold it together, so that no "and" need close it.
    """
    found = _amounts(masked, words)
    gaps = _ANY.split(words)
    if len(found) < 2 or len(found) != _count(words) or _BANNED.search(words):
        return []
    between = gaps[1:-1]
    if any(len(gap) > _MOST_WORDS or not _SEVERAL.search(gap) for gap in between):
        return []
    closed = joined or set(listed("and plus &")) & set(between[-1].split())
    return found if closed and len(gaps[0]) <= _MOST_WORDS // 2 else []


def _amounts(masked: Masked, words: str) -> list[Amount]:
    tokens = (int(token[0][1:-1]) for token in _TOKEN.finditer(words))
    return [one for index in tokens if (one := masked.amounts[index])]


def _count(words: str) -> int:
    return len(_ANY.findall(words))


def _only(before: Sequence[Masked]) -> Amount | None:
    """Return the one number of the sentence before, if there is one and no more."""
    found = [one for masked in before for one in _amounts(masked, masked.text)]
    return found[0] if len(found) == 1 == sum(_count(m.text) for m in before) else None
