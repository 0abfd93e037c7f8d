"""``loccit anchor``: hold every citation to its words, in the lock."""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.model import Briefing, Citation, Passage, Source
from loccit.verbs.snakemake import (
    QUIET,
    complain,
    in_desk,
    snakemake,
    wanted,
)


@dataclass(frozen=True, slots=True)
class Change:
    """A locator to be written into the briefing."""

    citation: Citation
    passage: Passage


def run(given: argparse.Namespace) -> int:
    """Write locators for bare and moved citations, then all anchors.

    Each new locator is shown with its words and written when the analyst says yes
    (or with --yes). A citation whose words changed keeps its old anchor.
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
    changed = [_briefing(desk, id, yes=given.yes) for id in ids]
    if any(changed):
        # The locators just written are citations of their own: anchor them too.
        desk = Desk(desk.root)
        _compose(desk, ids)
        for id in ids:
            _lock(desk, id)
    from loccit.tables.lock import anchor_table

    for id in desk.tables:
        _say_table(desk, id, anchor_table(desk, id))
    return 0


def _say_table(desk: Desk, id: str, count: int) -> None:
    if count:
        lock = desk.lock(desk.schemas.get(id, desk.tables[id]))
        sys.stdout.write(f"{desk.relative(lock)}: {count} anchors\n")


def _compose(desk: Desk, ids: Iterable[str]) -> int:
    composed = [desk.relative(desk.briefing_json(id)) for id in ids]
    ran = snakemake(*QUIET, *composed, quiet=True)
    if ran.returncode:
        complain(ran)
    return 1 if ran.returncode else 0


def _briefing(desk: Desk, id: str, *, yes: bool) -> bool:
    """Anchor one briefing; return whether locators were written into it."""
    path = desk.briefings[id]
    accepted = [change for change in _proposals(desk, id) if _agreed(change, yes=yes)]
    if accepted:
        text = path.read_text(encoding="utf-8")
        for change in accepted:
            text = rewritten(text, change)
        store.write_text(path, text)
    _lock(desk, id)
    return bool(accepted)


def _lock(desk: Desk, id: str) -> None:
    from loccit.sources.anchors import read_anchors, write_anchors
    from loccit.sources.locate import anchor, locate

    briefing = store.read(desk.briefing_json(id), Briefing)
    lock = desk.lock(desk.briefings[id])
    old, broken = read_anchors(lock)
    if briefing.automatic or broken:
        sys.stdout.writelines(f"{finding}\n" for finding in broken)
        return
    kept = {}
    for citation in briefing.citations:
        key = (citation.source, citation.locator or "", citation.quote or "")
        source = store.read(desk.source_json(citation.source), Source)
        held = old.get(key)
        lost = held and locate(source, citation.locator, citation.quote, held)
        if held and lost and lost.state in ("altered", "gone", "moved"):
            kept[key] = held
        elif fresh := anchor(source, citation.locator, citation.quote):
            kept[key] = fresh
    if kept:
        write_anchors(lock, id, kept.values())
        sys.stdout.write(f"{desk.relative(lock)}: {len(kept)} anchors\n")


def _proposals(desk: Desk, id: str) -> Iterator[Change]:
    from loccit.claims.propose import propose
    from loccit.sources.anchors import read_anchors
    from loccit.sources.locate import locate

    briefing = store.read(desk.briefing_json(id), Briefing)
    anchors, _ = read_anchors(desk.lock(desk.briefings[id]))
    said = {key: s.text for s in briefing.statements for key in s.citations}
    for citation in () if briefing.automatic else briefing.citations:
        source = store.read(desk.source_json(citation.source), Source)
        if not citation.locator and not citation.quote:
            found = propose(said.get(citation.id, ""), source)
            if found:
                yield Change(citation, found)
            continue
        key = (citation.source, citation.locator or "", citation.quote or "")
        located = locate(source, citation.locator, citation.quote, anchors.get(key))
        if located.state == "moved" and citation.locator and located.passages:
            yield Change(citation, located.passages[0])


def _agreed(change: Change, *, yes: bool) -> bool:
    """Show a proposal and return whether it is to be written."""
    citation, passage = change.citation, change.passage
    sys.stdout.write(
        f"{citation.file}:{citation.line}: [@{citation.source}"
        f"{f', {citation.locator}' if citation.locator else ''}] → "
        f"{passage.locator}\n  “{passage.exact}”\n"
    )
    if yes:
        return True
    if not sys.stdin.isatty():
        sys.stdout.write("  Not written; add --yes to write it.\n")
        return False
    return input("  Write it? [y/N] ").strip().casefold() in ("y", "yes")


def rewritten(text: str, change: Change) -> str:
    """Return ``text`` with the citation's new locator, from its own line on."""
    lines = text.splitlines(keepends=True)
    before = "".join(lines[: change.citation.line - 1])
    rest = "".join(lines[change.citation.line - 1 :])
    old = re.escape(change.citation.locator or "").replace(r"\ ", r"\s+")
    pattern = rf"(@{re.escape(change.citation.source)})" + (
        rf"(,\s*){old}" if change.citation.locator else r"()(?=\s*[\];])"
    )
    new = rf"\1, {change.passage.locator}"
    return before + re.sub(pattern, new, rest, count=1)
