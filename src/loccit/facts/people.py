"""The people of one text: full names, later surnames, and whom "she" can mean."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from loccit.facts import beside
from loccit.facts.lexicon import given, media
from loccit.facts.lexicon.bodies import BODY
from loccit.facts.lexicon.places import demonyms, is_place
from loccit.facts.runs import OPENERS, RUN, Gender, Run

# More people of one surname are a list, whose names stay as they are.
_NAMESAKES = 20
_INSIDE = re.compile(r"[a-z,][^\S\n]([A-Z][\w’'-]*)")


@dataclass(frozen=True, slots=True)
class Person:
    """One place where a person is named; ``name`` is the fullest name in the text."""

    start: int
    end: int
    name: str
    owner: bool = False


class People:
    """The people that ``text`` names; quoted words may be hidden in it."""

    def __init__(self, text: str) -> None:
        """Read the names once; everything later is a look-up."""
        self._text = text
        self._full: dict[str, set[str]] = defaultdict(set)
        self._gender: dict[str, set[Gender]] = defaultdict(set)
        runs = [Run.of(m) for m in RUN.finditer(text) if m[0] not in OPENERS]
        self._alone = {run.core[0] for run in runs if len(run.core) == 1}
        for run in runs:
            if len(run.core) > 1 and self._is_full(run):
                self._add(run.core)
        self._merge()
        self.named = list(self._named(runs))
        self._starts = [person.start for person in self.named]

    def _add(self, core: tuple[str, ...]) -> None:
        first = core[0] in given.FAMILY_FIRST and len(core) < 4
        for surname in (core[-1], core[0])[: 1 + first]:
            if len(self._full[surname]) < _NAMESAKES:
                self._full[surname].add(" ".join(core))

    def within(self, start: int, end: int) -> Sequence[Person]:
        """Return the people named between two offsets."""
        return self.named[
            bisect_left(self._starts, start) : bisect_left(self._starts, end)
        ]

    def full(self, words: str) -> str | None:
        """Return the fullest name that ``words`` can mean; None if of two people."""
        bare = words.split()
        known = self._full.get(bare[-1]) if bare else None
        if not known:
            return words
        if words in known:
            return words
        matching = {n for n in known if set(bare) <= set(n.split())}
        if len(bare) > 1 and not matching:
            return words
        return next(iter(matching)) if len(matching) == 1 else None

    def is_surname(self, word: str) -> bool:
        """Return whether somebody of that surname is named in full."""
        return word in self._full

    def is_name(self, word: str) -> bool:
        """Return whether the text writes ``word`` with a capital within a sentence."""
        return word[1:].isupper() or word in self._inside

    @cached_property
    def _inside(self) -> frozenset[str]:
        """The words that the text writes with a capital within a sentence."""
        return frozenset(_INSIDE.findall(self._text))

    def may_be(self, name: str, pronoun: str) -> bool:
        """Return whether "he" or "she" may stand for ``name``."""
        said = self._gender.get(name) or _of_given(name.split()[0])
        return not said or pronoun in said

    def _is_full(self, run: Run) -> bool:
        """Return whether the run names a person with given name and surname."""
        if len(run.core) > 5 or not _personal(run.core):
            return False
        before = self._text[max(0, run.start - 24) : run.start]
        after = self._text[run.end : run.end + 60]
        if run.titled or run.core[0] in given.ALL or beside.role_before(before):
            return True
        if re.search(r"\b[Tt]he $", before) or run.core[0] in demonyms():
            return False
        if self._later(run.core) or beside.aged(after):
            return True
        return beside.apposed(after) or beside.speaks(before, after)

    def _later(self, core: Sequence[str]) -> bool:
        """Return whether the text goes on with the last word alone, a surname."""
        return (
            len(core) < 4
            and core[-1] in self._alone
            and core[0] not in self._alone
            and not is_place(core[-1])
            and core[-1] not in demonyms()
        )

    def _merge(self) -> None:
        """Let "Jerome H. Powell" and "Jerome Powell" be one person."""
        for surname, names in self._full.items():
            longest = sorted(names, key=len, reverse=True)
            for name in longest[1:]:
                parts = set(name.split())
                if any(parts < set(other.split()) for other in longest):
                    self._full[surname] = self._full[surname] - {name}

    def _named(self, runs: Sequence[Run]) -> Iterator[Person]:
        for run in runs:
            if not run.core:
                continue
            surname = run.core[-1]
            after = self._text[run.end : run.end + 60]
            titled = run.titled and surname not in BODY and not beside.body_after(after)
            alone = len(run.core) == 1 and (titled or surname in self._full)
            among = " ".join(run.core) in self._full.get(surname, ())
            if not (alone or among or self._part(run)):
                continue
            words = " ".join(run.core)
            name = self.full(words)
            if name is None and len(run.gender) == 1:
                name = self._of_gender(surname, next(iter(run.gender)))
            if run.honorific and name == surname:
                name = self._knighted(name)
            if name is None:
                continue
            if name == surname and run.honorific:
                name = f"{run.honorific} {surname}"
            self._gender[name] |= run.gender
            yield Person(run.start + run.lead, run.end, name, run.owner)

    def _of_gender(self, surname: str, gender: Gender) -> str | None:
        """Return whom "Ms Example" means among two people of one surname."""
        told = {n for n in self._full[surname] if gender in _of_given(n.split()[0])}
        return next(iter(told)) if len(told) == 1 else None

    def _knighted(self, given_name: str) -> str:
        """Return the full name of "Dame Ann", if one person has that given name."""
        known = (n for names in self._full.values() for n in names)
        named = {n for n in known if n.split()[0] == given_name}
        return next(iter(named)) if len(named) == 1 else given_name

    def _part(self, run: Run) -> bool:
        known = self._full.get(run.core[-1], ())
        return any(set(run.core) <= set(name.split()) for name in known)


def _personal(words: Sequence[str]) -> bool:
    whole = " ".join(words)
    # "Goldman", "YouGov", "AAA": a person's names have one capital, but for Mc and O’.
    odd = (
        w
        for w in words
        if re.search(r"\d|[A-Z]{2}|(?<!\bMc)(?<!\bMac)(?<![’'-])\B[A-Z]", w)
    )
    return not (
        any(w in BODY for w in words)
        or any(w in OPENERS for w in words)
        or next(odd, None)
        or is_place(whole)
        or media.LEXICON.search(whole)
    )


def _of_given(name: str) -> set[Gender]:
    both = name in given.EITHER or (name in given.WOMEN and name in given.MEN)
    if both:
        return set()
    if name in given.WOMEN:
        return {"she"}
    return {"he"} if name in given.MEN else set()
