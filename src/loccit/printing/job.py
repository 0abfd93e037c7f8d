"""What is done in the child: one page in, two PDFs and what was noticed out."""

from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from typing import Any

from loccit.printing import backlinks
from loccit.printing.engine import complaints, weasyprint
from loccit.printing.fetcher import fetcher
from loccit.printing.finish import Finisher

# Page numbers may move a line and so a claim; two passes settle all but a freak.
PASSES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file to attach: its name, what it is, and how it relates to the PDF.

    ``relationship`` is one of ISO 19005-3's: "Data", "Source", "Supplement" …
    """

    name: str
    description: str
    relationship: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """All that the two PDFs are made of.

    ``shelf`` and ``press_shelf`` map resource names to bytes; ``press_style`` is the
    CSS that the press file has on top; ``date`` is "YYYY-MM-DD"; ``key`` names the
    document for good; ``families`` are the theme's fonts.
    """

    html: str
    shelf: dict[str, bytes]
    press_shelf: dict[str, bytes]
    press_style: str
    attached: tuple[Attached, ...]
    date: str
    key: str
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """Both PDFs, each anchor's pages, and what the engine complained about.

    ``strangers`` maps a font that is not the theme's to the characters set in it.
    """

    pdf: bytes
    press: bytes
    pages: dict[str, tuple[int, ...]]
    complaints: tuple[str, ...]
    strangers: dict[str, str]


def print_both(job: Job) -> Printed:
    """Return both PDFs of ``job``; the same job gives the same bytes."""
    with complaints() as heard:
        job, document = _settled(job, heard)
        pdf = _screen(job, document)
        press_html = job.html.replace("</head>", f"{_style(job)}</head>", 1)
        press = _render(press_html, job.press_shelf, "pdf/x-4")
        made = _press(job, press)
    return Printed(
        pdf=pdf,
        press=made,
        pages=_pages(document),
        complaints=tuple(heard),
        strangers=_strangers([document, press], job.families),
    )


def _style(job: Job) -> str:
    return f"<style>{job.press_style}</style>"


def _render(html: str, shelf: dict[str, bytes], variant: str) -> Any:
    engine = weasyprint()
    page = engine.HTML(string=html, base_url="loccit:page/", url_fetcher=fetcher(shelf))
    return page.render(pdf_variant=variant, pdf_tags=True)


def _settled(job: Job, heard: list[str]) -> tuple[Job, Any]:
    """Return the job with its page numbers filled in, and its layout."""
    html, filled, document = "", job.html, None
    for _ in range(PASSES):
        html = filled
        document = _render(html, job.shelf, "pdf/a-3a")
        first = {anchor: pages[0] for anchor, pages in _pages(document).items()}
        filled = backlinks.fill(job.html, first)
        if filled == html:
            break
    else:
        heard.append(f"The annex's page numbers still move after {PASSES} passes.")
    return replace(job, html=html), document


def _pages(document: Any) -> dict[str, tuple[int, ...]]:
    """Return the pages, from 1, that each anchor stands on."""
    found: dict[str, list[int]] = {}
    for number, page in enumerate(document.pages, start=1):
        for anchor in page.anchors:
            found.setdefault(anchor, []).append(number)
    return {anchor: tuple(pages) for anchor, pages in sorted(found.items())}


def _screen(job: Job, document: Any) -> bytes:
    attachments = [_attachment(file, job.date) for file in job.attached]
    return Finisher(job.key, job.date).write(
        document, "pdf/a-3a", attachments=attachments
    )


def _press(job: Job, document: Any) -> bytes:
    return Finisher(job.key, job.date, press=True).write(document, "pdf/x-4")


def _attachment(file: Attached, date: str) -> Any:
    day = datetime.fromisoformat(f"{date}T00:00:00+00:00")
    return weasyprint().Attachment(
        file_obj=BytesIO(file.content),
        name=file.name,
        description=file.description,
        relationship=file.relationship,
        created=day,
        modified=day,
    )


def _strangers(documents: list[Any], families: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for document in documents:
        for font in document.fonts.values():
            if families and font.family not in families:
                found.setdefault(font.family, set()).update(font.to_unicode.values())
    return {name: "".join(sorted(found[name])) for name in sorted(found)}
