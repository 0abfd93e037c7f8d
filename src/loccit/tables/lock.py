"""The lock of a table: the words that its citations meant when last anchored."""

from loccit import store
from loccit.desk import Desk
from loccit.desk.settings import read_settings
from loccit.model import Source
from loccit.sources.passages.anchors import read_anchors, write_anchors
from loccit.sources.passages.locate import anchor, locate
from loccit.tables.load import citations, read_files

_LOST = ("moved", "altered", "gone")


def anchor_table(desk: Desk, id: str) -> int:
    """Write the anchors of the table ``id`` and return how many there are.

    A citation whose words moved, changed or went keeps the anchor it has. The
    stage files of the sources must be there; a citation of a source that is not
    is left out.
    """
    lock = desk.lock(desk.schemas.get(id, desk.tables[id]))
    old, broken = read_anchors(lock)
    if broken:
        return 0
    files = read_files(desk, id, read_settings(desk.root)[0].limits)
    kept = {}
    for cited in dict.fromkeys(one.cited for one in citations(files, lambda _: None)):
        path = desk.source_json(cited.source)
        if not path.exists():
            continue
        source = store.read(path, Source)
        key = (cited.source, cited.locator or "", cited.quote or "")
        held = old.get(key)
        now = held and locate(source, cited.locator, cited.quote, held)
        if held and now and now.state in _LOST:
            kept[key] = held
        elif fresh := anchor(source, cited.locator, cited.quote):
            kept[key] = fresh
    if kept:
        write_anchors(lock, id, kept.values())
    return len(kept)
