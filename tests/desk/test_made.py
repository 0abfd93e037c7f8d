"""Outputs edited by hand are seen and set aside."""

from pathlib import Path

from loccit.desk import Desk, made


def test_an_output_edited_by_hand_is_found_and_set_aside(tmp_path: Path) -> None:
    """The edited file keeps its words under another name."""
    desk = Desk(tmp_path)
    file = tmp_path / "out/a.html"
    file.parent.mkdir()
    file.write_text("made")
    made.record(desk, [file])
    assert made.edited(desk) == []
    file.write_text("mine")
    assert made.edited(desk) == [file]
    aside = made.set_aside(desk, file)
    assert (aside.name, aside.read_text()) == ("a.html.edited", "mine")
    assert not file.exists()


def test_a_removed_output_is_not_an_edited_one(tmp_path: Path) -> None:
    """Snakemake itself makes it again."""
    desk = Desk(tmp_path)
    file = tmp_path / "a"
    file.write_text("made")
    made.record(desk, [file])
    file.unlink()
    assert made.edited(desk) == []
