"""PDF/X-4 (ISO 15930-7): can the printer take it as it is?

No open validator knows PDF/X, so these checks are our own: designed after the
standard, and narrower than it where a press file of ours has no need of more.
"""

from collections.abc import Callable, Iterator
from typing import Any

from loccit.model import ProfileReport
from loccit.preflight import colours, packet, sheets
from loccit.preflight.subject import Subject, report

Rule = Callable[[Any], Iterator[str]]


def check(subject: Subject) -> ProfileReport:
    """Return whether the file is fit for the press."""
    import pikepdf

    with pikepdf.open(subject.path) as pdf:
        failures = [failure for rule in RULES for failure in rule(pdf)]
    return report("PDF/X-4", len(RULES), sorted(set(failures)))


def _version(pdf: Any) -> Iterator[str]:
    if pdf.pdf_version != "1.6":
        yield f"The file is PDF {pdf.pdf_version}; PDF/X-4 is PDF 1.6."


def _encryption(pdf: Any) -> Iterator[str]:
    if pdf.is_encrypted:
        yield "The file is encrypted."


def _identifier(pdf: Any) -> Iterator[str]:
    if "/ID" not in pdf.trailer:
        yield "The file has no identifier (ID) in its trailer."


def _active(pdf: Any) -> Iterator[str]:
    names = pdf.Root.get("/Names", {})
    if any(key in pdf.Root for key in ("/OpenAction", "/AA")) or "/JavaScript" in names:
        yield "The file holds actions or a script."


def _embedded(pdf: Any) -> Iterator[str]:
    from loccit.preflight import fonts

    for font in fonts.fonts(pdf):
        if not fonts.embedded(font):
            yield f"The font {fonts.name(font)} is not embedded."


RULES: tuple[Rule, ...] = (
    _version,
    _encryption,
    _identifier,
    _active,
    _embedded,
    packet.intent,
    packet.trapped,
    packet.named,
    packet.kept,
    sheets.boxes,
    sheets.bleed,
    sheets.annotations,
    colours.painted,
    colours.pictures,
    colours.states,
)
