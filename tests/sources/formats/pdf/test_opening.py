"""What cannot be opened is one sentence for people; what can, is read."""

import io
from pathlib import Path

import pikepdf
import pytest

from loccit import store
from loccit.child import RefusedError
from loccit.desk import Desk
from loccit.model import Source
from loccit.sources.stage import run
from tests.sources.formats.pdf.made import codes, line, read, texts, weasy, written

PAGE = weasy("<p>The ferry came back.</p>")


def _saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    out = io.BytesIO()
    pdf.save(out, **options)  # type: ignore[arg-type]
    return out.getvalue()


def _locked(**passwords: str) -> bytes:
    with pikepdf.open(io.BytesIO(PAGE)) as pdf:
        return _saved(pdf, encryption=pikepdf.Encryption(**passwords))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (_locked(user="a", owner="b"), "protected by a password"),
        (PAGE[:300], "damaged"),
        (b"%PDF-1.7\nnonsense", "damaged"),
        (written(), "no pages"),
        (b"PK\x03\x04zip", "a zipped file and not a PDF"),
        (b"plain words", "not a PDF"),
    ],
)
def test_refused(content: bytes, words: str) -> None:
    """Each says what is the matter."""
    with pytest.raises(RefusedError, match=words):
        read(content)


def test_an_owners_password_keeps_nobody_from_reading() -> None:
    """Restrictions of printing and copying are no lock."""
    assert texts(read(_locked(owner="b"))) == ["The ferry came back."]


def test_a_damaged_table_of_objects() -> None:
    """A file whose cross-reference table is lost is read all the same."""
    assert texts(read(PAGE.replace(b"startxref", b"startxxxx"))) == [
        "The ferry came back."
    ]


def test_words_before_the_head() -> None:
    """Bytes before the PDF begins, as some servers send them, do no harm."""
    assert texts(read(b"\r\n\r\n" + PAGE)) == ["The ferry came back."]


def test_pages_that_hold_themselves(tmp_path: Path) -> None:
    """Objects that lead back to themselves end in an answer, and so do deep ones."""
    loop = written(line("A ferry.")).replace(
        b"/Contents", b"/Annots [10 0 R] /B 10 0 R /Contents"
    )
    deep = written(line("A ferry.")).replace(
        b"/WinAnsiEncoding", b"[" * 9000 + b"]" * 9000
    )
    assert texts(read(loop)) == ["A ferry."]
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/deep.pdf").write_bytes(deep)
    desk = Desk(tmp_path)
    run(desk, "deep")
    assert store.read(desk.source_json("deep"), Source).file == "sources/deep.pdf"


def test_pages_below_pages_without_end() -> None:
    """A tree of pages that nobody could walk is one sentence, with the page."""
    deep = "".join(
        f"{at} 0 obj\n<< /Type /Pages /Kids [{at + 1} 0 R] /Count 1 >>\nendobj\n"
        for at in range(2, 20_000)
    )
    tail = "20000 0 obj\n<< /Type /Page >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"
    head = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    with pytest.raises(RefusedError, match="Its page 1 of 1 is damaged"):
        read(f"{head}{deep}{tail}".encode())


def test_a_huge_page() -> None:
    """A page of the greatest size that a PDF can have is read within limits."""
    found = read(written(line("1 1 1 Ferries."), size="14400 14400"))
    assert texts(found) == ["1 1 1 Ferries."]


@pytest.mark.slow
def test_very_many_pages(tmp_path: Path) -> None:
    """Ten thousand pages end in one error that names the limit, within it."""
    (tmp_path / "sources").mkdir()
    many = written(*[line("The ferry came back.") * 40] * 10_000)
    (tmp_path / "sources/many.pdf").write_bytes(many)
    (tmp_path / "loccit.yaml").write_text("limits: {seconds: 2}\n")
    (finding,) = run(Desk(tmp_path), "many")
    assert finding.code == "source-unreadable"
    assert "2 s of computing" in finding.message


def test_attachments_and_scripts() -> None:
    """What is attached is told and not read; scripts are never run."""
    with pikepdf.open(io.BytesIO(PAGE)) as pdf:
        pdf.attachments["fees.csv"] = pikepdf.AttachedFileSpec(pdf, b"a,b\n1,2\n")
        pdf.Root.OpenAction = pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)")
        )
        found = read(_saved(pdf))
    assert texts(found) == ["The ferry came back."]
    assert codes(found) == ["pdf-attachments"]
    assert "fees.csv" in found.findings[0].message
