"""Lines of a briefing's sentences: Pandoc's words held against the raw text.

Pandoc gives no positions. Its words come in the order of the file, but for
footnotes; so each sentence's first words are looked for from where the last one
was found.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W_]+")
_LOOK = 6
# One or two words are looked for no further than this: they stand everywhere.
_NEAR = 3000
# Between two words: an address, attributes, a footnote's mark, punctuation. The
# group is atomic, so that no text makes the search slow.
_GAP = r"(?>\]\([^)\s]*\)|\{[^{}\n]*\}|\[\^[^\]]*\]|[\W_])*?"


@dataclass(slots=True)
class Aligner:
    """Finds lines in one text, whose first line is ``first_line`` of its file.

    With ``fixed``, every line is ``first_line``: the text was made, not written.
    """

    text: str
    first_line: int = 1
    fixed: bool = False
    _at: int = 0
    _line: int = 0
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [0, *(m.end() for m in re.finditer("\n", self.text))]
        self._line = self.first_line

    def line(self, text: str, *, aside: bool = False) -> int:
        """Return the line on which ``text`` begins, or the last one found.

        What stands ``aside``, a footnote, may be anywhere, and the search then
        goes on from where it was.
        """
        first = _WORD.findall(text)[:_LOOK]
        if self.fixed or not first:
            return self._line
        found = self._search(first, self._at) or self._search(first, 0)
        if found is None:
            return self._line
        start, end = found
        line = self.first_line + bisect_right(self._starts, start) - 1
        if not aside and start >= self._at:
            self._at, self._line = end, line
        return line

    def _search(self, words: Sequence[str], start: int) -> tuple[int, int] | None:
        """Return where the words stand; of fewer and fewer when they do not."""
        for count in range(len(words), 0, -1):
            pattern = r"(?<![^\W_])" + _GAP.join(map(re.escape, words[:count]))
            match = re.compile(pattern + r"(?![^\W_])").search(
                self.text, start, self._end(start, count)
            )
            if match:
                return match.start(), match.end()
        return None

    def _end(self, start: int, count: int) -> int:
        return len(self.text) if count > 2 else min(len(self.text), start + _NEAR)
