"""Words that a source no longer has are shown beside today's."""

from pathlib import Path

from loccit import store
from loccit.briefing import stage as briefing
from loccit.claims import stage as claims
from loccit.desk import Desk
from loccit.model import Citation, Source
from loccit.sources import stage as sources
from loccit.sources.passages.anchors import write_anchors
from loccit.sources.passages.locate import anchor

LONG = (
    "At the gate on the river, which the ministry opened in the year of the flood and "
    "which nobody has counted since, the customs officers wrote down {} crates on that "
    "day, and the pilot of the ferry, who had seen the others come and go, agreed."
)


def test_what_changed_far_inside_a_paragraph_is_shown(tmp_path: Path) -> None:
    """Old and new number are named, though the paragraph begins as it did."""
    for folder in ("sources", "briefings"):
        (tmp_path / folder).mkdir()
    watch = tmp_path / "sources/watch.txt"
    watch.write_text(LONG.format("400") + "\n")
    (tmp_path / "briefings/note.md").write_text(
        "---\ntitle: A\n---\nThere were 400 crates [@watch, para. 1].\n"
    )
    desk = Desk(tmp_path)
    sources.run(desk, "watch")
    source = store.read(desk.source_json("watch"), Source)
    cited = Citation(
        id="k1", source="watch", locator="para. 1", quote=None, file="", line=1
    )
    held = anchor(source, cited.locator, cited.quote)
    write_anchors(desk.lock(desk.briefings["note"]), [held] if held else [])
    watch.write_text(LONG.format("500") + "\n")
    sources.run(desk, "watch")
    briefing.run(desk, "note")
    message = next(f for f in claims.run(desk, "note") if f.code == "altered").message
    assert "wrote down [-400-] crates" in message
    assert "wrote down {+500+} crates" in message
