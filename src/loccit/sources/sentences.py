"""Sentences of one block: pysbd's proposals, mended where it errs."""

import re
import warnings
from functools import cache
from typing import Any

# A name follows these, never a new sentence.
_TITLES = (
    "Lt|Col|Gen|Maj|Capt|Cmdr|Cdr|Sgt|Adm|Brig|Cpl|Pvt|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|"
    "Gov|Pres|Hon|Rev|St|Mt|Ft|Messrs|Amb|vs|cf|e\\.g|i\\.e|viz|approx|ca"
)
# A number follows these, or a new sentence.
_COUNTED = (
    "paras?|pp?|nos?|arts?|figs?|tab|vols?|chs?|secs?|ed|eds|par|ver|lines?|"
    "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
# A new sentence follows these only where it begins with one of the starters.
_OPEN = r"(?:[A-Za-z]\.)+[A-Za-z]|[A-Z]|etc|al|Inc|Co|Corp|Ltd|Jr|Sr|Bros|Dept|Est"
_STARTERS = (
    "The|A|An|It|Its|He|She|They|We|I|You|This|That|These|Those|There|In|On|At|By|"
    "But|And|Or|So|Yet|For|From|To|As|If|When|While|After|Before|Since|Both|Most|"
    "Some|Many|All|No|Not|Of|His|Her|Their|Our|My|What|Who|How|Why|Where|With|"
    "However|Meanwhile|Moreover|Also|According|Now|Then|One|Two"
)
_BEFORE = r"(?:^|(?<=[\s(\[“\"‘'–—-]))"
_TITLE = re.compile(rf"{_BEFORE}(?:{_TITLES})\.$")
_NUMBERED = re.compile(rf"{_BEFORE}(?:{_COUNTED})\.$", re.IGNORECASE)
_ABBREVIATED = re.compile(rf"{_BEFORE}(?:{_OPEN})\.$")
_STARTER = re.compile(rf"[\"“‘'(\[«]*(?:{_STARTERS})\b")
_STARTS = re.compile(r"[\"“‘'(\[«¿¡]*[^\W_a-zß-öø-ÿ]")
_CLOSING = "\"”’')]»"
# An end inside quoted words, which pysbd never parts: a mark, then a new start.
_INSIDE = re.compile(r"[.!?…][”’)\]]*(?=\s+[\"“‘'(\[«]*[A-Z])")
# An acronym that ends a sentence, which pysbd takes for one that goes on.
_ACRONYM = re.compile(rf"[A-Za-z]\.[A-Za-z]\.(?=\s+(?:{_STARTERS})\b)")
# Far enough back to hold the longest abbreviation.
_LOOK_BACK = 24


@cache
def _segmenter(lang: str) -> Any:
    # pysbd's sources hold invalid escapes, which newer Pythons warn about.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pysbd import languages, segmenter

        code = lang.partition("-")[0].lower()
        known = code if code in languages.LANGUAGE_CODES else "en"
        make: Any = segmenter.Segmenter
        return make(language=known, clean=False)


def split(text: str, lang: str) -> list[tuple[int, int]]:
    """Return the sentences of one block as offsets, in order, without spaces around.

    ``lang`` is a BCP 47 tag; a language unknown to pysbd is split as English.
    Blank text gives no sentence.
    """
    # A line end inside a block is a space: pysbd would end a sentence there.
    line = "".join(" " if char.isspace() else char for char in text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        proposed = _segmenter(lang).segment(line)
    ends = {_past_marks(line, end) for end in _align(line, proposed)}
    ends |= {match.end() for match in _INSIDE.finditer(line) if _quoted(line, match)}
    ends |= {match.end() for match in _ACRONYM.finditer(line)}
    return _spans(line, sorted(end for end in ends if _ends(line, end)))


def _align(text: str, proposed: list[str]) -> list[int]:
    """Return where the proposed sentences end, counted in ``text`` itself.

    pysbd may lose or add spaces, so only the other characters are counted.
    """
    solid = [at for at, char in enumerate(text) if not char.isspace()]
    ends: list[int] = []
    count = 0
    for sentence in proposed:
        count += sum(not char.isspace() for char in sentence)
        if 0 < count < len(solid):
            ends.append(solid[count - 1] + 1)
    return ends


def _past_marks(text: str, end: int) -> int:
    """Return ``end`` moved behind the closing marks that belong to the sentence."""
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return end


def _quoted(text: str, match: re.Match[str]) -> bool:
    """Return whether the match stands inside quotation marks still open."""
    before = text[: match.end()]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _ends(text: str, end: int) -> bool:
    """Return whether a sentence really ends at ``end``."""
    rest = text[end:].lstrip()
    if end < len(text) and not text[end].isspace():
        return False
    said = text[max(0, end - _LOOK_BACK) : end]
    if _TITLE.search(said) or (_NUMBERED.search(said) and rest[:1].isdigit()):
        return False
    if _ABBREVIATED.search(said):
        return bool(_STARTER.match(rest))
    return bool(_STARTS.match(rest)) or not rest[:1].isalpha()


def _spans(text: str, ends: list[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for end in [*ends, len(text)]:
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        if piece.strip():
            spans.append((left, start + len(piece.rstrip())))
        start = end
    return spans
