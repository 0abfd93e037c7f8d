"""From a noun phrase to the name of who speaks."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from loccit.facts import publications
from loccit.facts.described import Descriptions
from loccit.facts.lexicon.bodies import BODY
from loccit.facts.lexicon.phrases import PRONOUNS
from loccit.facts.lexicon.roles import is_role
from loccit.facts.people import People
from loccit.facts.tokens import Token, words
from loccit.facts.words import listed
from loccit.model import Publication

_OWN = frozenset(listed("his her their its"))
# Said of somebody whom the words do not tell.
_NOBODY = frozenset(listed(
    "one another others some both neither nobody everyone everybody someone somebody "
    "anyone none each either this that these those what who which there others’ q a "
    "such many most few all it’s not no sign banner placard poster headline slogan "
    "graffiti inscription"
))  # fmt: skip
_ALONE = frozenset(listed("one another a q some both all each others many few most"))
_AWAY = frozenset(listed("of at for from in by with on who whose"))
_DOCUMENTS = frozenset(listed(
    "report reports study paper note letter statement analysis article survey poll "
    "editorial filing piece story column essay investigation memo brief bulletin "
    "outlook review release account interview data figures numbers statistics "
    "estimates calculations polls surveys studies papers imagery analysts economists"
))  # fmt: skip


class Voices:
    """One text's people and publications, asked for one noun phrase after another."""

    def __init__(
        self, text: str, people: People, origins: Sequence[Publication]
    ) -> None:
        """``origins`` are the publications of ``text`` in order."""
        self._text = text
        self._people = people
        self._origins = origins
        self._starts = [origin.start for origin in origins]

    def pronoun(self, phrase: Sequence[Token]) -> str | None:
        """Return the pronoun that the phrase is, or that owns it: "her answer"."""
        first = phrase[0].low
        if len(phrase) == 1 and first in _OWN | {"he", "she", "it", "they"}:
            return first
        return None

    def name(self, phrase: Sequence[Token]) -> str | None:
        """Return the name that the phrase gives, None when it names nobody."""
        if not phrase:
            return None
        low = [token.low for token in phrase]
        if low[0] in PRONOUNS or low[0] in _NOBODY - _ALONE or set(low) & _SIGNS:
            return None
        if low[0] in _ALONE and (len(low) == 1 or low[1] in _AWAY | {"said"}):
            return None
        return (
            self._document(phrase)
            or self._person(phrase)
            or self._descriptions.meant(phrase)
            or self._words(phrase)
        )

    @cached_property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self._text, self._people)

    def _document(self, phrase: Sequence[Token]) -> str | None:
        """Return who stands behind a report: where it appeared, or whose it is."""
        said = words(phrase, self._text)
        if publications.anaphor(said):
            return self._last_origin(phrase[0].start) or said
        if not any(token.low in _DOCUMENTS for token in phrase):
            return None
        if origin := self._origin_of(phrase):
            return origin
        owner = next(
            (i for i, t in enumerate(phrase) if t.low.endswith(("’s", "'s"))), None
        )
        if owner is None or phrase[-1].low not in _DOCUMENTS:
            return None
        return words(phrase[: owner + 1], self._text)[:-2]

    def _origin_of(self, phrase: Sequence[Token]) -> str | None:
        """Return the publication in the phrase, or right after: "a report in X"."""
        first, last = phrase[0].start, phrase[-1].end
        low, high = (
            bisect_left(self._starts, first),
            bisect_left(self._starts, last + 40),
        )
        near = [
            o for o in self._origins[low:high]
            if not set(".;:,\n") & set(self._text[last : max(last, o.start)])
        ]  # fmt: skip
        return near[-1].names if near else None

    def _person(self, phrase: Sequence[Token]) -> str | None:
        away = next((t.start for t in phrase[1:] if t.low in _AWAY), phrase[-1].end)
        named = self._people.within(phrase[0].start, away)
        # "a Lund aide" is not Lund, "the aide’s lawyer, Lund" is.
        last = [p for p in named if not _of_role(p.end, phrase)]
        if len(phrase) and last:
            single = len(phrase) == 1 or not last[0].owner
            return last[-1].name if single or last[-1] is not last[0] else last[0].name
        return None

    def _words(self, phrase: Sequence[Token]) -> str | None:
        said = re.sub(r"[’']s$", "", words(phrase, self._text))
        if not said or len(said) > 120:
            return None
        away = next((i for i, t in enumerate(phrase) if i and t.low in _AWAY), None)
        named = phrase[:away] if away else phrase
        if (
            away
            and len(named) > 1
            and all(t.capital for t in named)
            and (phrase[away].low in {"of", "at", "from"} and not _is_body(named))
        ):
            return words(named, self._text)
        return said

    def _last_origin(self, before: int) -> str | None:
        at = bisect_left(self._starts, before)
        return self._origins[at - 1].names if at else None


_STAFF = frozenset(listed("office team campaign family camp allies lawyers aides"))
_SIGNS = frozenset(listed("sign banner placard poster headline slogan graffiti"))


def _of_role(end: int, phrase: Sequence[Token]) -> bool:
    following = next((t for t in phrase if t.start >= end), None)
    if following is None or following.capital:
        return False
    return is_role(following.low) or following.low in _STAFF


def _is_body(named: Sequence[Token]) -> bool:
    return any(t.word in BODY or t.low == "the" for t in named)
