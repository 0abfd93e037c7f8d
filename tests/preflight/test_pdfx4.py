"""Each check of the press profile fails on the defect it is for."""

from pathlib import Path

import pikepdf
import pytest

from loccit.desk import Desk
from loccit.preflight.pdfx4 import check
from tests.preflight.planted import Breaker, broken, paint, subject
from tests.printing.example import ID

NAME = f"{ID}-print.pdf"


def _metadata(pdf: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    stream = pdf.Root.Metadata
    stream.write(stream.read_bytes().replace(old, new))


def _no_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def _two_intents(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])


def _nameless_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents[0].OutputConditionIdentifier


def _screen_intent(pdf: pikepdf.Pdf) -> None:
    stream = pdf.Root.OutputIntents[0].DestOutputProfile
    stream.write(stream.read_bytes().replace(b"prtrCMYK", b"mntrRGB "))


def _untrapped(pdf: pikepdf.Pdf) -> None:
    del pdf.docinfo["/Trapped"]


def _no_packet(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


def _other_version(pdf: pikepdf.Pdf) -> None:
    _metadata(pdf, b"PDF/X-4", b"PDF/X-3")


def _no_document_id(pdf: pikepdf.Pdf) -> None:
    _metadata(pdf, b"DocumentID", b"OtherID")


def _other_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "Another title"


def _no_trim(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/TrimBox"]


def _trim_outside(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].trimbox = pikepdf.Array([-99, -99, 900, 900])


def _no_bleed(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj["/BleedBox"] = pdf.pages[0].trimbox


def _link(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9]
    )
    pdf.pages[0].obj["/Annots"] = pikepdf.Array([pdf.make_indirect(note)])


def _script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")


def _rgb(pdf: pikepdf.Pdf) -> None:
    paint(pdf, b"0.2 0.4 0.1 rg 0 0 9 9 re f")


def _rgb_space(pdf: pikepdf.Pdf) -> None:
    paint(pdf, b"/DeviceRGB CS 0.2 0.4 0.1 SC 0 0 m 9 9 l S")


def _rgb_picture(pdf: pikepdf.Pdf) -> None:
    picture = pikepdf.Stream(pdf, bytes(3))
    picture.stream_dict = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=1,
        Height=1,
        BitsPerComponent=8,
        ColorSpace=pikepdf.Name.DeviceRGB,
    )
    pdf.pages[0].add_resource(picture, pikepdf.Name.XObject)


def _see_through(pdf: pikepdf.Pdf) -> None:
    state = pikepdf.Dictionary(ca=0.5)
    pdf.pages[0].add_resource(pdf.make_indirect(state), pikepdf.Name.ExtGState)


def _curve(pdf: pikepdf.Pdf) -> None:
    state = pikepdf.Dictionary(TR2=pikepdf.Name.Default)
    pdf.pages[0].add_resource(pdf.make_indirect(state), pikepdf.Name.ExtGState)


def _loose_font(pdf: pikepdf.Pdf) -> None:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
            del thing["/FontFile2"]


DEFECTS: dict[str, Breaker] = {
    "0 output intents": _no_intent,
    "2 output intents": _two_intents,
    "does not name its printing condition": _nameless_intent,
    "no profile of a press": _screen_intent,
    "whether it is trapped": _untrapped,
    "has no XMP metadata": _no_packet,
    "says PDF/X-3": _other_version,
    "has no xmpMM:DocumentID": _no_document_id,
    "is not that of the document": _other_title,
    "needs a trim box": _no_trim,
    "do not lie in one another": _trim_outside,
    "less than 3 mm": _no_bleed,
    "links or notes": _link,
    "actions or a script": _script,
    "Page 1 paints in RGB": _rgb,
    "paints in RGB": _rgb_space,
    "picture, gradient or group": _rgb_picture,
    "see-through": _see_through,
    "transfer curve": _curve,
    "is not embedded": _loose_font,
}


@pytest.mark.parametrize("words", DEFECTS)
def test_a_planted_defect_is_found(printed: Desk, tmp_path: Path, words: str) -> None:
    """One thing broken fails the profile, and the failure names it."""
    found = check(broken(printed, NAME, DEFECTS[words], tmp_path))
    assert found.verdict == "fail"
    assert any(words in failure for failure in found.failures)


def test_another_pdf_version_is_found(printed: Desk, tmp_path: Path) -> None:
    """PDF/X-4 is PDF 1.6."""
    later = broken(printed, NAME, lambda pdf: None, tmp_path, version="1.7")
    assert any("PDF 1.7" in failure for failure in check(later).failures)


def test_an_encrypted_file_is_found(printed: Desk, tmp_path: Path) -> None:
    """The printer has no password."""
    path = tmp_path / "locked.pdf"
    with pikepdf.open(printed.out(ID, NAME)) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="o", user=""))
    found = check(subject(printed, NAME, path))
    assert "The file is encrypted." in found.failures


def test_the_screen_pdf_is_no_press_file(printed: Desk) -> None:
    """What is made for the screen fails on colour, intent and links at once."""
    failures = " ".join(check(subject(printed, f"{ID}.pdf")).failures)
    assert "RGB" in failures
    assert "output intents" in failures
    assert "links" in failures
