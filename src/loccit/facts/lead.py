"""Whom a sentence is about, and whom it names."""

from collections.abc import Sequence
from dataclasses import dataclass

from loccit.facts.people import Person
from loccit.facts.tokens import Token


@dataclass(frozen=True, slots=True)
class Lead:
    """The subject of a sentence, and everybody the sentence names.

    ``closing`` is whom the end of the sentence says it is from: ", the bank said".
    """

    subject: Sequence[Token]
    people: Sequence[Person]
    spoke: bool
    closing: Sequence[Token] = ()

    @property
    def person(self) -> Person | None:
        """The person who is the subject, if one is."""
        return next(iter(self.among(self.subject)), None)

    def among(self, phrase: Sequence[Token]) -> list[Person]:
        """Return the people whom ``phrase`` names."""
        if not phrase:
            return []
        first, last = phrase[0].start, phrase[-1].end
        return [p for p in self.people if first <= p.start < last and not p.owner]
