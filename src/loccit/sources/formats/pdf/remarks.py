"""What a person is told of a PDF: what was read by OCR, hidden, lost or left out."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from loccit.model import Finding, Severity
from loccit.sources.formats.pdf.document import Document
from loccit.sources.formats.pdf.labels import pages
from loccit.sources.formats.pdf.ocr import INSTALL
from loccit.sources.formats.pdf.pdfium import raw
from loccit.sources.formats.pdf.sheets import Sheet

_COMPARE = "Compare these passages with the page before you cite them."
_SAVE = "Save it again with a text layer, or put its text beside it as a file."
_LANGUAGE = (
    "Tesseract has no data for the language {name}; install it (Debian, Ubuntu: "
    "apt-get install tesseract-ocr-{package}), and build again."
)
_MISREAD = "letters and figures may be misread"
_LONGEST = 60
_SHOWN = 3


def lost(sheets: Sequence[Sheet], reads: bool, lacking: str) -> Iterator[Finding]:
    """Yield what was not read: pages that are pictures, letters that say nothing.

    ``reads`` is whether OCR is installed, ``lacking`` the language it has no data for.
    """
    remedy = _SAVE if reads else INSTALL
    if lacking:
        remedy = _LANGUAGE.format(name=lacking, package=lacking.replace("_", "-"))
    whole = not any(sheet.words or sheet.turned for sheet in sheets)
    severity: Severity = "error" if whole else "warning"
    bare = [sheet.bare for sheet in sheets]
    if any(bare):
        message = f"There is a picture and no text on {pages(sheets, bare)}."
        if whole:
            message = "It holds no text, only pictures of pages."
        yield _finding("pdf-without-text", severity, message, remedy)
    garbled = [sheet for sheet in sheets if sheet.garbled]
    if garbled:
        read = all(sheet.words for sheet in garbled)
        message = _garbled(sheets)
        remedy = _COMPARE if read else remedy
        yield _finding("pdf-unreadable-letters", severity, message, remedy)


def _garbled(sheets: Sequence[Sheet]) -> str:
    where = pages(sheets, [sheet.garbled > 0 for sheet in sheets])
    count = sum(sheet.garbled for sheet in sheets)
    return (
        f"Its letters cannot be read on {where} ({count:,} of them): their font does "
        "not say what they are."
    )


def recognised(sheets: Sequence[Sheet], engine: str) -> Iterator[Finding]:
    """Yield what comes from text recognition; ``engine`` is the name of ours."""
    read = [sheet.read for sheet in sheets]
    if any(read):
        message = f"Tesseract {engine} read {pages(sheets, read)} from pictures"
        yield _finding("pdf-ocr", "warning", f"{message}; {_MISREAD}.", _COMPARE)
    layer = [sheet.layer for sheet in sheets]
    if any(layer):
        message = f"Text recognition has laid text under {pages(sheets, layer)}"
        yield _finding("pdf-ocr", "warning", f"{message}; {_MISREAD}.", _COMPARE)


def hidden(sheets: Sequence[Sheet]) -> Iterator[Finding]:
    """Yield one warning for each reason that hides letters."""
    reasons = dict.fromkeys(reason for sheet in sheets for reason, _ in sheet.hidden)
    for reason in reasons:
        where = [reason in dict(sheet.hidden) for sheet in sheets]
        words = dict(sheets[where.index(True)].hidden)[reason]
        yield _finding(
            "hidden-text",
            "warning",
            f"Text that is {reason} was left out on {pages(sheets, where)}: "
            f"“{_short(words)}”.",
            "Nobody sees it on the page. Ask why it is there before you cite the rest.",
        )


def left_out(document: Document) -> Iterator[Finding]:
    """Yield a note of what repeats on pages and of the marks of notes."""
    alike = {re.sub(r"\d+", "#", text): text for text in reversed(document.gone)}
    heads = [text for text in reversed(alike.values()) if re.search(r"[^\W\d]", text)]
    said: list[str] = []
    if heads:
        shown = _few([f"“{_short(text)}”" for text in heads])
        said.append(f"running heads and feet ({shown})")
    if len(alike) > len(heads):
        said.append("page numbers")
    if document.marks:
        said.append(f"the raised marks of notes ({document.marks})")
    if said:
        message = f"Left out of its text: {', '.join(said)}."
        yield _finding("pdf-left-out", "note", message, "")


def beside(pdf: Any) -> Iterator[Finding]:
    """Yield notes of what a pypdfium2 document carries beside its pages."""
    count = pdf.count_attachments()
    if count:
        first = range(min(count, _SHOWN + 1))
        names = _few([_short(pdf.get_attachment(at).get_name()) for at in first], count)
        yield _finding(
            "pdf-attachments",
            "note",
            f"Files attached to it are not read: {names}.",
            "Save one beside it as a source of its own if you need it.",
        )
    if raw().FPDF_GetFormType(pdf) > 0:
        yield _finding(
            "pdf-form",
            "note",
            "It is a form; what was typed into its fields is not read.",
            "Print it into a new PDF: then what was typed is part of the page.",
        )


def _few(words: Sequence[str], count: int = 0) -> str:
    more = max(count, len(words)) - _SHOWN
    return ", ".join(words[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"


def _finding(code: str, severity: Severity, message: str, remedy: str) -> Finding:
    return Finding(code=code, severity=severity, message=message, remedy=remedy)
