"""``loccit anchor``: hold every citation to its words, in the lock."""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from loccit import store
from loccit.claims.propose import propose
from loccit.desk import Desk
from loccit.model import Briefing, Citation, Source
from loccit.sources.passages.anchors import read_anchors, write_anchors
from loccit.sources.passages.locate import anchor, locate
from loccit.tables.lock import anchor_table
from loccit.verbs.renumber import locator_of, renumbered, with_locator
from loccit.verbs.snakemake import (
    QUIET,
    complain,
    in_desk,
    snakemake,
    wanted,
)


@dataclass(frozen=True, slots=True)
class Looked:
    """A citation looked up: what its words became, and a place proposed for it."""

    citation: Citation
    state: str
    place: str
    words: str


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
    if any(sources is not None for sources in changed):
        # The locators just written are citations of their own: anchor them too.
        desk = Desk(desk.root)
        _compose(desk, ids)
        for id, sources in zip(ids, changed, strict=True):
            _lock(desk, id, sources or frozenset())
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


def _briefing(desk: Desk, id: str, *, yes: bool) -> frozenset[str] | None:
    """Anchor one briefing; return the sources renumbered if its text was changed."""
    path = desk.briefings[id]
    looked = list(_looked(desk, id))
    bare = [one for one in looked if one.state == "bare" and one.place]
    named = [one for one in bare if _agreed(one, yes=yes)]
    moved = _moved(looked, yes=yes)
    if not named and not moved:
        _lock(desk, id, frozenset())
        return None
    text = path.read_text(encoding="utf-8")
    for one in named:
        text = with_locator(text, one.citation, one.place)
    store.write_text(path, renumbered(text, moved))
    return frozenset(source for source, _ in moved)


def _moved(looked: Sequence[Looked], *, yes: bool) -> dict[tuple[str, str], str]:
    """Return the new locators agreed to, for each source all of them or none.

    Old and new numbers of one source cannot stand side by side: "para. 3" would
    mean two passages.
    """
    agreed: dict[tuple[str, str], str] = {}
    for source in dict.fromkeys(one.citation.source for one in looked):
        own = [one for one in looked if one.citation.source == source]
        moved = [one for one in own if one.state == "moved" and one.citation.locator]
        lost = [one for one in own if one.state in ("altered", "gone")]
        if moved and lost:
            sys.stdout.write(
                f"@{source}: not renumbered while a citation of it has lost its words "
                f"(line {lost[0].citation.line}). Mend that first: loccit check\n"
            )
        answers = [_agreed(one, yes=yes) for one in moved if not lost]
        if answers and all(answers):
            agreed |= {(source, one.citation.locator or ""): one.place for one in moved}
    return agreed


def _looked(desk: Desk, id: str) -> Iterator[Looked]:
    """Look up every citation of a written briefing."""
    briefing = store.read(desk.briefing_json(id), Briefing)
    anchors, _ = read_anchors(desk.lock(desk.briefings[id]))
    said = {key: s.text for s in briefing.statements for key in s.citations}
    for citation in () if briefing.automatic else briefing.citations:
        source = store.read(desk.source_json(citation.source), Source)
        if not citation.locator and not citation.quote:
            found = propose(said.get(citation.id, ""), source)
            place, words = (found.locator, found.exact) if found else ("", "")
            yield Looked(citation, "bare", place, words)
            continue
        held = anchors.get(_key(citation))
        located = locate(source, citation.locator, citation.quote, held)
        places = located.passages
        words = " … ".join(passage.exact for passage in places)
        place = locator_of(places) if places else ""
        yield Looked(citation, located.state, place, words)


def _key(citation: Citation) -> tuple[str, str, str]:
    return citation.source, citation.locator or "", citation.quote or ""


def _lock(desk: Desk, id: str, renumbered: frozenset[str]) -> None:
    """Write the anchors; those of ``renumbered`` sources all from today's text."""
    briefing = store.read(desk.briefing_json(id), Briefing)
    lock = desk.lock(desk.briefings[id])
    old, broken = read_anchors(lock)
    if briefing.automatic or broken:
        sys.stdout.writelines(f"{finding}\n" for finding in broken)
        return
    kept = {}
    for citation in briefing.citations:
        source = store.read(desk.source_json(citation.source), Source)
        held = None if source.id in renumbered else old.get(_key(citation))
        lost = held and locate(source, citation.locator, citation.quote, held)
        if held and lost and lost.state in ("altered", "gone", "moved"):
            kept[_key(citation)] = held
        elif fresh := anchor(source, citation.locator, citation.quote):
            kept[_key(citation)] = fresh
    if kept:
        write_anchors(lock, id, kept.values())
        sys.stdout.write(f"{desk.relative(lock)}: {len(kept)} anchors\n")


def _agreed(one: Looked, *, yes: bool) -> bool:
    """Show a proposal and return whether it is to be written."""
    citation = one.citation
    locator = f", {citation.locator}" if citation.locator else ""
    sys.stdout.write(
        f"{citation.file}:{citation.line}: [@{citation.source}{locator}] → "
        f"{one.place}\n  “{one.words}”\n"
    )
    if yes:
        return True
    if not sys.stdin.isatty():
        sys.stdout.write("  Not written; add --yes to write it.\n")
        return False
    return input("  Write it? [y/N] ").strip().casefold() in ("y", "yes")
