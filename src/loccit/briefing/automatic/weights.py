"""What a sentence weighs in its source."""

import math
import re

from loccit.model import Facts, Sentence, Source

_WORD = re.compile(r"[^\W\d_]{2,}")
# Endings differ ("shell", "shells"; "supplied", "supply"): the first letters count.
_STEM = 6
_CUE = re.compile(
    r"\b(?:main|key|biggest|largest|worst|weakest|strongest|worth|benefit\w*|"
    r"threat\w*|risk\w*|danger\w*|likely|unlikely|shows?|increas\w+|decreas\w+|grew|"
    r"fell|rose|growing|estimat\w+|agreed?|sign(?:ed|s)|pact|accus\w+|warn\w+|"
    r"blam\w+|because|due to|record|responsib\w+|rescu\w+|lack|short(?:age|fall)s?|"
    r"depend\w*|enabl\w+|boost\w*|expect\w*|forecast\w*|result\w*|caus\w+|led to|"
    r"critical\w*|overtak\w+|overtook|for the first time)\b",
    re.IGNORECASE,
)
# Words of a text about itself.
_ITSELF = re.compile(
    r"\b(?:this (?:note|desk|page|newsletter)|the desk|an? reader|subscrib\w+|"
    r"cookies?|copyright|all rights reserved|read more|click here)\b",
    re.IGNORECASE,
)
_COMMON = frozenset(
    """the that this with from have been were which their would about after into also
    more than when where while some such other these those there they them what said
    says will could being over only most very much many and for are was has had not
    but its his her who out one two all may can our you how did does per off own too
    last next year years week month time""".split()  # noqa: SIM905  # one word a line would say no more
)
_NUMBER, _SECOND_NUMBER, _CUE_WORD = 0.2, 0.1, 0.15
_FIRST, _OPENS_BLOCK, _LONG = 0.2, 0.1, 0.1
_LONG_WORDS, _ABOUT_ITSELF, _SPOKEN = 45, 0.6, 0.3
# How much less a word at the end of a text counts than one at its beginning.
_LATE = 0.7
# What a word of the title counts, and the share of a weight that needs spread.
_TITLE, _SPREAD = 0.5, 0.5


def words_of(text: str) -> list[str]:
    """Return the telling words of ``text``, cut to what their forms share."""
    folded = _WORD.findall(text.casefold())
    return [w[:_STEM] for w in folded if w not in _COMMON and len(w) > 2]


def stem(word: str) -> str:
    """Return the letters of ``word`` that its forms share."""
    return word.casefold()[:_STEM]


def is_common(word: str) -> bool:
    """Return whether ``word`` stands in every text and tells nothing of this one."""
    return word.casefold() in _COMMON


class Weights:
    """The sentences of one source, asked for their weight one after the other."""

    def __init__(self, source: Source, facts: Facts) -> None:
        """Count in which blocks each word stands, once."""
        self._source = source
        self._facts = facts
        self._words = _weights(source)
        self._opening = {source.blocks[s.block].start for s in source.sentences}
        self._most = max(map(self._recurs, source.sentences), default=0.0) or 1.0
        self._first = min((s.start for s in source.sentences), default=0)

    def of(self, sentence: Sentence) -> float:
        """Return what ``sentence`` weighs: mostly between 0 and 2."""
        text = self._text(sentence)
        place = self._source.sentences.index(sentence)
        cues, numbers = len(_CUE.findall(text)), self._numbers(sentence)
        weight = self._recurs(sentence) / self._most + numbers
        weight += _CUE_WORD * min(cues, 3)
        # An opening without a number, date or cue only sets the scene.
        if cues or numbers or self._dated(sentence):
            weight += _FIRST / (1 + place)
            weight += _OPENS_BLOCK * (sentence.start in self._opening)
        weight -= _SPOKEN * text.startswith(("“", '"', "«", "„"))
        weight -= _ABOUT_ITSELF * bool(_ITSELF.search(text))
        return weight - _LONG * (len(text.split()) > _LONG_WORDS)

    def _text(self, sentence: Sentence) -> str:
        return self._source.text[sentence.start : sentence.end]

    def _numbers(self, sentence: Sentence) -> float:
        start, end = sentence.start, sentence.end
        found = sum(start <= q.start < end for q in self._facts.quantities)
        return _NUMBER * min(found, 1) + _SECOND_NUMBER * (found > 1)

    def _dated(self, sentence: Sentence) -> bool:
        dates = (d.start for d in self._facts.dates if d.kind != "vague")
        return any(sentence.start <= at < sentence.end for at in dates)

    def _recurs(self, sentence: Sentence) -> float:
        words = set(words_of(self._text(sentence)))
        told = sum(self._words.get(word, 0.0) for word in words)
        return told / math.pow(4 + len(words), 0.7)


def _weights(source: Source) -> dict[str, float]:
    """Return what each word counts that stands in two blocks or more.

    Words that run through the whole text tell what it is about; those of one
    episode, however often they stand there, tell less.
    """
    blocks = source.blocks
    places: dict[str, list[int]] = {}
    for place, block in enumerate(blocks):
        for word in set(words_of(source.text[block.start : block.end])):
            places.setdefault(word, []).append(place)
    title = set(words_of(str(source.record.get("title") or "")))
    return {
        word: _weight(found, len(blocks)) + _TITLE * (word in title)
        for word, found in sorted(places.items())
        if len(found) > 1 or word in title or len(blocks) == 1
    }


def _weight(places: list[int], blocks: int) -> float:
    """Return how often, how early and how far apart a word stands."""
    early = sum(1 - _LATE * place / blocks for place in places)
    spread = (places[-1] - places[0]) / blocks
    return math.log1p(early) * (1 - _SPREAD + _SPREAD * spread)
