"""A PDF opened, or a sentence that says why it cannot be."""

from typing import Any

from loccit.child import RefusedError
from loccit.sources.formats.pdf.pdfium import raw
from loccit.sources.formats.recognise import refuse_other

_HEAD = b"%PDF-"
# Readers take a file whose head stands this far behind its beginning.
_NEAR = 1024


def opened(content: bytes) -> Any:
    """Return the pypdfium2 document of ``content``.

    A password that only restricts printing and copying keeps nobody from reading.
    Raises :class:`RefusedError`.
    """
    import pypdfium2

    if _HEAD not in content[:_NEAR]:
        refuse_other(content, _HEAD, "a PDF")
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise RefusedError(_reason(error.err_code)) from None


def _reason(code: int) -> str:
    if code == raw().FPDF_ERR_PASSWORD:
        return "It is protected by a password; save it without one."
    if code == raw().FPDF_ERR_SECURITY:
        return "Its protection is of a kind that cannot be read; save it without."
    return "It is damaged, or it has no pages."
