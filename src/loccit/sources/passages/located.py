"""What became of a citation's words, and how a person is told."""

from dataclasses import dataclass
from typing import Literal

from loccit.model import Passage, Source
from loccit.sources.passages.similar import nearest

State = Literal["same", "moved", "altered", "gone", "unanchored"]

LONGEST = 160
WORSE: tuple[State, ...] = ("same", "unanchored", "moved", "altered", "gone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """What became of a citation's words.

    ``same``: they stand where it says. ``moved``: the same words stand elsewhere.
    ``altered``: a passage like them stands in the source, ``nearest``. ``gone``:
    nothing like them does. ``unanchored``: its place was looked up in the text of
    today, and neither anchor nor quoted words tell whether it is the one meant.
    ``problem`` is a sentence for people, "" where there is none.
    """

    passages: tuple[Passage, ...]
    state: State
    nearest: str = ""
    problem: str = ""


def changed(source: Source, words: str, hints: tuple[str, ...]) -> Located:
    """Return what is left of ``words`` that no longer stand in their place.

    ``hints`` are the words to look for likenesses of, the most telling first.
    """
    likenesses = (nearest(hint, source) for hint in hints)
    close = next(filter(None, likenesses), "")
    if close:
        return altered(source, words, close)
    problem = f"{_lost(source, words)}, nor anything like it."
    return Located(passages=(), state="gone", problem=problem)


def altered(source: Source, words: str, now: str) -> Located:
    """Return that ``words`` are no longer there, and ``now`` is what is like them."""
    problem = f"{_lost(source, words)}; the nearest words are “{short(now)}”."
    return Located(passages=(), state="altered", nearest=now, problem=problem)


def _lost(source: Source, words: str) -> str:
    return f"“{short(words)}” is not found in {source.id} where it was cited"


def short(words: str) -> str:
    """Return ``words``, cut where they are too many for a message."""
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()} …"


def moved(found: Passage) -> Located:
    """Return that the words now stand at ``found``."""
    problem = f"The words stand in {found.locator} of {found.source} now."
    return Located(passages=(found,), state="moved", problem=problem)
