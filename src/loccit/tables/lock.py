"""The lock of a table: the words that its citations meant when last anchored."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.desk.settings import read_settings
from loccit.model import Source
from loccit.sources.passages.anchors import Key, read_anchors, write_anchors
from loccit.sources.passages.locate import locate
from loccit.sources.passages.renew import renewed
from loccit.sources.passages.today import Change, change
from loccit.tables.citations import Cited
from loccit.tables.load import citations, read_files
from loccit.tables.problems import Place


@dataclass(frozen=True, slots=True)
class Altered:
    """A table's citation whose words changed, and where it first stands."""

    cited: Cited
    place: Place
    change: Change

    @property
    def takeable(self) -> bool:
        """Return whether today's words can be taken without another citation."""
        there = self.change.locator == (self.cited.locator or "")
        return bool(self.change.new) and there and not self.cited.quote


def changes(desk: Desk, id: str) -> Iterator[Altered]:
    """Yield the citations of the table ``id`` whose words changed, each once."""
    held, _ = read_anchors(_lock(desk, id))
    for cited, (place, source) in _cited(desk, id).items():
        old = held.get(cited.key)
        located = locate(source, cited.locator, cited.quote, old)
        if located.state == "altered":
            today = change(source, cited.locator, cited.quote, old)
            yield Altered(cited, place, today)


def anchor_table(desk: Desk, id: str, taken: Collection[Key] = ()) -> int:
    """Write the anchors of the table ``id`` and return how many there are.

    A citation whose words moved, changed or went keeps the anchor it has, unless
    it is among ``taken``: then today's words are its own. A lock that cannot be
    read stays as it is.
    """
    held, broken = read_anchors(_lock(desk, id))
    if broken:
        return 0
    cited = [(one.key, source) for one, (_, source) in _cited(desk, id).items()]
    kept = renewed(cited, held, taken)
    if kept:
        write_anchors(_lock(desk, id), kept)
    return len(kept)


def _lock(desk: Desk, id: str) -> Path:
    return desk.lock(desk.schemas.get(id, desk.tables[id]))


def _cited(desk: Desk, id: str) -> dict[Cited, tuple[Place, Source]]:
    """Return the table's citations, where each first stands, and its source.

    The stage files of the sources must be there; a citation of a source that is
    not is left out.
    """
    files = read_files(desk, id, read_settings(desk.root)[0].limits)
    sources: dict[str, Source] = {}
    found: dict[Cited, tuple[Place, Source]] = {}
    for one in citations(files, lambda _: None):
        name = one.cited.source
        path = desk.source_json(name)
        if name not in sources and path.exists():
            sources[name] = store.read(path, Source)
        if name in sources:
            found.setdefault(one.cited, (one.place, sources[name]))
    return found
