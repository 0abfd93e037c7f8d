"""What a PDF says of itself, under CSL's names."""

import ctypes
import re
from typing import Any

from loccit.sources.formats.format import Metadata
from loccit.sources.formats.pdf.pdfium import raw
from loccit.sources.formats.properties import metadata

_MADE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def about(pdf: Any, title: str) -> Metadata:
    """Return what a pypdfium2 document says of itself.

    ``title`` stands on its first page, for want of a better one. The day on which the
    file was made stands for the date of issue as an uncertain one.
    """
    made = _MADE.match(pdf.get_metadata_value("CreationDate"))
    said = metadata(
        title=pdf.get_metadata_value("Title"),
        authors=pdf.get_metadata_value("Author").split(";"),
        language=language(pdf),
        saved=["-".join(made.groups())] if made else [],
    )
    return said if "title" in said or not title else {**said, "title": title}


def language(pdf: Any) -> str:
    """Return the language (BCP 47) that the document names, "" if it names none."""
    get = raw().FPDFCatalog_GetLanguage
    size = get(pdf, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 2))
    get(pdf, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    said = buffer.raw.decode("utf-16-le", "replace").partition("\0")[0].strip()
    said = said.replace("_", "-")
    return said if _LANGUAGE.fullmatch(said) else ""
