"""The speaker of each quotation: before it, after it, or carried on."""

import re
from collections.abc import Sequence

from loccit.facts import publications, speech
from loccit.facts.marks import Marked, paragraphs
from loccit.facts.words import sentence_at, sentences
from loccit.model import Publication

_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be)\s+(?:\w+\s+){0,2}?$")
_AGENT = re.compile(r"\bby\s+(?P<who>[^,;:.“”\"\n]+)")
# "…,” she said": the one who spoke before.
_SHE_SAID = re.compile(
    rf"[\s,]*(?:(?:he|she|they)\s+(?:\w+\s+)?{speech.VERB}|{speech.VERB}\s+(?:he|she|they))\b"
)
# "…, said Ann Example, who …".
_NAMED = re.compile(r"\s[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)*[,.]")
_TOO_FAR = 160


def speakers(
    text: str, found: Sequence[Marked], told: Sequence[Publication] | None = None
) -> list[str | None]:
    """Return the speaker of each of the marked words, None where the text is silent."""
    origins = publications.find(text) if told is None and found else told or []
    reader = _Reader(text, found, origins)
    said: list[str | None] = []
    for index in range(len(found)):
        said.append(reader.speaker(index, said))
    return said


class _Reader:
    """One text with its marked words, asked for one speaker after the other."""

    def __init__(
        self, text: str, found: Sequence[Marked], origins: Sequence[Publication]
    ) -> None:
        self._text = text
        self._found = found
        self._origins = origins
        self._paragraphs = list(paragraphs(text))
        self._sentences = sentences(text)

    def speaker(self, index: int, said: Sequence[str | None]) -> str | None:
        """Return the speaker of the marked words ``index``, given the ones before."""
        mark = self._found[index]
        outer = self._outer(index)
        if outer is not None:
            return said[outer]
        if mark.kind == "scare":
            return None
        carried = self._carried(index, said)
        if mark.continues:
            return carried
        named = self._after(mark) or self._before(mark)
        return named or carried or self._meant(mark)

    def _outer(self, index: int) -> int | None:
        """Return which marked words enclose these; marks of one rank never overlap."""
        mark = self._found[index]
        before = range(index - 1, -1, -1)
        near = next((i for i in before if self._found[i].kind != "nested"), None)
        return near if near is not None and mark.end <= self._found[near].end else None

    def _carried(self, index: int, said: Sequence[str | None]) -> str | None:
        """Return the last speaker of the paragraph, or of a speech left open."""
        start, _ = sentence_at(self._paragraphs, self._found[index].start)
        for i in range(index - 1, -1, -1):
            mark = self._found[i]
            if mark.kind in {"scare", "nested"}:
                continue
            if mark.start >= start or (self._found[index].continues and mark.open):
                return said[i]
            return None
        return None

    def _after(self, mark: Marked) -> str | None:
        """Return who is named after the words: "…,” said the minister"."""
        _, end = sentence_at(self._paragraphs, mark.start)
        tail = self._text[mark.end : end]
        tail = re.split(r"[“\"]", tail, maxsplit=1)[0]
        inner = self._text[mark.start : mark.end].rstrip('”"’»')[-1:]
        ended = inner in {".", "!", "…"} or mark.open
        verb = next(iter(speech.speaking(tail)), None)
        if not verb or verb.start() > _TOO_FAR:
            return None
        stop = re.search(r"(?<!\b[A-Z])[.;](?:\s|$)", tail)
        if stop and stop.start() < verb.start():
            return None
        if not tail[: verb.start()].strip(" ,"):
            return self._subject(speech.subject_after(tail[verb.end() :]), mark)
        if ended or (inner not in {",", "?"} and not tail.startswith(",")):
            return None
        return self._subject(speech.subject_before(tail[: verb.start()]), mark)

    def _meant(self, mark: Marked) -> str | None:
        """Return whom "she said" after the words means: who spoke just before."""
        begun, end = sentence_at(self._paragraphs, mark.start)
        if not _SHE_SAID.match(self._text[mark.end : end]):
            return None
        head = self._text[begun : mark.start]
        for verb in reversed(speech.speaking(head)):
            lead, tail = head[: verb.start()], head[verb.end() :]
            if lead.endswith(", ") and _NAMED.match(tail):
                return speech.subject_after(tail)
            name = None if _PASSIVE.search(lead) else speech.subject_before(lead)
            if name:
                return name
        return None

    def _subject(self, name: str | None, mark: Marked) -> str | None:
        """Return ``name``, or the publication that "the publication" stands for."""
        if name and publications.anaphor(name):
            return self._last_origin(mark.start) or name
        return name

    def _last_origin(self, before: int) -> str | None:
        names = [p.names for p in self._origins if p.start < before]
        return names[-1] if names else None

    def _before(self, mark: Marked) -> str | None:
        """Return who is named in the sentence that leads up to the words."""
        start, _ = sentence_at(self._sentences, mark.start)
        begun, _ = sentence_at(self._paragraphs, mark.start)
        head = self._text[max(start, begun) : mark.start]
        verbs = speech.speaking(head)
        if verbs and (
            verbs[-1].end() >= len(head.rstrip(" ,:")) - 24 or mark.kind == "partial"
        ):
            verb = verbs[-1]
            if _PASSIVE.search(head[: verb.start()]):
                return self._passive(head[verb.end() :], head)
            if name := speech.subject_before(head[: verb.start()]):
                return self._subject(name, mark)
        inside = [p for p in self._origins if start <= p.start < mark.start]
        return inside[-1].names if inside else speech.according_to(head)

    def _passive(self, tail: str, head: str) -> str | None:
        agent = _AGENT.search(tail)
        who = speech.subject_after(agent["who"]) if agent else None
        return who or speech.forum(head)
