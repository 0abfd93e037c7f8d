"""``loccit anchor``: hold every citation to its words, in the lock."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.model import Briefing, Source
from loccit.sources.passages.anchors import read_anchors, write_anchors
from loccit.sources.passages.lock import LockError
from loccit.sources.passages.renew import renewed
from loccit.tables.lock import anchor_table, changes
from loccit.verbs.asking import Asking
from loccit.verbs.looked import key_of, look
from loccit.verbs.renumber import renumbered, with_locator
from loccit.verbs.settle import Settled, settle
from loccit.verbs.snakemake import (
    QUIET,
    complain,
    in_desk,
    snakemake,
    wanted,
)


def run(given: argparse.Namespace) -> int:
    """Write locators for bare and moved citations, then all anchors.

    Each new locator is shown with its words and written when the analyst says yes
    (or with --yes). Words that changed are shown beside the old ones and taken
    likewise (or with --take-changed); else the citation keeps its old anchor.
    """
    if not in_desk():
        return 2
    desk = Desk(Path.cwd())
    ids = wanted(given.ids, list(desk.briefings))
    if ids is None:
        return 2
    ran = _compose(desk, ids)
    if ran:
        return ran
    asking = Asking(given.yes, given.take_changed)
    try:
        _briefings(desk, ids, asking)
        for id in desk.tables:
            _table(desk, id, asking)
    except LockError as error:
        sys.stdout.write(f"{error.finding}\n")
        return 1
    return 0


def anchored(desk: Desk, ids: Sequence[str]) -> int:
    """Hold the citations of briefings just written, asking for nothing."""
    ran = _compose(desk, ids)
    if not ran:
        _briefings(desk, ids, Asking(yes=False, take_changed=False))
    return ran


def _briefings(desk: Desk, ids: Sequence[str], asking: Asking) -> None:
    """Settle the citations of briefings that are composed, and write their locks."""
    settled = {id: settle(list(look(desk, id)), asking) for id in ids}
    written = [_write(desk.briefings[id], said) for id, said in settled.items()]
    if any(written):
        # The locators just written are citations of their own: anchor them too.
        desk = Desk(desk.root)
        _compose(desk, ids)
    for id, said in settled.items():
        _lock(desk, id, said)


def _compose(desk: Desk, ids: Iterable[str]) -> int:
    composed = [desk.relative(desk.briefing_json(id)) for id in ids]
    ran = snakemake(*QUIET, *composed, quiet=True)
    if ran.returncode:
        complain(ran)
    return 1 if ran.returncode else 0


def _write(path: Path, said: Settled) -> bool:
    """Write the agreed locators into a briefing; return whether there were any."""
    if not said.named and not said.moved:
        return False
    text = path.read_text(encoding="utf-8")
    for one in said.named:
        text = with_locator(text, one.citation, one.place)
    store.write_text(path, renumbered(text, said.moved))
    return True


def _lock(desk: Desk, id: str, said: Settled) -> None:
    """Write the anchors; those of renumbered sources all from today's text."""
    briefing = store.read(desk.briefing_json(id), Briefing)
    lock = desk.lock(desk.briefings[id])
    held, broken = read_anchors(lock)
    if briefing.automatic or broken:
        sys.stdout.writelines(f"{finding}\n" for finding in broken)
        return
    keys = [key_of(citation) for citation in briefing.citations]
    sources = {
        id: store.read(desk.source_json(id), Source)
        for id in dict.fromkeys(source for source, _, _ in keys)
    }
    anew = {source for source, _ in said.moved}
    afresh = said.taken | {key for key in keys if key[0] in anew}
    kept = renewed(((key, sources[key[0]]) for key in keys), held, afresh)
    if kept:
        write_anchors(lock, kept)
        sys.stdout.write(f"{desk.relative(lock)}: {len(kept)} anchors\n")


def _table(desk: Desk, id: str, asking: Asking) -> None:
    """Ask for the changed words under a table, and write its anchors."""
    taken = set()
    for one in changes(desk, id):
        where, said = str(one.place), str(one.cited)
        if not one.takeable:
            quoted = replace(one.cited, locator=None, quote=one.change.new or "…")
            asking.quote(where, said, one.change, str(quoted))
        elif asking.change(where, said, one.change):
            taken.add(one.cited.key)
    if count := anchor_table(desk, id, taken):
        lock = desk.lock(desk.schemas.get(id, desk.tables[id]))
        sys.stdout.write(f"{desk.relative(lock)}: {count} anchors\n")
