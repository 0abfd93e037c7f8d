"""PDFs made for the tests: by WeasyPrint from HTML, or written by hand."""

from typing import Any

from loccit.model import Block
from loccit.sources.formats import pdf
from loccit.sources.formats.format import Extracted

STYLE = """
@page { size: A5; margin: 20mm 15mm }
body { font: 10pt/1.4 serif; margin: 0; text-align: justify }
h1 { font-size: 18pt } h2 { font-size: 13pt } p { margin: 0 0 6pt }
"""


def weasy(body: str, style: str = "", head: str = "", **options: Any) -> bytes:
    """Return the PDF of an HTML ``body``, with CSS ``style`` after the usual one."""
    import weasyprint

    page = f"<html lang=en><head>{head}<style>{STYLE}{style}</style></head>{body}"
    made: bytes = weasyprint.HTML(string=page).write_pdf(**options)
    return made


def written(*pages: str, fonts: str = "", size: str = "400 600") -> bytes:
    """Return a PDF with one content stream for each of ``pages``, in Helvetica /F."""
    count = len(pages)
    kids = " ".join(f"{10 + 2 * at} 0 R" for at in range(count))
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {count} /MediaBox [0 0 {size}] >>",
        3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
        f"/Encoding /WinAnsiEncoding {fonts} >>",
    }
    for at, content in enumerate(pages):
        objects[10 + 2 * at] = (
            f"<< /Type /Page /Parent 2 0 R /Contents {11 + 2 * at} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>"
        )
        objects[11 + 2 * at] = (
            f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
        )
    body = "".join(
        f"{number} 0 obj\n{said}\nendobj\n" for number, said in objects.items()
    )
    return f"%PDF-1.7\n{body}trailer << /Root 1 0 R >>\n%%EOF".encode("latin-1")


def line(
    text: str, x: float = 40, y: float = 500, size: float = 10, **more: str
) -> str:
    """Return the operators that write ``text``; ``before`` are more of them."""
    return f"BT {more.get('before', '')} /F {size} Tf {x} {y} Td ({text}) Tj ET\n"


def read(content: bytes, **record: Any) -> Extracted:
    """Return what the reader makes of a PDF."""
    return pdf.read(content, record)


def texts(found: Extracted, *kinds: str) -> list[str]:
    """Return the words of the blocks, of ``kinds`` only if there are any."""
    return [
        found.text[block.start : block.end]
        for block in found.blocks
        if not kinds or block.kind in kinds
    ]


def block_of(found: Extracted, words: str) -> Block:
    """Return the block in which ``words`` stand."""
    at = found.text.index(words)
    return next(block for block in found.blocks if block.start <= at < block.end)


def codes(found: Extracted) -> list[str]:
    """Return the codes of what the reader has to tell."""
    return [finding.code for finding in found.findings]
