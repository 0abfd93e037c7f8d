"""Pages that are pictures are read by Tesseract where it is installed."""

import io

import pytest

from loccit.sources.formats.pdf.ocr import languages, tongue
from tests.sources.formats.pdf.made import codes, read, texts, weasy

needs_tesseract = pytest.mark.skipif(
    # The program comes before its data while a system installs them.
    "eng" not in languages(),
    reason="tesseract is not installed with its data for English",
)
WORDS = "The ferry came back on Monday with 24 lorries and a crew of nine men."
STYLE = "body { font-size: 14pt }"


def scanned(*pages: str, under: bytes = b"") -> bytes:
    """Return a PDF whose pages are pictures of ``pages``."""
    import pypdfium2

    out = io.BytesIO()
    pictures = [
        pypdfium2.PdfDocument(weasy(f"<p>{words}</p>", STYLE))[0]
        .render(scale=3)
        .to_pil()
        for words in pages
    ]
    first, *rest = pictures
    first.save(out, "PDF", save_all=True, append_images=rest, resolution=216)
    return out.getvalue()


@needs_tesseract
def test_a_scan_is_read() -> None:
    """The text of a picture, its reader and its version, and a warning."""
    found = read(scanned(WORDS, WORDS.replace("Monday", "Friday")))
    assert texts(found) == [WORDS, WORDS.replace("Monday", "Friday")]
    assert [block.page for block in found.blocks] == ["1", "2"]
    assert found.extractor.name == "pypdfium2+tesseract"
    assert "+" in found.extractor.version
    assert codes(found) == ["pdf-ocr"]
    assert "read every page from pictures" in found.findings[0].message


@needs_tesseract
def test_the_same_scan_gives_the_same_text() -> None:
    """Reading a picture twice gives the same bytes."""
    scan = scanned(WORDS)
    assert read(scan).text == read(scan).text


def test_a_scan_without_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it there is one error, which says what to type."""
    monkeypatch.setenv("PATH", "")
    found = read(scanned(WORDS))
    (finding,) = found.findings
    assert (found.text, finding.code, finding.severity) == (
        "",
        "pdf-without-text",
        "error",
    )
    assert "pip install 'loccit[ocr]'" in finding.remedy
    assert "apt-get install tesseract-ocr" in finding.remedy


@needs_tesseract
def test_a_language_that_is_not_installed() -> None:
    """A language without data is named with what installs it; nothing is guessed."""
    found = read(scanned(WORDS), language="mt")
    assert codes(found) == ["pdf-without-text"]
    assert "tesseract-ocr-mt" in found.findings[0].remedy
    assert tongue("en-GB").name == "eng"


def test_one_page_without_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture among pages of text is a warning that names it."""
    import pikepdf

    monkeypatch.setenv("PATH", "")
    with pikepdf.open(io.BytesIO(weasy(f"<p>{WORDS}</p>"))) as pdf:
        with pikepdf.open(io.BytesIO(scanned(WORDS))) as scan:
            pdf.pages.extend(scan.pages)
        out = io.BytesIO()
        pdf.save(out)
    found = read(out.getvalue())
    assert texts(found) == [WORDS]
    (finding,) = found.findings
    assert (finding.severity, finding.message) == (
        "warning",
        "There is a picture and no text on p. 2.",
    )


def test_a_layer_of_recognised_text() -> None:
    """Invisible letters over a picture of the page are read, and told."""
    import pikepdf

    with pikepdf.open(io.BytesIO(scanned(WORDS))) as pdf:
        page = pdf.pages[0]
        page.Resources.Font = pikepdf.Dictionary(
            F=pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
            )
        )
        layer = b"BT 3 Tr /F 14 Tf 40 500 Td (The ferry came back.) Tj ET"
        page.contents_add(pdf.make_stream(layer))
        out = io.BytesIO()
        pdf.save(out)
    found = read(out.getvalue())
    assert texts(found) == ["The ferry came back."]
    assert codes(found) == ["pdf-ocr"]
    assert "laid text under its page" in found.findings[0].message
