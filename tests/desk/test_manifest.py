"""The sources' manifest: what was added, held against what lies there."""

from pathlib import Path

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.desk.manifest import edited, forget, look, read_manifest, write_manifest
from loccit.desk.needs import Plan
from loccit.model import Entry, Finding, Manifest


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk of two sources, both listed."""
    for name in ("harbour", "depot"):
        (tmp_path / "sources").mkdir(exist_ok=True)
        (tmp_path / f"sources/{name}.txt").write_text(f"A note on the {name}.\n")
    desk = Desk(tmp_path)
    write_manifest(desk, Manifest(files=dict(map(listed, desk.source_files.values()))))
    return Desk(tmp_path)


def listed(path: Path) -> tuple[str, Entry]:
    """Return a file's name in the desk and its entry."""
    content = path.read_bytes()
    return f"sources/{path.name}", Entry(
        sha256=store.digest(content),
        bytes=len(content),
        added="2024-09-16T08:00:00Z",
        tool="loccit",
    )


def found(desk: Desk) -> list[Finding]:
    """Return what the manifest tells of the desk as it is now."""
    now = Desk(desk.root)
    return list(look(now, Plan(now).content))


def test_a_desk_as_it_was_added_is_told_nothing(desk: Desk) -> None:
    """The manifest itself is no source."""
    assert found(desk) == []
    assert list(desk.source_files) == ["depot", "harbour"]


def test_a_desk_without_a_manifest_is_told_nothing(desk: Desk) -> None:
    """Who never added a source has none to miss."""
    (desk.root / "sources/manifest.json").unlink()
    assert found(desk) == []


def test_an_edited_source_is_a_warning_with_the_day_it_was_added(desk: Desk) -> None:
    """It says how to bring the old one back or to list the new one."""
    path = desk.root / "sources/depot.txt"
    path.write_text("Somebody's own words.\n")
    (one,) = found(desk)
    assert (one.code, one.severity, one.source) == (
        "source-changed",
        "warning",
        "depot",
    )
    assert "2024-09-16" in one.message
    assert "loccit add FILE --again depot" in one.remedy
    assert edited(desk, path, store.digest(path.read_bytes())) == [one]


def test_a_source_that_is_gone_is_named(desk: Desk) -> None:
    """A note: what is cited and gone stops the build before this is looked at."""
    (desk.root / "sources/depot.txt").unlink()
    (one,) = found(desk)
    assert (one.code, one.severity) == ("source-gone", "note")
    assert "sources/depot.txt" in one.message


def test_a_source_that_is_gone_can_be_forgotten(desk: Desk) -> None:
    """Its record is named, which nobody else would miss; a file that is there stays."""
    (desk.root / "sources/depot.yaml").write_text("title: Depot\n")
    assert not forget(desk, "depot")[0]
    (desk.root / "sources/depot.txt").unlink()
    assert "its record, sources/depot.yaml, is still there" in found(desk)[0].message
    done, said = forget(Desk(desk.root), "depot")
    assert done
    assert "sources/depot.yaml is yours to delete" in said
    assert found(desk) == []
    assert not forget(Desk(desk.root), "depot")[0]


def test_a_renamed_source_is_neither_gone_nor_new(desk: Desk) -> None:
    """The same bytes under another name."""
    (desk.root / "sources/depot.txt").rename(desk.root / "sources/store.txt")
    (one,) = found(desk)
    assert one.code == "source-renamed"
    assert "loccit add sources/store.txt" in one.remedy


def test_a_source_that_cannot_be_read_is_not_to_be_listed(desk: Desk) -> None:
    """`loccit add` would refuse it; what is wrong with it is said elsewhere."""
    (desk.root / "sources/gate.txt").write_text("")
    now = Desk(desk.root)
    assert [one.code for one in look(now, Plan(now).content)] == ["source-unlisted"]
    assert list(look(now, Plan(now).content, {"gate"})) == []


def test_sources_that_are_not_listed_are_one_note(desk: Desk) -> None:
    """With the command that lists them all."""
    for name in ("gate", "yard"):
        (desk.root / f"sources/{name}.txt").write_text(f"{name}\n")
    (one,) = found(desk)
    assert one.code == "source-unlisted"
    assert "loccit add sources/gate.txt sources/yard.txt" in one.remedy


def test_a_broken_manifest_is_said_and_nothing_else(desk: Desk) -> None:
    """A merge left its marks in it."""
    (desk.root / "sources/manifest.json").write_text("<<<<<<< ours\n{}\n")
    (one,) = found(desk)
    assert one.code == "manifest-broken"
    assert read_manifest(desk)[0] == Manifest()


def test_only_its_own_line_counts_for_a_source(desk: Desk) -> None:
    """Listing another source makes no source be read again."""
    before = {id: Plan(desk).digest("sources", id) for id in desk.sources}
    manifest, _ = read_manifest(desk)
    files = dict(manifest.files)
    del files["sources/depot.txt"]
    write_manifest(desk, Manifest(files=files))
    after = {id: Plan(desk).digest("sources", id) for id in desk.sources}
    assert before["harbour"] == after["harbour"]
    assert before["depot"] != after["depot"]
