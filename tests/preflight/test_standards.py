"""The archive and accessibility profiles fail on planted defects."""

from pathlib import Path

import pikepdf
import pytest

from loccit.desk import Desk
from loccit.preflight import pdfa, pdfua
from tests.preflight.planted import Breaker, broken, elements, subject
from tests.printing.example import ID


def _no_alt(pdf: pikepdf.Pdf) -> None:
    del elements(pdf, "/Figure")[0]["/Alt"]


def _no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _no_note_id(pdf: pikepdf.Pdf) -> None:
    del elements(pdf, "/Note")[0]["/ID"]


def _no_scope(pdf: pikepdf.Pdf) -> None:
    for cell in elements(pdf, "/TH"):
        del cell.A["/Scope"]
    for cell in elements(pdf, "/TD"):
        del cell.A["/Headers"]


def _no_description(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1].obj["/Annots"][0]["/Contents"]


def _skipped_heading(pdf: pikepdf.Pdf) -> None:
    for heading in elements(pdf, "/H2"):
        heading.S = pikepdf.Name("/H4")


def _untagged(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/MarkInfo"]


def _no_part(pdf: pikepdf.Pdf) -> None:
    stream = pdf.Root.Metadata
    stream.write(stream.read_bytes().replace(b"pdfuaid:part", b"pdfuaid:port"))


@pytest.mark.parametrize(
    "breaker",
    [
        _no_alt,
        _no_language,
        _no_note_id,
        _no_scope,
        _no_description,
        _skipped_heading,
        _untagged,
        _no_part,
    ],
)
def test_what_shuts_readers_out_fails_pdfua(
    printed: Desk, tmp_path: Path, breaker: Breaker
) -> None:
    """Each planted barrier is found."""
    found = pdfua.check(broken(printed, f"{ID}.pdf", breaker, tmp_path))
    assert found.verdict == "fail"
    assert found.failures


def _no_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def _no_relationship(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AF


def _loose_font(pdf: pikepdf.Pdf) -> None:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
            del thing["/FontFile2"]


@pytest.mark.parametrize("breaker", [_no_intent, _no_relationship, _loose_font])
def test_what_would_not_last_fails_pdfa(
    printed: Desk, tmp_path: Path, breaker: Breaker
) -> None:
    """Each planted dependence on something outside is found."""
    found = pdfa.check(broken(printed, f"{ID}.pdf", breaker, tmp_path))
    assert found.verdict == "fail"


def test_what_is_no_pdf_fails_and_says_so(printed: Desk, tmp_path: Path) -> None:
    """A file of another kind is a failure, not a crash."""
    path = tmp_path / "no.pdf"
    path.write_text("not a PDF")
    found = pdfua.check(subject(printed, f"{ID}.pdf", path))
    assert found.verdict == "fail"
    assert found.failures
