"""Who stands behind a number: said in the sentence that holds it."""

import re
from bisect import bisect_left

from loccit.facts import publications, speech
from loccit.facts.words import sentence_at, sentences

_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?$")
_LAST = re.compile(r",\s(?P<who>[^,;:“”\"]{2,80})\s$")
_FAR = 400
_GUESSES = ("estimat", "reckon", "project", "forecast", "predict")


class Attribution:
    """One text, asked for the origin of one number after the other."""

    def __init__(self, text: str) -> None:
        """Cut ``text`` into sentences and find its speech verbs, once."""
        self._text = text
        self._sentences = sentences(text)
        self._verbs = speech.speaking(text)
        self._starts = [verb.start() for verb in self._verbs]

    def who(self, start: int, end: int) -> str | None:
        """Return who states the number at ``start``–``end``, as the sentence says."""
        first, last = self._around(start, end)
        return (
            self._before(first, start)
            or self._after(end, last)
            or _credited(self._text[first:last])
        )

    def estimated(self, start: int) -> bool:
        """Return whether the sentence calls the number at ``start`` an estimate."""
        first, _ = self._around(start, start)
        verbs = self._between(first, start)
        return bool(verbs) and verbs[-1]["verb"].casefold().startswith(_GUESSES)

    def _around(self, start: int, end: int) -> tuple[int, int]:
        """Return the sentence around a number, no further than a reader looks."""
        first, last = sentence_at(self._sentences, start)
        return max(first, start - _FAR), min(last, end + _FAR)

    def _between(self, first: int, start: int) -> list[re.Match[str]]:
        low, high = (bisect_left(self._starts, at) for at in (first, start))
        return [verb for verb in self._verbs[low:high] if verb.end() <= start]

    def _after(self, end: int, last: int) -> str | None:
        """Return the subject of ", X said" at the end of the sentence."""
        low, high = (bisect_left(self._starts, at) for at in (end, last))
        for verb in self._verbs[low:high]:
            said = _LAST.search(self._text[end : verb.start()])
            if said and _CLOSES.match(self._text[verb.end() : last]):
                return speech.tidy(said["who"])
        return None

    def _before(self, first: int, start: int) -> str | None:
        """Return the subject of the last "X estimated that" before the number."""
        for verb in reversed(self._between(first, start)):
            lead = self._text[first : verb.start()]
            if not _PASSIVE.search(lead) and (name := speech.subject_before(lead)):
                return name
        return None


_CLOSES = re.compile(r"\s*(?:[.,;”\"]|on\b|in\b|\Z)")


def _credited(sentence: str) -> str | None:
    """Return whom "according to" names; of a report, where it appeared."""
    if "ccording to" not in sentence:
        return None
    origins = publications.find(sentence)
    return origins[-1].names if origins else speech.according_to(sentence)
