"""Sentences of one block: pysbd's proposals, mended where it errs."""

import re
import warnings
from functools import cache
from typing import Any

# Before a capital these end no sentence: a name, number or noun follows.
_LEADING = (
    "Lt|Col|Gen|Maj|Capt|Cmdr|Cdr|Sgt|Adm|Brig|Cpl|Pvt|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|"
    "Pres|Hon|Rev|St|Mt|Ft|No|Nos|Art|Fig|Figs|Tab|Vol|Ch|Sec|para|paras|pp|p|cf|ca|vs|"
    "e\\.g|i\\.e|approx|est|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
_ABBREVIATION = re.compile(rf"(?:^|[\s(\[“\"‘'–—-])(?:{_LEADING})\.$", re.IGNORECASE)
_INITIAL = re.compile(r"(?:^|[\s(\[“\"‘'-])(?:[A-Z]\.)+$")
_ENDING = re.compile(r"[.!?…][\"”’')\]»]*$")
_OPENS = re.compile(r"[\"“‘'(\[«]*[A-Z0-9]")
_CANDIDATE = re.compile(r"[.!?…]+[\"”’')\]»]*(?=\s+[\"“‘'(\[«]*\w)")


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
    Text that holds no words gives no sentence.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        proposed = _segmenter(lang).segment(text)
    return _spans(text, _align(text, proposed))


def _align(text: str, proposed: list[str]) -> list[int]:
    """Return where the proposed sentences end, counted in ``text`` itself."""
    solid = [at for at, char in enumerate(text) if not char.isspace()]
    ends: list[int] = []
    count = 0
    for sentence in proposed:
        count += sum(not char.isspace() for char in sentence)
        if 0 < count < len(solid):
            ends.append(solid[count - 1] + 1)
    return ends


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
