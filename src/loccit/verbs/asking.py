"""What ``loccit anchor`` shows to the analyst, and the answers it gets."""

import sys
from dataclasses import dataclass

from loccit.sources.passages.compared import compared
from loccit.sources.passages.today import Change


@dataclass(frozen=True, slots=True)
class Asking:
    """Shows proposals and asks; ``yes`` and ``take_changed`` answer unasked.

    ``yes`` is for new places of the same words, ``take_changed`` for new words.
    Without a terminal the answer is no.
    """

    yes: bool
    take_changed: bool

    def place(self, where: str, said: str, place: str, words: str) -> bool:
        """Return whether the locator ``place`` is to be written for ``said``."""
        _say(f"{where}: {said} → {place}\n  “{words}”")
        return self.yes or _answer("Write it?", "Not written; add --yes to write it.")

    def change(self, where: str, said: str, change: Change) -> bool:
        """Return whether today's words are to be taken for those of ``said``."""
        was, now = compared(change.old, change.new)
        _say(f"{where}: the words of {said} have changed:\n  was: {was}\n  now: {now}")
        return self.take_changed or _answer(
            "Do they still bear out what rests on them? Take today's words?",
            "Not taken. If they still bear out what rests on them, add --take-changed.",
        )

    def quote(self, where: str, said: str, change: Change, instead: str) -> None:
        """Say which quotation to write: quoted words are nobody else's to change."""
        was, now = compared(change.old, change.new)
        _say(
            f"{where}: the words quoted in {said} have changed:\n"
            f"  was: {was}\n  now: {now}\n"
            f"  → Write there, if it still bears out what rests on it: {instead}"
        )

    def lost(self, where: str, said: str, problem: str) -> None:
        """Say that ``said`` leads nowhere: no anchor is made or changed for it."""
        _say(f"{where}: {said} is not anchored anew. {problem}")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def _answer(question: str, unasked: str) -> bool:
    if not sys.stdin.isatty():
        _say(f"  {unasked}")
        return False
    try:
        return input(f"  {question} [y/N] ").strip().casefold() in ("y", "yes")
    except EOFError:
        return False
