"""Zipped documents that were made to harm are refused with one sentence."""

import io
import zipfile
from pathlib import Path

import pytest

from loccit.child import MEGABYTE, ChildFailed, RefusedError, call
from loccit.desk.settings import Limits
from loccit.sources.extract import extract
from loccit.sources.formats.office import archive
from loccit.sources.formats.office.archive import unpack
from tests.sources.formats.office.zipped import docx, paragraph, zipped

LAUGHS = (
    '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>',
    '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>',
)


def _refusal(content: bytes) -> str:
    with pytest.raises(RefusedError) as refused:
        unpack(content, "a DOCX document")
    return str(refused.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("laugh", LAUGHS)
def test_entities(laugh: str, encoding: str) -> None:
    """A part that declares entities is refused, however it is encoded."""
    content = zipped({"word/document.xml": laugh.encode(encoding)})
    assert "'word/document.xml' declares entities" in _refusal(content)


@pytest.mark.parametrize(
    "name", ["../a.xml", "a/../../b.xml", "/etc/a.xml", "..\\a.xml", "C:\\a.xml"]
)
def test_names_that_lead_out(name: str) -> None:
    """A part that would stand outside of the archive is refused."""
    assert "leads out of it" in _refusal(zipped({name: "<a/>"}))


def test_two_parts_of_one_name() -> None:
    """What one program shows and another reads would differ: it is refused."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as made:
        made.writestr("a.xml", "<a/>")
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("a.xml", "<b/>")
    assert "two parts that are named 'a.xml'" in _refusal(into.getvalue())


def test_steep_parts() -> None:
    """A part that grows hundreds of times when unpacked is refused unseen."""
    content = zipped({"word/document.xml": b"<" + b" " * (12 * MEGABYTE)})
    assert "would grow 400 times" in _refusal(content)


def test_many_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive of too many parts is refused."""
    monkeypatch.setattr(archive, "MOST_PARTS", 2)
    assert "an archive of 3 parts" in _refusal(zipped(dict.fromkeys("abc", "<a/>")))


def test_much_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    """All parts together may grow to a limit only."""
    monkeypatch.setattr(archive, "MOST_BYTES", MEGABYTE)
    part = b"<" + bytes(i % 251 + 1 for i in range(600_000))
    assert "more than 1 megabytes" in _refusal(zipped({"a": part, "b": part}))


def test_a_part_that_lies_about_its_size() -> None:
    """No more is unpacked than a part says it has; then the archive is damaged."""
    size = 60_000
    honest = zipped({"a.xml": b"<" + b"x" * size})
    number = (size + 1).to_bytes(4, "little")
    assert honest.count(number) == 2
    assert "damaged" in _refusal(honest.replace(number, (9).to_bytes(4, "little")))


def test_files_inside_files_stay_shut() -> None:
    """Archives and pictures inside an archive are not unpacked."""
    inner = zipped({"word/document.xml": LAUGHS[0]})
    content = docx(paragraph("Words."), more={"in.docx": inner, "a.png": b"\x89PNG"})
    assert {"in.docx", "a.png"}.isdisjoint(unpack(content, archive.DOCX).parts)


def test_damaged() -> None:
    """A file that was cut off is refused as damaged."""
    content = docx(paragraph("Words."))
    assert "damaged" in _refusal(content[: len(content) // 2])


def test_encrypted_parts() -> None:
    """An archive whose parts are encrypted is refused as protected."""
    content = bytearray(zipped({"a.xml": "<a/>"}))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert _refusal(bytes(content)).startswith("It is protected by a password")


@pytest.mark.parametrize(
    ("stream", "words"),
    [
        ("EncryptedPackage", "is protected by a password; save it without one."),
        ("WordDocument", "is of the old Word format (.doc); save it as DOCX."),
        ("Workbook", "is of the old Excel format (.xls); save it as XLSX."),
        ("Other", "is of an old Office format; save it in a newer one."),
    ],
)
def test_compound_files(stream: str, words: str) -> None:
    """Protected and old Office files are told from each other by their streams."""
    name = f"{stream}\0".encode("utf-16-le")
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + name
    assert _refusal(content) == f"It {words}"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7", "It is PDF and not a DOCX document; name it so."),
        (b"{\\rtf1", "It is RTF and not a DOCX document; name it so."),
        (b"<!DOCTYPE html>", "It is a web page and not a DOCX document; name it so."),
        (
            b"\x89PNG\r\n",
            "It is a picture and not a DOCX document; pictures are not read.",
        ),
        (b"Dear all", "It is not a DOCX document, or it is damaged."),
    ],
)
def test_other_files(content: bytes, words: str) -> None:
    """A file of another kind is refused by what it is."""
    assert _refusal(content) == words


def test_deep_nesting(tmp_path: Path) -> None:
    """Markup nested thousands deep ends in a sentence, not in a crash."""
    path = tmp_path / "deep.docx"
    path.write_bytes(docx("<w:sdt>" * 5000 + "</w:sdt>" * 5000))
    with pytest.raises(ChildFailed, match=r"Its part word/document\.xml is damaged"):
        call(extract, path, {}, "en", Limits(), seconds=20, megabytes=500)
