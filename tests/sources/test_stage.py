"""The stage writes each source's file, whatever state the source is in."""

import os
import socket
from pathlib import Path

import pytest

from loccit import store
from loccit.child import RefusedError
from loccit.desk import Desk
from loccit.desk.manifest import write_manifest
from loccit.desk.settings import Limits
from loccit.model import Entry, Finding, Manifest, Source
from loccit.sources.extract import extract
from loccit.sources.stage import run


def _desk(root: Path, **files: bytes | str) -> Desk:
    (root / "sources").mkdir()
    for name, content in files.items():
        raw = content.encode() if isinstance(content, str) else content
        (root / "sources" / name.replace("_", ".")).write_bytes(raw)
    return Desk(root)


def _run(desk: Desk, id: str = "port") -> tuple[Source, list[Finding]]:
    findings = run(desk, id)
    source = store.read(desk.source_json(id), Source)
    assert list(source.findings) == findings
    assert all(finding.source == id for finding in findings)
    return source, findings


def test_source_and_record(tmp_path: Path) -> None:
    """Text, digests and record of a held source stand in its file."""
    text = "A ferry came. It left.\nHARBOUR FEES\nThey rose."
    desk = _desk(
        tmp_path,
        port_txt=text,
        port_yaml="title: Ferry\nissued: 2024-05-06\nauthor: Ann Lee\n",
    )
    source, findings = _run(desk)
    assert findings == []
    assert (source.file, source.held) == ("sources/port.txt", True)
    assert source.sha256 == source.text_sha256 == store.digest(text)
    assert (source.words, source.bytes) == (9, len(text))
    assert [text[s.start : s.end] for s in source.sentences] == [
        "A ferry came.",
        "It left.",
        "HARBOUR FEES",
        "They rose.",
    ]
    before = desk.source_json("port").read_bytes()
    run(desk, "port")
    assert desk.source_json("port").read_bytes() == before


def test_file_fills_gaps(tmp_path: Path) -> None:
    """The file's metadata fills gaps; what the record says wins."""
    desk = _desk(
        tmp_path,
        port_md="---\ntitle: Old\ndate: 2024-05-06\nauthor: Ann Lee\n---\nA ferry.\n",
        port_yaml="title: New\nURL: https://port.example\n",
    )
    source, (finding,) = _run(desk)
    assert source.record == {
        "title": "New",
        "issued": "2024-05-06",
        "author": [{"literal": "Ann Lee"}],
        "URL": "https://port.example",
    }
    assert (finding.code, finding.severity) == ("record-gaps", "note")
    assert finding.message == (
        "The record of port does not say when it was fetched (accessed)."
    )


def test_source_not_held(tmp_path: Path) -> None:
    """A record without a file is a source not held."""
    source, findings = _run(_desk(tmp_path, port_yaml="title: Log\nissued: 2024\n"))
    assert (source.held, source.text, source.sha256) == (False, "", None)
    assert [finding.code for finding in findings] == ["record-gaps"]


@pytest.mark.parametrize(
    ("name", "content", "code", "words"),
    [
        ("port_txt", b"a\0b", "source-unreadable", "NUL bytes"),
        ("port_txt", b"", "source-empty", "no text"),
        ("port_txt", b" \n\n ", "source-empty", "no text"),
        ("port_html", b"<html></html>", "source-unreadable", "No article"),
        ("port_docx", b"PK", "source-unreadable", "or it is damaged"),
        ("port_doc", b"PK", "source-format", "format that cannot be read"),
    ],
)
def test_one_clear_error(
    tmp_path: Path, name: str, content: bytes, code: str, words: str
) -> None:
    """A file that cannot be read is one error, and its JSON is there with no text."""
    source, (finding,) = _run(_desk(tmp_path, **{name: content}))
    assert (source.text, source.blocks) == ("", ())
    assert (finding.code, finding.severity) == (code, "error")
    assert words in finding.message
    assert finding.remedy
    assert finding.file == f"sources/{name.replace('_', '.')}"


def test_too_big(tmp_path: Path) -> None:
    """A file over the desk's limit is not even opened."""
    desk = _desk(tmp_path, port_txt=b"a" * 1_200_000)
    (tmp_path / "loccit.yaml").write_text("limits: {megabytes: 1}\n")
    source, (finding,) = _run(desk)
    assert (source.text, source.sha256) == ("", None)
    assert finding.message == "sources/port.txt has 1.2 megabytes; the limit is 1."


@pytest.mark.parametrize(
    ("limit", "code", "remedy"),
    [
        ("characters: 30", "source-too-long", "limits: characters in"),
        ("blocks: 1", "source-too-long", "limits: blocks in"),
        ("paragraph-characters: 20", "source-unbroken", "a blank line"),
    ],
)
def test_a_text_over_the_limits_is_one_finding(
    limit: str, code: str, remedy: str, tmp_path: Path
) -> None:
    """It is not worked on, and the finding says what to do."""
    desk = _desk(tmp_path, port_txt="The ferry came at noon.\n\nIt left at dawn.\n")
    (tmp_path / "loccit.yaml").write_text(f"limits:\n  {limit}\n")
    source, findings = _run(desk)
    assert (source.text, source.sentences) == ("", ())
    assert [(one.code, one.severity) for one in findings] == [(code, "error")]
    assert remedy in findings[0].remedy


def test_out_of_memory(tmp_path: Path) -> None:
    """A reader that needs too much memory is given up with a sentence that says so."""
    # Beyond 32 megabytes the C library asks the system, whatever it has put by.
    desk = _desk(tmp_path, port_txt=b"a ferry. " * 4_500_000)
    (tmp_path / "loccit.yaml").write_text(
        "limits: {megabytes: 50, memory-megabytes: 20}\n"
    )
    _, (finding,) = _run(desk)
    assert "It needs more than 20 megabytes of memory." in finding.message


def test_what_is_no_file(tmp_path: Path) -> None:
    """A pipe, a device, a socket and a folder are one error each, and no wait."""
    desk = _desk(tmp_path)
    os.mkfifo(tmp_path / "sources/pipe.txt")
    (tmp_path / "sources/notes.rtfd").mkdir()
    (tmp_path / "sources/null.txt").symlink_to("/dev/null")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(tmp_path / "sources/sock.txt"))
    assert list(desk.source_files) == ["notes", "pipe", "sock"]
    for id in desk.sources:
        _, (finding,) = _run(desk, id)
        assert (finding.code, finding.severity) == ("source-unreadable", "error")
        assert "no file that can be opened" in finding.message


def test_a_file_that_goes_while_it_is_read(tmp_path: Path) -> None:
    """Text and digest are of the same bytes, or it is one error."""
    desk = _desk(tmp_path, port_txt="A ferry came.")
    with pytest.raises(RefusedError, match=r"could not be opened \(No such file"):
        extract(tmp_path / "sources/gone.txt", {}, "en", Limits())
    source, _ = _run(desk)
    reading = extract(tmp_path / "sources/port.txt", {}, "en", Limits())
    assert (source.sha256, source.bytes) == (reading.sha256, reading.bytes)


def test_folder_and_dead_link(tmp_path: Path) -> None:
    """A browser's folder of pictures is no source; a link to nothing is told."""
    desk = _desk(tmp_path)
    (tmp_path / "sources/page_files").mkdir()
    (tmp_path / "sources/link.txt").symlink_to("nowhere.txt")
    assert "page-files" not in desk.sources
    _, (finding,) = _run(desk, "link")
    assert finding.code == "source-unreadable"


def test_guessed_encoding_and_hidden_characters(tmp_path: Path) -> None:
    """Guesses and characters nobody sees are warnings that say where."""
    desk = _desk(
        tmp_path,
        port_txt="Café – ferry.".encode("cp1252"),
        log_txt="A fee of \u202e4.8\u202c million.\nIt is fi\u200bne.",
    )
    _, findings = _run(desk)
    assert [f.code for f in findings] == ["encoding-guessed", "record-gaps"]
    _, (finding, _) = _run(desk, "log")
    assert finding.code == "hidden-characters"
    assert "1 × right-to-left override (U+202E)" in finding.message
    assert finding.message.endswith("in ¶1, ¶2.")


def test_spoilt_text(tmp_path: Path) -> None:
    """Spoilt and lost letters are one warning each, and the text stays as it is."""
    text = "Itâ€™s so.\n\nItâ€™s a caf\ufffd."
    source, findings = _run(_desk(tmp_path, port_txt=text))
    assert source.text == text
    assert [f.code for f in findings][:2] == ["mojibake", "lost-characters"]
    assert "“Itâ€™s” in ¶1, ¶2 was probably “It’s”" in findings[0].message


def test_joiners_of_other_scripts(tmp_path: Path) -> None:
    """Joiners that a script needs, as in Persian, are no finding."""
    desk = _desk(tmp_path, port_txt="می\u200cخواهم")
    _, findings = _run(desk)
    assert [finding.code for finding in findings] == ["record-gaps"]


def test_a_source_edited_since_it_was_added_says_so(tmp_path: Path) -> None:
    """Its text is read as it stands, with a warning."""
    manifest = Manifest(
        files={
            "sources/port.txt": Entry(
                sha256=store.digest("A ferry came."),
                bytes=13,
                added="2024-09-16T08:00:00Z",
                tool="loccit",
            )
        }
    )
    desk = _desk(tmp_path, port_txt="Two ferries came.")
    write_manifest(desk, manifest)
    source, findings = _run(desk)
    assert source.text == "Two ferries came."
    assert "source-changed" in {finding.code for finding in findings}
