"""Who stands behind a number: said in the sentence that holds it."""

import re

from loccit.facts import publications, speech
from loccit.facts.words import sentence_at, sentences

_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?$")
_LAST = re.compile(r",\s(?P<who>[^,;:“”\"]{2,80})\s$")
_GUESSES = ("estimat", "reckon", "project", "forecast", "predict")


class Attribution:
    """One text, asked for the origin of one number after the other."""

    def __init__(self, text: str) -> None:
        """Cut ``text`` into sentences once."""
        self._text = text
        self._sentences = sentences(text)

    def who(self, start: int, end: int) -> str | None:
        """Return who states the number at ``start``–``end``, as the sentence says."""
        first, last = sentence_at(self._sentences, start)
        head, tail = self._text[first:start], self._text[end:last]
        return _before(head) or _after(tail) or _credited(self._text[first:last])

    def estimated(self, start: int) -> bool:
        """Return whether the sentence calls the number at ``start`` an estimate."""
        first, _ = sentence_at(self._sentences, start)
        verbs = speech.speaking(self._text[first:start])
        return bool(verbs) and verbs[-1]["verb"].casefold().startswith(_GUESSES)


def _before(head: str) -> str | None:
    """Return the subject of the last "X estimated that" before the number."""
    for verb in reversed(speech.speaking(head)):
        lead = head[: verb.start()]
        if not _PASSIVE.search(lead) and (name := speech.subject_before(lead)):
            return name
    return None


def _after(tail: str) -> str | None:
    """Return the subject of ", X said" at the end of the sentence."""
    for verb in speech.speaking(tail):
        said = _LAST.search(tail[: verb.start()])
        if said and re.match(r"\s*(?:[.,;”\"]|on\b|in\b|$)", tail[verb.end() :]):
            return speech.tidy(said["who"])
    return None


def _credited(sentence: str) -> str | None:
    """Return whom "according to" names; of a report, where it appeared."""
    if "ccording to" not in sentence:
        return None
    origins = publications.find(sentence)
    return origins[-1].names if origins else speech.according_to(sentence)
