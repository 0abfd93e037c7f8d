"""Letters become words; raised and lowered ones join the word that they stand at."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from statistics import median

from loccit.sources.formats.pdf.letters import Letter, Style

# Around raised letters inside a word, until it is known what they are; letters()
# never yields these two.
RAISED, LOWERED = "\ue000", "\ue001"
UNREADABLE = "\ufffd"
# In shares of the letter's size.
_GAP = 0.6
_BACK = 0.5
_SAME_LINE = 0.12
_TOUCHING = 0.25
_SMALLER = 0.95
_RAISED = (0.15, 0.75)
_LOWERED = (0.05, 0.6)
_INITIAL = 1.8


@dataclass(frozen=True, slots=True)
class Word:
    """A word; ``x0`` to ``x1`` run along its line, ``y`` is where it stands."""

    text: str
    x0: float
    x1: float
    y: float
    style: Style

    @property
    def size(self) -> float:
        """Its size in points."""
        return self.style.size

    @property
    def top(self) -> float:
        """Where capitals of its size end."""
        return self.y - 0.72 * self.size

    @property
    def bottom(self) -> float:
        """Where descenders of its size end."""
        return self.y + 0.22 * self.size


def words(letters: Iterable[Letter]) -> list[Word]:
    """Return the words of letters that are written in one direction."""
    return _with_small(_with_initials(list(_words(letters))))


def _words(letters: Iterable[Letter]) -> Iterator[Word]:
    run: list[Letter] = []
    for letter in letters:
        if letter.char == " " or (run and _apart(run[-1], letter)):
            if run:
                yield _word(run)
            run = []
        if letter.char != " ":
            run.append(letter)
    if run:
        yield _word(run)


def _apart(last: Letter, letter: Letter) -> bool:
    size = min(last.style.size, letter.style.size)
    if letter.box == last.box:
        # The letters of a ligature share its place.
        return False
    if abs(last.y - letter.y) > _SAME_LINE * size:
        return True
    if rightward(letter.char) and rightward(last.char):
        return not -_BACK * size <= letter.x0 - last.x1 <= _GAP * size
    return not -_BACK * size <= last.x0 - letter.x1 <= _GAP * size


def rightward(text: str) -> bool:
    """Return whether ``text`` is of a script written from left to right."""
    return text.isascii() or all(
        unicodedata.bidirectional(char) not in ("R", "AL") for char in text
    )


def _word(run: list[Letter]) -> Word:
    text = "".join(
        "" if _undrawn(letter) else letter.char or UNREADABLE for letter in run
    )
    return Word(
        text=text,
        x0=min(letter.x0 for letter in run),
        x1=max(letter.x1 for letter in run),
        y=run[0].y,
        style=run[0].style,
    )


def _undrawn(letter: Letter) -> bool:
    """Return whether it is a soft hyphen that takes no room on the page."""
    return letter.char == "\xad" and letter.x1 - letter.x0 < 0.1 * letter.style.size


def _with_small(words: list[Word]) -> list[Word]:
    """Join raised and lowered words to the word before or behind them."""
    found: list[Word] = []
    for word in words:
        last = found[-1] if found else None
        if last and _at(last, word, _RAISED):
            found[-1] = _joined(last, f"{RAISED}{word.text}{LOWERED}", word)
        elif last and (_at(last, word, _LOWERED, down=True) or _resumed(last, word)):
            found[-1] = _joined(last, word.text, word)
        else:
            found.append(word)
    return _led(found)


def _joined(word: Word, text: str, other: Word) -> Word:
    return replace(word, text=word.text + text, x1=max(word.x1, other.x1))


def _at(
    word: Word, small: Word, reach: tuple[float, float], down: bool = False
) -> bool:
    """Return whether ``small`` stands at the end of ``word``, off its line."""
    low, high = reach
    off = (small.y - word.y if down else word.y - small.y) / word.size
    gap = small.x0 - word.x1
    return (
        low <= off <= high
        and small.size < _SMALLER * word.size
        and -_BACK * small.size <= gap <= _TOUCHING * word.size
    )


def _resumed(word: Word, rest: Word) -> bool:
    """Return whether ``rest`` goes on after a raised part, as in "10⁶," or "km²)"."""
    raised = word.text.endswith(LOWERED)
    return (
        raised
        and abs(rest.y - word.y) <= _SAME_LINE * word.size
        and -_TOUCHING * word.size <= rest.x0 - word.x1 <= 0.1 * word.size
    )


def _led(words: list[Word]) -> list[Word]:
    """Join a raised word to the word behind it, as a footnote's number is."""
    found: list[Word] = []
    for word in reversed(words):
        after = found[-1] if found else None
        if after and _leads(word, after):
            text = f"{RAISED}{word.text}{LOWERED}{after.text}"
            found[-1] = replace(after, text=text, x0=word.x0)
        else:
            found.append(word)
    return found[::-1]


def _leads(small: Word, word: Word) -> bool:
    off = (word.y - small.y) / word.size
    return (
        _RAISED[0] <= off <= _RAISED[1]
        and small.size < _SMALLER * word.size
        and len(small.text) <= 3
        and -_TOUCHING * word.size <= word.x0 - small.x1 <= _GAP * word.size
    )


def _with_initials(words: list[Word]) -> list[Word]:
    """Join a tall first letter that is set into the lines to the first of these."""
    if not words:
        return words
    usual = median(word.size for word in words)
    found: list[Word] = []
    for word in words:
        last = found[-1] if found else None
        if last and len(last.text) == 1 and _initial(last, word, usual):
            found[-1] = replace(word, text=last.text + word.text)
        else:
            found.append(word)
    return found


def _initial(tall: Word, word: Word, usual: float) -> bool:
    return (
        tall.text.isalpha()
        and tall.size >= _INITIAL * usual
        and tall.size >= _INITIAL * word.size
        and tall.top - word.size <= word.y < tall.y
        and 0 <= word.x0 - tall.x1 + word.size <= 2 * word.size
    )
