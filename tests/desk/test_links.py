"""Links that stay in the desk are fine; those that leave it are named."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.desk.links import leads_out, links_out
from tests.desks import BRIEFING, SOURCE, SmallDesk


@pytest.mark.parametrize(
    "name",
    [
        "sources/harbour.txt",
        "sources/harbour.yaml",
        "data/counts.csv",
        "figures/f.yaml",
        "briefings/gate.md",
        "names.yaml",
        "loccit.yaml",
        "templates/own/print.css",
    ],
)
def test_a_link_out_of_the_desk_is_named(name: str, tmp_path: Path) -> None:
    """It is one error, at the link."""
    outside = tmp_path / "secret"
    outside.write_text("secret\n")
    link = tmp_path / "desk" / name
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    found = list(links_out(tmp_path / "desk"))
    assert [(f.code, f.severity, f.file) for f in found] == [
        ("link-leads-out", "error", name)
    ]
    assert f"a link to {outside}, outside the desk" in found[0].message


def test_a_folder_that_is_a_link_is_named_once(tmp_path: Path) -> None:
    """Its files are not."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/a.txt").write_text("a\n")
    desk = tmp_path / "desk"
    desk.mkdir()
    (desk / "sources").symlink_to(tmp_path / "elsewhere")
    assert [f.file for f in links_out(desk)] == ["sources"]
    assert Desk(desk).source_files == {}


def test_a_link_inside_the_desk_is_followed(tmp_path: Path) -> None:
    """The desk itself may be reached through a link."""
    desk = tmp_path / "desk"
    (desk / "sources").mkdir(parents=True)
    (desk / "data").mkdir()
    (desk / "data/a.txt").write_text("a\n")
    (desk / "sources/a.txt").symlink_to("../data/a.txt")
    (tmp_path / "short").symlink_to(desk)
    assert list(links_out(tmp_path / "short")) == []
    assert list(Desk(tmp_path / "short").source_files) == ["a"]


def test_a_circle_of_links_leads_nowhere(tmp_path: Path) -> None:
    """It is no link out, and no crash."""
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert not leads_out(tmp_path / "a", tmp_path)


def test_a_link_out_stops_the_build_with_one_finding(
    small_desk: SmallDesk, tmp_path: Path
) -> None:
    """Nothing of what lies behind it is read."""
    small_desk.write("briefings/gate.md", BRIEFING)
    (tmp_path / "harbour.txt").write_text(SOURCE)
    (small_desk.root / "sources/harbour.txt").symlink_to(tmp_path / "harbour.txt")
    done = small_desk.loccit("check")
    assert done.returncode == 1
    assert done.stdout.count("error:") == 1
    assert "sources/harbour.txt: error: sources/harbour.txt is a link" in done.stdout
    assert "put a copy of the file in its place" in done.stdout
    assert not (small_desk.root / "build/1-sources").exists()
