"""New sources: what is written, and that nothing is when something is wrong."""

import os
from pathlib import Path

import pytest

from loccit import store
from loccit.capture.adding import add_address, add_file
from loccit.capture.captured import NotAdded, Wish
from loccit.capture.held import Held
from loccit.desk import Desk
from loccit.desk.manifest import look, read_manifest
from loccit.desk.needs import Plan
from loccit.model import Entry
from loccit.sources.records.record import read_record
from tests.capture.server import Site, page

NOTE = "Depot notes\n\nThe depot keeps 30 lorries, its keeper said in April 2023.\n"


def held(desk: Desk) -> Held:
    """Return the desk as it is now."""
    return Held(Desk(desk.root))


def files(desk: Desk) -> set[str]:
    """Return the names of all that lies in ``sources/``, hidden files too."""
    return {path.name for path in (desk.root / "sources").iterdir()}


def record(desk: Desk, id: str) -> dict[str, object]:
    """Return a record, which holds no mistake."""
    said, findings = read_record(Desk(desk.root), id)
    assert findings == []
    return said


def entry(desk: Desk, file: str) -> Entry:
    """Return what the manifest lists of a file."""
    return read_manifest(desk)[0].files[file]


def note(folder: Path, text: str = NOTE, name: str = "Depot Notes.TXT") -> Path:
    """Write a file that is no part of the desk."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_copied_with_a_record_and_listed(desk: Desk, outside: Path) -> None:
    """Its id comes from its name; the file itself stays where it was."""
    path = note(outside)
    said = add_file(held(desk), path, Wish(by="Ann Lee"))
    assert files(desk) == {"depot-notes.txt", "depot-notes.yaml", "manifest.json"}
    copied = desk.root / "sources/depot-notes.txt"
    assert copied.read_bytes() == path.read_bytes()
    assert entry(desk, "sources/depot-notes.txt").sha256 == store.digest(NOTE)
    assert record(desk, "depot-notes") == {"captured-by": "Ann Lee"}
    assert "  cite it: [@depot-notes, para. 2]" in said
    now = Desk(desk.root)
    assert list(look(now, Plan(now).content)) == []


def test_what_a_file_says_of_itself_stands_in_its_record(
    desk: Desk, outside: Path
) -> None:
    """And what it does not say is named."""
    text = "---\ntitle: On the depot\nauthor: Ida Berg\n---\nThirty lorries.\n"
    said = add_file(held(desk), note(outside, text, "depot.md"), Wish())
    assert record(desk, "depot") == {
        "title": "On the depot",
        "author": [{"literal": "Ida Berg"}],
    }
    assert any("when it came out (issued)" in line for line in said)


def test_the_same_bytes_are_held_once(desk: Desk, outside: Path) -> None:
    """Under whatever name they come; nothing is written."""
    add_file(held(desk), note(outside), Wish())
    before = files(desk)
    (said,) = add_file(held(desk), note(outside, name="other.txt"), Wish(id="other"))
    assert "sources/depot-notes.txt has the same bytes" in said
    assert files(desk) == before


def test_another_file_of_the_same_name_is_refused(desk: Desk, outside: Path) -> None:
    """With the two ways on: another id, or a newer version."""
    add_file(held(desk), note(outside), Wish())
    before = (desk.root / "sources/depot-notes.txt").read_bytes()
    with pytest.raises(NotAdded) as refused:
        add_file(held(desk), note(outside, "Other words.\n"), Wish())
    assert "--id depot-notes-2" in refused.value.remedy
    assert "--again depot-notes" in refused.value.remedy
    assert (desk.root / "sources/depot-notes.txt").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "holds no text"),
        ("a.txt", b"a\0b", "NUL bytes"),
        ("a.txt", b"%PDF-1.7", "its content is pdf"),
        ("a.png", b"\x89PNG\r\n", "of a format that cannot be read"),
        ("a.html", b"<html><body></body></html>", "No article was found"),
        ("a.yaml", b"title: A\n", "of a format that cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_is_not_added(
    desk: Desk, outside: Path, name: str, content: bytes, words: str
) -> None:
    """Not a byte of it is written."""
    path = outside / name
    path.write_bytes(content)
    with pytest.raises(NotAdded) as refused:
        add_file(held(desk), path, Wish())
    assert words in refused.value.message
    assert "sources/" not in refused.value.message
    assert files(desk) == set()


def test_what_is_no_file_is_refused(desk: Desk, outside: Path) -> None:
    """A folder, a pipe, a name with nothing behind it."""
    os.mkfifo(outside / "pipe.txt")
    for path, words in (
        (outside, "is a folder"),
        (outside / "pipe.txt", "no plain file"),
        (Path("a.example/news"), "https://a.example/news"),
    ):
        with pytest.raises(NotAdded) as refused:
            add_file(held(desk), path, Wish())
        assert words in f"{refused.value.message} {refused.value.remedy}"


def test_too_big_a_file_is_refused(desk: Desk, outside: Path) -> None:
    """By the desk's own limit."""
    (desk.root / "loccit.yaml").write_text("limits: {megabytes: 1}\n")
    with pytest.raises(NotAdded, match="the limit is 1"):
        add_file(held(desk), note(outside, "words " * 200_000), Wish())


def test_an_analysts_record_is_kept(desk: Desk, outside: Path) -> None:
    """A source known so far by its record alone is held from now on."""
    own = "# mine\ntitle: The depot\nreliability: B\n"
    (desk.root / "sources/depot.yaml").write_text(own)
    add_file(held(desk), note(outside), Wish(id="depot", by="Ann Lee"))
    text = (desk.root / "sources/depot.yaml").read_text()
    assert text == f"{own}captured-by: Ann Lee\n"


def test_a_file_dropped_into_sources_is_listed_where_it_is(desk: Desk) -> None:
    """With a record, if it has none."""
    path = desk.root / "sources/Depot Notes.txt"
    path.write_text(NOTE)
    add_file(held(desk), path, Wish())
    assert files(desk) == {"Depot Notes.txt", "Depot Notes.yaml", "manifest.json"}
    (again,) = add_file(held(desk), path, Wish())
    assert "is listed already" in again


def test_an_edited_source_is_listed_as_it_stands(desk: Desk, outside: Path) -> None:
    """When the analyst says so."""
    add_file(held(desk), note(outside), Wish())
    path = desk.root / "sources/depot-notes.txt"
    path.write_text("The depot keeps 31 lorries.\n")
    add_file(held(desk), path, Wish())
    assert entry(desk, "sources/depot-notes.txt").sha256 == store.digest(
        path.read_bytes()
    )


def test_a_renamed_source_keeps_what_is_known_of_it(desk: Desk, outside: Path) -> None:
    """Its entry goes with it."""
    add_file(held(desk), note(outside), Wish())
    was = entry(desk, "sources/depot-notes.txt")
    path = desk.root / "sources/depot-notes.txt"
    add_file(held(desk), path.rename(path.with_name("store.txt")), Wish())
    assert read_manifest(desk)[0].files == {"sources/store.txt": was}


def test_a_page_is_kept_as_it_was_served(desk: Desk, site: Site) -> None:
    """The record says when and with what, the manifest how the server answered."""
    url = site.put("/crates.php", page(), content_type="text/html", etag='"1"')
    site.redirect("/go", url)
    said = add_address(held(desk), site.url("/go#top"), Wish(by="Ann Lee"))
    assert (desk.root / "sources/crates.html").read_bytes() == page()
    known = record(desk, "crates")
    listed = entry(desk, "sources/crates.html")
    assert known["title"] == "Crates at Lund"
    assert (known["URL"], known["captured-by"]) == (url, "Ann Lee")
    assert known["accessed"] == listed.added[:10]
    assert str(known["captured-with"]).startswith("loccit ")
    assert listed.response is not None
    assert listed.response.headers["etag"] == '"1"'
    assert listed.response.redirects == (site.url("/go"),)
    assert any("led there from" in line for line in said)
    assert any(line.startswith("  read: 3 ¶, 7") for line in said)


def test_a_page_that_came_packed_is_kept_unpacked_and_says_so(
    desk: Desk, site: Site
) -> None:
    """The digest is that of the file."""
    said = add_address(held(desk), site.packed("/crates.html", page()), Wish())
    assert (desk.root / "sources/crates.html").read_bytes() == page()
    assert any("kept unpacked" in line for line in said)


def test_the_servers_charset_goes_into_the_record(desk: Desk, site: Site) -> None:
    """The file does not tell it, and would be read wrongly."""
    body = page(title="Łódź").decode().encode("iso-8859-2", "xmlcharrefreplace")
    url = site.put("/lodz.html", body, content_type="text/html; charset=iso-8859-2")
    add_address(held(desk), url, Wish())
    assert (desk.root / "sources/lodz.html").read_bytes() == body
    assert record(desk, "lodz")["encoding"] == "iso-8859-2"
    assert record(desk, "lodz")["title"] == "Łódź"


def test_a_page_of_few_words_is_looked_at_twice(desk: Desk, site: Site) -> None:
    """It may be a wall of cookies."""
    body = (
        b"<html><body><p>We value your privacy. Accept all cookies?</p></body></html>"
    )
    url = site.put("/wall.html", body, content_type="text/html")
    said = add_address(held(desk), url, Wish())
    assert any("asks for cookies or a login" in line for line in said)


def test_no_password_is_written_down(desk: Desk, site: Site) -> None:
    """Not in the record, not in the manifest, not in what is said."""
    url = site.put("/crates.html", page(), content_type="text/html")
    said = add_address(held(desk), url.replace("//", "//ida:secret@"), Wish())
    written = [p.read_text() for p in (desk.root / "sources").iterdir()]
    assert not any("secret" in text for text in (*said, *written))


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("image/png", b"\x89PNG\r\n\x1a\n"),
        ("text/html", b"<html><body></body></html>"),
    ],
)
def test_a_page_without_a_text_is_not_added(
    desk: Desk, site: Site, kind: str, body: bytes
) -> None:
    """Not a byte of it is written."""
    with pytest.raises(NotAdded):
        add_address(held(desk), site.put("/a", body, content_type=kind), Wish())
    assert files(desk) == set()


def test_a_server_that_drips_is_given_up(desk: Desk, site: Site) -> None:
    """After the desk's own limit, though each byte comes in time."""
    (desk.root / "loccit.yaml").write_text("limits: {fetch-seconds: 2}\n")
    url = site.put("/a", how="drip")
    with pytest.raises(NotAdded) as refused:
        add_address(held(desk), url, Wish())
    assert "longer than 2 s" in refused.value.message
    assert "fetch-seconds" in refused.value.remedy
    assert files(desk) == set()


def test_when_one_file_cannot_be_written_none_is(desk: Desk, outside: Path) -> None:
    """The manifest is a folder here; the source and its record are taken back."""
    (desk.root / "sources/manifest.json").mkdir()
    with pytest.raises((OSError, NotAdded)):
        add_file(held(desk), note(outside), Wish())
    assert files(desk) == {"manifest.json"}


def test_a_broken_manifest_is_not_written_over(desk: Desk, outside: Path) -> None:
    """A merge left its marks in it."""
    path = desk.root / "sources/manifest.json"
    path.write_text("<<<<<<< ours\n")
    with pytest.raises(NotAdded, match="cannot be read"):
        add_file(held(desk), note(outside), Wish())
    assert path.read_text() == "<<<<<<< ours\n"
    assert files(desk) == {"manifest.json"}
