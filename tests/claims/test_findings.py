"""What does not hold is said in words that an analyst would use."""

from pathlib import Path

from loccit.briefing import stage as briefing
from loccit.claims import stage as claims
from loccit.desk import Desk
from loccit.sources import stage as sources


def test_a_quotation_with_markdown_in_it_is_shown_as_it_prints(tmp_path: Path) -> None:
    """Backticks and stars are not the source's; the remedy leaves them out."""
    for folder in ("sources", "briefings"):
        (tmp_path / folder).mkdir()
    text = "She had never seen a queue like this one.\n"
    (tmp_path / "sources/watch.txt").write_text(text)
    (tmp_path / "briefings/note.md").write_text(
        '---\ntitle: A\n---\nShe saw [@watch "never seen a `queue` like *this* one"].\n'
    )
    desk = Desk(tmp_path)
    sources.run(desk, "watch")
    briefing.run(desk, "note")
    found = claims.run(desk, "note")
    assert found[0].code == "altered"
    assert "“never seen a queue like this one” do not stand in" in found[0].message
    assert found[0].remedy.endswith("signs: “never seen a queue like this one”.")


def test_a_place_that_cannot_be_read_is_told_by_the_briefing_alone(
    tmp_path: Path,
) -> None:
    """One slip of the pen is one finding, though the claim rests on nothing."""
    for folder in ("sources", "briefings"):
        (tmp_path / folder).mkdir()
    (tmp_path / "sources/watch.txt").write_text("She saw a queue of 19 trucks.\n")
    (tmp_path / "briefings/note.md").write_text(
        "---\ntitle: A\n---\nShe saw 19 trucks [@watch, para. three].\n"
    )
    desk = Desk(tmp_path)
    sources.run(desk, "watch")
    briefing.run(desk, "note")
    codes = [finding.code for finding in claims.run(desk, "note")]
    assert codes.count("bad-locator") == 1
    assert "gone" not in codes
