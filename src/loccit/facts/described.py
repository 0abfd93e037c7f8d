"""Who "the minister" is: somebody whom the text has named and called a minister."""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loccit.facts.lexicon.roles import PARTISANS, is_role
from loccit.facts.people import People, Person
from loccit.facts.tokens import Token
from loccit.facts.words import listed

# Words that belong to no description; those before a name end it.
_SMALL = frozenset(listed(
    "the a an of for at in on with and or to from his her its their our former then "
    "now who as by s"
))  # fmt: skip
_WORD = re.compile(r"[^\W\d_][\w‑-]*")
_BEFORE = re.compile(r"(?:[\w‑-]+(?:[’']s)? ){1,6}$")
_ROLE_COMMA = re.compile(r"(?:[\w‑-]+(?:[’']s)? ){0,5}[\w‑-]+, $")
_AFTER = re.compile(
    r"(?:, \d\d)?, ((?:[\w’'‑-]+ ){0,9}?[\w’'‑-]+)(?=[,.;:]| who\b| told\b| said\b)"
)
_REACH = 90


@dataclass(frozen=True, slots=True)
class Description:
    """Words that say what a person is, and where the text has said them."""

    name: str
    words: frozenset[str]
    end: int


class Descriptions:
    """The people of one text by what it calls them."""

    def __init__(self, text: str, people: People) -> None:
        """Read what stands beside each name; everything later is a look-up."""
        self._text = text
        self._said: dict[tuple[str, frozenset[str]], Description] = {}
        self._ends: dict[str, list[int]] = {}
        self._newcomers: dict[str, list[int]] = {}
        for person in people.named:
            self._ends.setdefault(person.name, []).append(person.end)
        for said in _descriptions(text, people.named):
            self._said.setdefault((said.name, said.words), said)
            insort(self._ends[said.name], said.end)

    def meant(self, phrase: Sequence[Token]) -> str | None:
        """Return whom "the finance minister" means, None when nobody or two people."""
        if len(phrase) < 2 or phrase[0].low != "the":
            return None
        wanted = _content(t.low for t in phrase[1:])
        head = _head(phrase)
        if not wanted or head is None:
            return None
        start = phrase[0].start
        every = self._said.values()
        names = {d.name for d in every if d.end <= start and wanted <= d.words}
        name = next(iter(names)) if len(names) == 1 else None
        return None if name and self._another(head, name, start) else name

    def _another(self, head: str, name: str, start: int) -> bool:
        """Return whether "a minister" came in since, who may be somebody else."""
        ends = self._ends[name]
        since = ends[bisect_right(ends, start) - 1]
        if head not in self._newcomers:
            one = (
                rf"\b(?:an?|another|one|second) (?:[\w’'-]+ ){{0,3}}{re.escape(head)}\b"
            )
            found = re.finditer(one, self._text, re.IGNORECASE)
            self._newcomers[head] = [match.start() for match in found]
        places = self._newcomers[head]
        return bisect_left(places, since) < bisect_left(places, start)


def _head(phrase: Sequence[Token]) -> str | None:
    """Return the role that the phrase names, the last one before any "of"."""
    head: str | None = None
    for token in phrase[1:]:
        if token.low in _SMALL:
            break
        head = token.low
    return head if head and _one(head) else None


def anybody(phrase: Sequence[Token]) -> bool:
    """Return whether the phrase can be any one person, as "she" can.

    "The Ohio Democrat" and "the 34-year-old" tell something new of somebody named.
    """
    head = _head(phrase) if len(phrase) > 1 and phrase[0].low == "the" else None
    return head is not None and not is_role(head)


def _one(head: str) -> bool:
    return is_role(head) or head in PARTISANS or head.endswith("-year-old")


def _descriptions(text: str, named: Sequence[Person]) -> Iterator[Description]:
    for person in named:
        before = text[max(0, person.start - _REACH) : person.start]
        after = text[person.end : person.end + _REACH]
        title = _BEFORE.search(before) or _ROLE_COMMA.search(before)
        if title and (words := _titles(title[0])):
            yield Description(person.name, words, person.end)
        apposed = _AFTER.match(after)
        if apposed and not person.owner and (words := _apposed(apposed[1])):
            yield Description(person.name, words, person.end + apposed.end())


def _titles(said: str) -> frozenset[str]:
    """Return the words of a role right before a name: "Senate majority leader"."""
    words: list[str] = []
    parts = said.replace(",", "").split()
    if not is_role(parts[-1]):
        return frozenset()
    for part in reversed(parts):
        if part.casefold() in _SMALL:
            break
        words.append(part)
        if part.endswith(("’s", "'s")):
            break
    return _content(words)


def _apposed(said: str) -> frozenset[str]:
    """Return the words of "the majority leader" or "chief executive of Example"."""
    words = said.split()
    opens = words[0].casefold() in _SMALL or any(is_role(w) for w in words[:3])
    words = [word.casefold() for word in words]
    return _content(words) if opens and any(map(_one, words)) else frozenset()


def _content(words: Iterable[str]) -> frozenset[str]:
    parts = (part for word in words for part in _WORD.findall(word.casefold()))
    return frozenset(part for part in parts if part not in _SMALL)
