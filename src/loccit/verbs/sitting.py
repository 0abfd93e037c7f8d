"""One person going through claims: what is shown, asked, and recorded in the lock."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from loccit.claims.accepted import accept, read_accepted, record
from loccit.claims.attested import refusal
from loccit.claims.standing import Accepted, compare
from loccit.desk import Desk
from loccit.model import Ledger
from loccit.sources.passages.lock import LockError
from loccit.verbs.chosen import Chosen


@dataclass
class Sitting:
    """One person, ``by``, who goes through claims on the day ``on``.

    Each yes is recorded at once, so that nothing is lost when the person leaves.
    """

    desk: Desk
    ledgers: Mapping[str, Ledger]
    by: str
    on: str
    yes: bool
    done: dict[str, int] = field(default_factory=dict)

    def accept(self, chosen: list[Chosen], *, named: bool) -> int:
        """Go through the claims and return the exit code.

        ``named`` ones that may not be accepted are findings; of all claims, those
        are passed over, and those attested already too.
        """
        before = self._before(dict.fromkeys(one.briefing for one in chosen))
        if before is None:
            return 1
        open = [one for one in chosen if not refusal(one.claim)]
        closed = [one for one in chosen if refusal(one.claim)]
        _refuse(closed) if named else _pass_over(closed)
        try:
            self._go_through(open, before, again=named)
        except LockError as error:
            sys.stdout.write(f"{error.finding}\n")
            return 1
        self._close()
        return 1 if named and closed else 0

    def _before(self, ids: Iterable[str]) -> dict[str, Accepted] | None:
        """Return what is accepted already; None, and say so, if a lock is broken."""
        before, broken = {}, []
        for id in ids:
            entries, found = read_accepted(self._lock(id))
            before[id] = compare(self.ledgers[id].claims, entries, self.on)
            broken += found
        sys.stdout.writelines(f"{finding}\n" for finding in broken)
        return None if broken else before

    def _go_through(
        self, chosen: Iterable[Chosen], before: Mapping[str, Accepted], *, again: bool
    ) -> None:
        from rich.console import Console

        from loccit.verbs.beside import show

        console = Console(highlight=False, markup=False, emoji=False)
        for one in chosen:
            held = before[one.briefing].held.get(one.claim.id)
            stands = held is not None and not held.why
            if stands and not again:
                continue
            show(console, one, held, self.ledgers[one.briefing])
            if held and stands and held.entry.by == self.by:
                continue
            answer = "y" if self.yes else _answer()
            if answer == "q":
                return
            if answer == "y":
                self._record(one, before[one.briefing])

    def _record(self, one: Chosen, before: Accepted) -> None:
        """Write the entry, and take off those that no claim needs any more."""
        held = before.held.get(one.claim.id)
        old = [*before.lost, *before.double, *([held.entry] if held else [])]
        record(self._lock(one.briefing), [accept(one.claim, self.by, self.on)], old)
        if one.briefing not in self.done:
            for entry in before.lost:
                sys.stdout.write(
                    f"  taken off, since its sentence is gone: {entry.by}, {entry.on}: "
                    f"“{entry.text}”\n"
                )
        self.done[one.briefing] = self.done.get(one.briefing, 0) + 1

    def _close(self) -> None:
        for id, count in self.done.items():
            noun = "claim" if count == 1 else "claims"
            lock = self.desk.relative(self._lock(id))
            sys.stdout.write(
                f"\n{count} {noun} of {id} accepted by {self.by} on {self.on}, "
                f"in {lock}\n"
            )
        if not self.done:
            sys.stdout.write("\nNothing was accepted.\n")

    def _lock(self, id: str) -> Path:
        return self.desk.lock(self.desk.briefings[id])


def _answer() -> str:
    """Ask until the answer is y, n or q; the end of the input is q."""
    question = "  Do you hold that it is borne out? [y/n/q] "
    while True:
        try:
            said = input(question).strip().casefold()[:1]
        except EOFError:
            return "q"
        if said in ("y", "n", "q") and said:
            return said


def _refuse(closed: Iterable[Chosen]) -> None:
    for one in closed:
        claim = one.claim
        sys.stdout.write(
            f"{claim.file}:{claim.line}: claim {one.name} cannot be accepted: it is "
            f"{claim.verdict or 'held against nothing'}.\n  → {refusal(claim)}\n"
        )


def _pass_over(closed: Iterable[Chosen]) -> None:
    """Say which claims of all may not be accepted; narrative asks for nothing."""
    said = [f"{one.name} ({one.claim.verdict})" for one in closed if one.claim.verdict]
    if said:
        sys.stdout.write(f"Passed over, see “loccit check”: {', '.join(said)}\n")
