"""Lines of a briefing's markup: keys, classes and addresses looked for in its text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from loccit.briefing.alignment import Aligner


@dataclass(slots=True)
class Where:
    """Finds lines in one text, of markup in the order in which it stands there.

    With ``fixed``, every line is ``first``: the text was made, not written.
    """

    text: str
    first: int
    fixed: bool = False
    _from: dict[str, int] = field(default_factory=dict)
    _aligner: Aligner | None = None

    def line(self, written: Iterable[str], words: str = "") -> int:
        """Return the line of the next of the spellings ``written``, or of ``words``.

        Markup may be written in ways that the tree does not tell, an address with
        entities: then the words that it stands around decide.
        """
        if self.fixed:
            return self.first
        for spelling in filter(None, written):
            at = self.text.find(spelling, self._from.get(spelling, 0))
            if at >= 0:
                self._from[spelling] = at + len(spelling)
                return self.first + self.text.count("\n", 0, at)
        self._aligner = self._aligner or Aligner(self.text, self.first)
        return self._aligner.line(words)

    def nth(self, id: str, count: int) -> int:
        """Return the line where the id is written for the ``count``-th time."""
        found = re.finditer(rf"(?<!\()#{re.escape(id)}(?![\w-])", self.text)
        starts = [match.start() for match in found][:count]
        at = starts[-1] if starts else 0
        return self.first + (0 if self.fixed else self.text.count("\n", 0, at))


def words_of(tree: object) -> str:
    """Return the words of a Pandoc tree, code left out."""
    if isinstance(tree, list):
        return " ".join(filter(None, map(words_of, tree)))
    if isinstance(tree, dict):
        if tree.get("t") == "Str":
            return str(tree["c"])
        return words_of([one for one in _inside(tree) if isinstance(one, dict | list)])
    return ""


def _inside(node: dict[str, object]) -> list[object]:
    inner = node.get("c")
    return inner if isinstance(inner, list) else []


def spelled(address: str) -> tuple[str, ...]:
    """Return how an address of the tree may have been written, likeliest first."""
    spaced = address.replace("%20", " ")
    return address, spaced, re.split(r"[^\w:./-]", address, maxsplit=1)[0]
