"""A briefing that is strict goes out without an open error, or not at all."""

from pathlib import Path

import pytest

from loccit.briefing import stage as briefing
from loccit.claims import stage as claims
from loccit.desk import Desk
from loccit.pages import stage as pages
from loccit.refusal import RefusalError
from loccit.sources import stage as sources

SOURCE = "Customs officers counted 19 trucks at the gate on 4 June 2023.\n"


def _traced(root: Path, said: str, *, release: bool = False, front: str = "") -> Desk:
    """Return a desk whose one sentence says ``said``, traced."""
    for folder in ("sources", "briefings"):
        (root / folder).mkdir(exist_ok=True)
    (root / "sources/watch.txt").write_text(SOURCE)
    text = f"---\ntitle: The gate\n{front}---\n\n{said}\n"
    (root / "briefings/note.md").write_text(text)
    desk = Desk(root)
    sources.run(desk, "watch")
    briefing.run(desk, "note")
    claims.run(desk, "note", release=release)
    return desk


def test_an_open_error_is_named_and_nothing_older_is_left(tmp_path: Path) -> None:
    """The PDF of yesterday would pass for what the desk says today."""
    desk = _traced(tmp_path, 'We saw 20 [@watch "19 trucks"].', front="strict: true\n")
    older = desk.out("note", "note.pdf")
    older.write_text("yesterday's")
    with pytest.raises(RefusalError, match=r"note\.md:6: error"):
        pages.run(desk, "note")
    assert not older.exists()


def test_a_release_is_strict_where_the_briefing_is_not(tmp_path: Path) -> None:
    """A citation that nothing holds may stand in a draft, and not in a release."""
    said = "Officers counted 19 trucks [@watch, para. 1]."
    assert pages.run(_traced(tmp_path, said), "note") == []
    with pytest.raises(RefusalError, match="unanchored"):
        pages.run(_traced(tmp_path, said, release=True), "note")


def test_what_is_released_is_no_draft(tmp_path: Path) -> None:
    """A warning marks a draft; where it does not stop a release, it is not printed."""
    said = "She counted 19 trucks [@watch, para. 1]."
    desk = _traced(tmp_path, said)
    pages.run(desk, "note")
    page = desk.out("note", "note.html")
    assert "DRAFT" in page.read_text()
    sound = _traced(tmp_path, 'He saw 19 [@watch "counted 19 trucks"].', release=True)
    pages.run(sound, "note")
    assert "DRAFT" not in page.read_text()
