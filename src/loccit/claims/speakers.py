"""Whose a number or quotation is: the speaker a claim names, and the passage's own.

A false alarm is worse than a miss, so only names are compared: another person than
the one who says it there, or a name that the source does not hold at all. Roles
("officials"), places that stand for governments ("Seoul"), whoever made the source and
whoever passed the words on are left alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from loccit.claims.labels import place
from loccit.facts.agreement import numbers
from loccit.facts.agreement.items import Items
from loccit.facts.agreement.verbatim import stands
from loccit.facts.agreement.words import quoted
from loccit.facts.lexicon.places import is_place
from loccit.facts.lexicon.roles import HONORIFICS, is_plural_role, is_role
from loccit.facts.names import Entry
from loccit.facts.stage import find
from loccit.facts.words import sentences
from loccit.model import Check, Evidence, Facts, Quantity, Quotation, Source
from loccit.sources.passages.places import block_of

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SMALL = frozenset(("the", "of", "a", "an", "and", "for", "s", "in", "at"))
_BESIDE = 80
Item = Quantity | Quotation


@dataclass(frozen=True)
class Speakers:
    """Who says what in the sources, read when a claim first names a speaker."""

    known: Mapping[str, Entry]
    _facts: dict[str, Facts] = field(default_factory=dict)

    def checks(
        self,
        said: Items,
        evidence: Sequence[Evidence],
        sources: Mapping[str, Source],
        labels: Mapping[str, str],
    ) -> Iterator[Check]:
        """Yield a check for each speaker whom the sentence names, each name once."""
        asked: dict[str, list[Item]] = {}
        every_item: tuple[Item, ...] = (*said.numbers, *said.quotations)
        for item in every_item:
            name = _speaker(item)
            if name and _is_name(name):
                asked.setdefault(name, []).append(item)
        for name, items in asked.items():
            every = [self._found(name, i, e, sources) for i in items for e in evidence]
            where = [place(e, labels) for e in evidence]
            if True in every:
                at = where[every.index(True) % len(where)]
                yield Check(what="speaker", text=name, found=True, where=at)
            elif False in every:
                yield Check(what="speaker", text=name, found=False)

    def _found(
        self, name: str, item: Item, evidence: Evidence, sources: Mapping[str, Source]
    ) -> bool | None:
        """Return whether ``name`` says ``item`` there; None where nothing tells."""
        source = sources[evidence.source]
        block = block_of(source, evidence.start, evidence.end)
        if block is None:
            return None
        there = [i for i in self._items(source) if block.start <= i.start < block.end]
        same = [i for i in there if _same_item(item, i)]
        own = [who for i in same if (who := _speaker(i))]
        words = source.text[block.start : block.end]
        if not same and not _holds(item, words):
            return None
        if any(self._one(name, who, source) for who in own):
            return True
        others = [who for i in there if i not in same and (who := _speaker(i))]
        if own and any(self._one(name, who, source) for who in others):
            return False
        if self._at_hand(name, evidence, source, words):
            return None
        return False if self._elsewhere(name, own, source) else None

    def _items(self, source: Source) -> tuple[Item, ...]:
        if source.id not in self._facts:
            self._facts[source.id] = find(source, dict(self.known))
        facts = self._facts[source.id]
        return (*facts.quantities, *facts.quotations)

    def _at_hand(
        self, name: str, evidence: Evidence, source: Source, words: str
    ) -> bool:
        """Return whether the name stands in the block, the record or the chain."""
        record = " ".join(map(str, source.record.values()))
        return any(
            _holds_name(one, f"{words} {record} {' '.join(evidence.chain)}")
            for one in self._aliases(name)
        )

    def _elsewhere(self, name: str, own: Sequence[str], source: Source) -> bool:
        """Return whether the passage's words are certainly not of ``name``."""
        if not any(_holds_name(one, source.text) for one in self._aliases(name)):
            return True
        return bool(own) and all(map(_is_person, (name, *own)))

    def _aliases(self, name: str) -> list[str]:
        entry = self.known.get(name)
        same = [alias for alias, one in self.known.items() if entry and one == entry]
        return [name, *same]

    def _one(self, name: str, other: str, source: Source) -> bool:
        """Return whether both names are of one: surname, alias, or role beside it."""
        mine, theirs = _words(name), _words(other)
        if not mine or not theirs:
            return False
        if mine <= theirs or theirs <= mine:
            return True
        one, two = self.known.get(name), self.known.get(other)
        if one and one == two:
            return True
        return _side_by_side(name, other, source.text)


def _speaker(item: Item) -> str | None:
    """Return who says the item, without the article of "the UN"."""
    said = item.speaker if isinstance(item, Quotation) else item.attributed_to
    return re.sub(r"^[Tt]he ", "", said) if said else None


def _same_item(said: Item, given: Item) -> bool:
    if isinstance(said, Quotation) and isinstance(given, Quotation):
        return stands(quoted(said.text), given.text)
    if isinstance(said, Quantity) and isinstance(given, Quantity):
        return bool(numbers.alike(said, [given]))
    return False


def _holds(item: Item, words: str) -> bool:
    return isinstance(item, Quotation) and stands(quoted(item.text), words)


def _words(name: str) -> set[str]:
    found = {word.casefold() for word in _WORD.findall(name)}
    return found - _SMALL - {h.casefold().rstrip(".") for h in HONORIFICS}


def _capitals(name: str) -> list[str]:
    bare = [w for w in _WORD.findall(name) if w.casefold() not in _SMALL]
    return [w for w in bare if w[0].isupper() and w not in HONORIFICS]


def _is_name(name: str) -> bool:
    """Return whether the speaker is a name, of no place, and not a role or a number.

    The first word of a sentence has a capital that tells nothing.
    """
    named = _capitals(name)
    bare = [word for word in named if not (is_role(word) or is_plural_role(word))]
    whole = len(named) == sum(w.casefold() not in _SMALL for w in _WORD.findall(name))
    return bool(bare) and whole and not is_place(name)


def _is_person(name: str) -> bool:
    """Return whether every word of the name is capital: "Anna Berg", "Berg"."""
    bare = _WORD.findall(name)
    return len(bare) < 4 and bare == _capitals(name)


def _holds_name(name: str, text: str) -> bool:
    """Return whether the last name, or an only one, stands in ``text``."""
    last = _capitals(name)[-1:]
    return any(re.search(rf"\b{re.escape(word)}\b", text) for word in last)


def _side_by_side(name: str, other: str, text: str) -> bool:
    """Return whether both stand close together in a sentence: "the minister, Berg"."""
    one, two = sorted((name, other), key=lambda n: len(_capitals(n)) == 0)
    if _is_person(one) and _is_person(two):
        return False
    heads = [n.split()[-1] for n in (one, two)]
    for start, end in sentences(text):
        words = text[start:end]
        places = [words.find(head) for head in heads]
        if min(places) >= 0 and abs(places[0] - places[1]) <= _BESIDE:
            return True
    return False
