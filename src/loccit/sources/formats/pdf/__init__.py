"""PDF: letters with their places become words, columns, paragraphs and pieces.

Letters (``letters``, ``seen``) → words → rows → what repeats on pages (``furniture``)
→ columns and tables (``regions``) → paragraphs → sentences that go on over columns
(``flow``) → words divided at line ends (``hyphens``), notes and headings (``shape``).
"""

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from loccit.model import Extractor
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import Piece, lay_out
from loccit.sources.formats.pdf import ocr
from loccit.sources.formats.pdf.about import about, language
from loccit.sources.formats.pdf.document import document
from loccit.sources.formats.pdf.opening import opened
from loccit.sources.formats.pdf.remarks import (
    beside,
    hidden,
    left_out,
    lost,
    recognised,
)
from loccit.sources.formats.pdf.sheets import sheets


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the text, blocks with their pages and metadata; see ``formats.Format``.

    Pages that are pictures are read by OCR if it is installed.
    """
    pdf = opened(content)
    tongue = ocr.tongue(str(record.get("language") or "") or language(pdf))
    found = list(sheets(pdf, tongue.name))
    whole = document(found)
    text, blocks = lay_out(whole.pieces)
    read = ocr.version() if any(sheet.read for sheet in found) else ""
    return Extracted(
        extractor=_extractor(read),
        text=text,
        blocks=blocks,
        metadata=about(pdf, _title(whole.pieces)),
        findings=(
            *lost(found, tongue.name is not None, tongue.lacking),
            *recognised(found, read),
            *hidden(found),
            *left_out(whole),
            *beside(pdf),
        ),
    )


def _extractor(read: str) -> Extractor:
    ours = version("pypdfium2")
    if read:
        return Extractor(name="pypdfium2+tesseract", version=f"{ours}+{read}")
    return Extractor(name="pypdfium2", version=ours)


def _title(pieces: Sequence[Piece]) -> str:
    """Return the first heading of the highest level on the first page."""
    first = pieces[0].page if pieces else None
    return next((p.text for p in pieces if p.level == 1 and p.page == first), "")
