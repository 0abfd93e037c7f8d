"""What dates and quantities both look for in a text, looked for once."""

from dataclasses import dataclass
from functools import cached_property

from loccit.facts.numerals import Numeral, numerals
from loccit.facts.shields import Shield, cited, shields


@dataclass(frozen=True)
class Scan:
    """A text, and what several grammars ask of it."""

    text: str

    @cached_property
    def numerals(self) -> list[Numeral]:
        """The numbers, in order, none overlapping another."""
        return numerals(self.text)

    @cached_property
    def cited(self) -> list[Shield]:
        """The stretches whose figures are not even dates."""
        return cited(self.text)

    @cached_property
    def shields(self) -> list[Shield]:
        """The stretches whose figures state no quantity."""
        return shields(self.text, self.cited)
