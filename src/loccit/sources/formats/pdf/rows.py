"""Words become rows: what stands at one height of a region."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from loccit.sources.formats.layout import CELLS
from loccit.sources.formats.pdf.words import Word, rightward

# In shares of a word's size.
_SAME_HEIGHT = 0.3
_FAR, _FAR_IN_TABLE = 0.6, 1.2


@dataclass(frozen=True, slots=True)
class Row:
    """The words on one line, in reading order.

    ``x0`` to ``x1`` is how far they reach, ``top`` to ``bottom`` how high; ``y`` is
    where most of them stand, ``size`` what most letters have, ``bold`` holds for all.
    """

    words: tuple[Word, ...]
    x0: float
    x1: float
    y: float
    top: float
    bottom: float
    size: float
    bold: bool

    @property
    def text(self) -> str:
        """Its words with spaces; figures far apart stay two numbers."""
        return self._text(cells=False)

    @property
    def cells(self) -> str:
        """Its words with spaces, and a mark of cells where they are far apart."""
        return self._text(cells=True)

    def _text(self, cells: bool) -> str:
        text = self.words[0].text
        for last, word in pairwise(self.words):
            figures = last.text[-1:].isdigit() and word.text[:1].isdigit()
            least = _FAR if figures else _FAR_IN_TABLE
            far = abs(word.x0 - last.x1) > least * self.size
            text += f"{CELLS if far and (cells or figures) else ' '}{word.text}"
        return text


def rows(words: Iterable[Word]) -> list[Row]:
    """Return the rows of ``words`` from the top down."""
    found: list[list[Word]] = []
    tallest = 0.0
    for word in sorted(words, key=lambda word: (word.y, word.x0)):
        reach = _SAME_HEIGHT * min(word.size, tallest)
        if found and word.y - found[-1][0].y <= reach:
            found[-1].append(word)
            tallest = max(tallest, word.size)
        else:
            found.append([word])
            tallest = word.size
    return [row(line) for line in found]


def row(words: Iterable[Word]) -> Row:
    """Return one row of ``words``, put in the order of their script."""
    line = sorted(words, key=lambda word: word.x0)
    leftward = sum(not rightward(word.text) for word in line)
    sizes: Counter[float] = Counter()
    for word in line:
        sizes[word.size] += len(word.text)
    return Row(
        words=tuple(reversed(line) if leftward * 2 > len(line) else line),
        x0=line[0].x0,
        x1=max(word.x1 for word in line),
        y=median(word.y for word in line),
        top=min(word.top for word in line),
        bottom=max(word.bottom for word in line),
        size=max(sizes, key=lambda size: (sizes[size], size)),
        bold=all(word.style.bold for word in line),
    )
