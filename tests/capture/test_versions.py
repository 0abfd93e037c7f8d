"""A source asked for again: unchanged, or a newer version beside the old one."""

from pathlib import Path

import pytest

from loccit.capture.adding import add_address, add_file
from loccit.capture.captured import NotAdded, Wish
from loccit.capture.versions import newer
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.desk.manifest import read_manifest
from tests.capture.server import Site, page
from tests.capture.test_adding import entry, files, held, note, record

FILE = "sources/crates.txt"
TEXT = "Crates\n\nThe port shipped {} crates in May 2023.\n\nNobody else knew.\n"


def put(site: Site, etag: str, text: str) -> str:
    """Serve ``text`` in a version of its own; return its address."""
    return site.put("/crates.txt", text.encode(), content_type="text/plain", etag=etag)


def bytes_of(desk: Desk) -> dict[str, bytes]:
    """Return the content of all files in ``sources/``."""
    return {name: (desk.root / "sources" / name).read_bytes() for name in files(desk)}


@pytest.fixture
def url(desk: Desk, site: Site) -> str:
    """The address of a page that is held, fetched on a day of 2024."""
    url = put(site, '"1"', TEXT.format(400))
    add_address(held(desk), url, Wish())
    path = desk.root / "sources/crates.yaml"
    day = str(record(desk, "crates")["accessed"])
    text = path.read_text().replace(day, "2024-09-16")
    path.write_text(f"# mine\nreliability: C\n{text}")
    return url


@pytest.fixture
def crates(desk: Desk, outside: Path) -> Path:
    """A file that was added as crates, to be changed and added again."""
    path = note(outside, TEXT.format(400), "crates.txt")
    (desk.root / "sources/crates.yaml").write_text("accessed: 2024-09-16\n")
    add_file(held(desk), path, Wish())
    return path


def test_an_unchanged_page_is_asked_for_by_its_etag(
    desk: Desk, site: Site, url: str
) -> None:
    """304: only the day of the check is noted."""
    before = bytes_of(desk)
    (said,) = add_address(held(desk), url, Wish())
    assert "has not changed since" in said
    assert site.asked[-1][1]["if-none-match"] == '"1"'
    assert entry(desk, FILE).checked
    after = bytes_of(desk)
    assert {n for n in after if after[n] != before.get(n)} == {"manifest.json"}


def test_the_same_bytes_sent_again_are_unchanged(
    desk: Desk, site: Site, url: str
) -> None:
    """A server without ETags."""
    put(site, '"2"', TEXT.format(400))
    (said,) = newer(held(desk), "crates", None, Wish())
    assert "has not changed since" in said


def test_other_bytes_with_the_same_text_are_no_new_version(
    desk: Desk, site: Site, url: str
) -> None:
    """Line ends here; in pages tokens, comments, advertisements."""
    put(site, '"2"', TEXT.format(400).replace("\n", "\r\n"))
    (said,) = newer(held(desk), "crates", None, Wish())
    assert "other bytes, and the same text" in said
    assert (desk.root / FILE).read_text() == TEXT.format(400)
    assert files(desk) == {"crates.txt", "crates.yaml", "manifest.json"}


def test_a_changed_page_is_a_new_version_beside_the_old(
    desk: Desk, site: Site, url: str
) -> None:
    """The id means the newest; the old one has its day in its id."""
    old_record = (desk.root / "sources/crates.yaml").read_text()
    was = entry(desk, FILE)
    put(site, '"2"', TEXT.format(500))
    said = add_address(held(desk), url, Wish())
    old = desk.root / "sources/crates-2024-09-16.txt"
    assert (desk.root / FILE).read_text() == TEXT.format(500)
    assert old.read_text() == TEXT.format(400)
    assert old.with_suffix(".yaml").read_text() == old_record
    assert entry(desk, "sources/crates-2024-09-16.txt") == was
    assert record(desk, "crates")["supersedes"] == ["crates-2024-09-16"]
    assert record(desk, "crates")["accessed"] == entry(desk, FILE).added[:10]
    assert said[0] == "sources/crates.txt has changed: 1 ¶ changed, 0 came, 0 went."


def test_the_analysts_own_words_stay_in_the_record(desk: Desk, site: Site) -> None:
    """What the page says of itself is renewed where the record had it from there."""
    url = site.put("/crates.html", page(), content_type="text/html")
    add_address(held(desk), url, Wish())
    path = desk.root / "sources/crates.yaml"
    text = path.read_text().replace("2023-06-05", "2023-06-04")
    path.write_text(f"# mine\n{text}reliability: C\n")
    site.put("/crates.html", page(500, "More crates"), content_type="text/html")
    newer(held(desk), "crates", None, Wish())
    now = record(desk, "crates")
    assert now["title"] == "More crates"
    assert (now["issued"], now["reliability"]) == ("2023-06-04", "C")
    assert path.read_text().startswith("# mine\n")


def test_an_address_stays_as_it_was_written(desk: Desk, site: Site, url: str) -> None:
    """The analyst's lasting address, though it leads elsewhere."""
    lasting = site.redirect("/doi/10.1", url)
    path = desk.root / "sources/crates.yaml"
    path.write_text(path.read_text().replace(url, lasting))
    put(site, '"2"', TEXT.format(500))
    newer(held(desk), "crates", None, Wish())
    assert record(desk, "crates")["URL"] == lasting


def test_who_fetched_the_old_version_is_not_taken_for_the_new(
    desk: Desk, crates: Path
) -> None:
    """The record is left, and the person is told."""
    path = desk.root / "sources/crates.yaml"
    path.write_text(f"{path.read_text()}captured-by: Ann Lee\n")
    crates.write_text(TEXT.format(500))
    said = newer(held(desk), "crates", str(crates), Wish())
    assert any("still says captured-by: Ann Lee" in line for line in said)
    crates.write_text(TEXT.format(600))
    newer(held(desk), "crates", str(crates), Wish(by="Bo Ek"))
    assert record(desk, "crates")["captured-by"] == "Bo Ek"


def test_an_export_that_is_not_ours_to_mend_is_left_and_named(
    desk: Desk, crates: Path
) -> None:
    """With each line that the person has to write."""
    path = desk.root / "sources/crates.yaml"
    path.write_text("references:\n- title: X\n  accessed: 2024-09-16\n")
    crates.write_text(TEXT.format(500))
    said = "\n".join(newer(held(desk), "crates", str(crates), Wish()))
    assert "write supersedes: crates-2024-09-16" in said
    assert path.read_text().startswith("references:")


def test_two_changes_of_one_day_are_told_apart(desk: Desk, crates: Path) -> None:
    """Each version names the one before it."""
    for count in (500, 600, 700):
        crates.write_text(TEXT.format(count))
        newer(held(desk), "crates", str(crates), Wish())
    chain = ["crates"]
    while older := record(desk, chain[-1]).get("supersedes"):
        chain += older  # type: ignore[operator]  # tests only
    texts = [(desk.root / f"sources/{id}.txt").read_text() for id in chain]
    assert texts == [TEXT.format(count) for count in (700, 600, 500, 400)]


def test_an_older_version_is_left_out_of_automatic_briefings(
    desk: Desk, crates: Path
) -> None:
    """Unless the briefing lists it."""
    crates.write_text(TEXT.format(500))
    newer(held(desk), "crates", str(crates), Wish())
    every, listed = (desk.root / f"briefings/{name}.md" for name in ("every", "listed"))
    every.write_text("---\ntitle: T\n---\n")
    listed.write_text("---\ntitle: T\nsources: [crates-2024-09-16]\n---\n")
    graph = Graph(Desk(desk.root))
    assert graph.briefing_sources("every") == ["crates"]
    assert graph.briefing_sources("listed") == ["crates-2024-09-16"]


def test_the_briefings_that_cite_it_are_named(desk: Desk, crates: Path) -> None:
    """With a warning where its words were never held in the lock."""
    (desk.root / "briefings/gate.md").write_text("400 came [@crates, para. 1].\n")
    crates.write_text(TEXT.format(500))
    said = "\n".join(newer(held(desk), "crates", str(crates), Wish()))
    assert "cited in briefings/gate.md (once)" in said
    assert "never anchored" in said
    assert "loccit check" in said


def test_a_source_edited_here_is_fetched_whatever_the_server_held(
    desk: Desk, site: Site, url: str
) -> None:
    """Its ETag is that of other bytes."""
    (desk.root / FILE).write_text(TEXT.format(401))
    newer(held(desk), "crates", None, Wish())
    assert "if-none-match" not in site.asked[-1][1]
    assert (desk.root / FILE).read_text() == TEXT.format(400)


def test_a_page_that_is_gone_leaves_the_source_as_it_was(
    desk: Desk, site: Site, url: str
) -> None:
    """Not a byte changes."""
    before = bytes_of(desk)
    site.clear()
    with pytest.raises(NotAdded, match="no such page"):
        newer(held(desk), "crates", None, Wish())
    assert bytes_of(desk) == before


def test_a_newer_file_takes_the_place_of_the_old(desk: Desk, outside: Path) -> None:
    """In another format, too: the id stays."""
    add_file(held(desk), note(outside, name="depot.txt"), Wish())
    path = note(outside, "# Depot\n\nIt keeps 31 lorries.\n", "new.md")
    newer(held(desk), "depot", str(path), Wish())
    listed = read_manifest(desk)[0].files
    (old,) = (file for file in listed if file.endswith(".txt"))
    assert set(listed) == {"sources/depot.md", old}
    assert list(Desk(desk.root).source_files) == [Path(old).stem, "depot"][::-1]


def test_a_source_without_an_address_asks_for_one(desk: Desk, outside: Path) -> None:
    """There is nobody to ask."""
    add_file(held(desk), note(outside), Wish())
    with pytest.raises(NotAdded, match="has no URL"):
        newer(held(desk), "depot-notes", None, Wish())
    with pytest.raises(NotAdded, match="no source 'nothing'"):
        newer(held(desk), "nothing", None, Wish())


def test_what_the_library_says_of_a_source_stays_with_both_versions(
    desk: Desk, outside: Path
) -> None:
    """The older one is no entry of the library any more, and says it itself."""
    (desk.root / "sources/library.yaml").write_text(
        "references:\n- id: crates\n  title: A count\n  accessed: 2024-09-16\n"
    )
    path = note(outside, TEXT.format(400), "crates.txt")
    add_file(held(desk), path, Wish())
    assert "A count" not in (desk.root / "sources/crates.yaml").read_text()
    path.write_text(TEXT.format(500))
    newer(held(desk), "crates", str(path), Wish())
    assert record(desk, "crates")["title"] == "A count"
    assert record(desk, "crates-2024-09-16")["title"] == "A count"
