"""``loccit accept``: a named person says that passages bear claims out."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.model import Ledger, Tracing
from loccit.verbs.chosen import Chosen, UnknownClaimError, choose, claims
from loccit.verbs.sitting import Sitting
from loccit.verbs.snakemake import (
    CHECKING,
    QUIET,
    complain,
    in_desk,
    snakemake,
    wanted,
)


def run(given: argparse.Namespace) -> int:
    """Show each claim beside its passages, ask, and record the answer in the lock.

    1 if a named claim may not be accepted or a lock cannot be used.
    """
    if not in_desk():
        return 2
    if wrong := _misused(given):
        sys.stderr.write(f"loccit: {wrong}\n")
        return 2
    desk = Desk(Path.cwd())
    ids = wanted([given.briefing] if given.briefing else [], list(desk.briefings))
    if ids is None:
        return 2
    goals = [desk.relative(desk.claims_json(id)) for id in ids]
    ran = snakemake(*CHECKING, *QUIET, *goals, quiet=True)
    if ran.returncode:
        complain(ran)
        return 1
    ledgers = {id: store.read(desk.claims_json(id), Tracing).ledger for id in ids}
    chosen = list(claims(ledgers)) if given.all else _named(ledgers, given.claims)
    if chosen is None:
        return 2
    today = datetime.now(UTC).date().isoformat()
    sitting = Sitting(desk, ledgers, " ".join(given.by.split()), today, given.yes)
    return sitting.accept(chosen, named=not given.all)


def _misused(given: argparse.Namespace) -> str:
    """Return what is wrong with the arguments and what to type; "" if nothing."""
    what = " ".join(given.claims) or "--all"
    if not (given.by or "").strip() or not given.by.isprintable():
        return (
            "it is a person who attests; say who.\n"
            f'  → Type: loccit accept {what} --by "Your Name"'
        )
    if bool(given.claims) == given.all:
        both = "name claims or say --all, not both" if given.all else "which claims?"
        return f'{both}\n  → Type: loccit accept 15 --by "{given.by}", or --all'
    if not given.yes and not sys.stdin.isatty():
        return (
            "there is nobody to ask: this is no terminal.\n"
            f'  → Type it in a terminal, or: loccit accept {what} --by "{given.by}" '
            "--yes"
        )
    return ""


def _named(ledgers: Mapping[str, Ledger], words: Iterable[str]) -> list[Chosen] | None:
    """Return the claims called so, each once; None if one is unknown, and say so."""
    chosen, unknown = [], False
    for word in words:
        try:
            chosen.append(choose(ledgers, word))
        except UnknownClaimError as error:
            sys.stderr.write(f"loccit: {error}\n")
            unknown = True
    return None if unknown else list(dict.fromkeys(chosen))
