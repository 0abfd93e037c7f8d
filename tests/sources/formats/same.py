"""The same page in every format: six paragraphs, a table and curly quotation marks.

Each format has one function that makes it, ``MAKERS`` lists them. What is an office
document comes from Markdown by the real Pandoc, as people's documents do.
"""

import html
import io
import subprocess
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pypandoc

TITLE = "Harbour report"
PARAGRAPHS = (
    "The ferry “Ida” came back on 4 May 2024. It carried 24 lorries, the pilot said.",
    "“We have never seen a queue like this one,” said Ida Berg, a customs officer.",
    "The yard can hold up to 1.2 million litres of fuel – its owner’s figure.",
    "Fees rose by 12.5 % in a year. Nobody at the port would say why.",
    "A café in Gdańsk paid €5 a day; the pilots’ union paid nothing.",
    "What comes next is open. The port reopens in June, or so its owner hopes.",
)
HEADING = "What was counted"
ROWS = (("Year", "Ships"), ("2023", "1,400"), ("2024", "14"))
SENTENCES = (
    TITLE,
    "The ferry “Ida” came back on 4 May 2024.",
    "It carried 24 lorries, the pilot said.",
    "“We have never seen a queue like this one,” said Ida Berg, a customs officer.",
    "The yard can hold up to 1.2 million litres of fuel – its owner’s figure.",
    HEADING,
    "Fees rose by 12.5 % in a year.",
    "Nobody at the port would say why.",
    "Year | Ships",
    "2023 | 1,400",
    "2024 | 14",
    "A café in Gdańsk paid €5 a day; the pilots’ union paid nothing.",
    "What comes next is open.",
    "The port reopens in June, or so its owner hopes.",
)


def md() -> bytes:
    """Return the page as Markdown."""
    rows = ["| " + " | ".join(row) + " |" for row in ROWS]
    parts = [
        f"# {TITLE}",
        *PARAGRAPHS[:3],
        f"## {HEADING}",
        PARAGRAPHS[3],
        "\n".join([rows[0], "|---|---|", *rows[1:]]),
        *PARAGRAPHS[4:],
    ]
    return "\n\n".join(parts).encode()


def txt() -> bytes:
    """Return the page as plain text; its headings are in capitals."""
    parts = [
        TITLE.upper(),
        *PARAGRAPHS[:3],
        HEADING.upper(),
        PARAGRAPHS[3],
        *("\t".join(row) for row in ROWS),
        *PARAGRAPHS[4:],
    ]
    return "\n\n".join(parts).encode()


def web() -> bytes:
    """Return the page as a web page with a menu around it."""
    paragraphs = [f"<p>{html.escape(words, quote=False)}</p>" for words in PARAGRAPHS]
    rows = [
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS
    ]
    inner = [
        f"<h1>{TITLE}</h1>",
        *paragraphs[:3],
        f"<h2>{HEADING}</h2>",
        paragraphs[3],
        f"<table>{''.join(rows)}</table>",
        *paragraphs[4:],
    ]
    return (
        '<html><head><meta charset="utf-8"><title>Harbour</title></head><body>'
        '<nav><a href="/">Home</a></nav>'
        f"<article>{''.join(inner)}</article></body></html>"
    ).encode()


def office(kind: str, *options: str) -> bytes:
    """Return the page as Pandoc writes it in the format ``kind``."""
    command = ["--from=markdown-smart", f"--to={kind}", "--standalone", "--output=-"]
    return subprocess.run(
        [pypandoc.get_pandoc_path(), *command, *options],
        input=md(),
        capture_output=True,
        check=True,
    ).stdout


def docx() -> bytes:
    """Return the page as a Word document."""
    return office("docx")


def odt() -> bytes:
    """Return the page as an OpenDocument text."""
    return office("odt")


def rtf() -> bytes:
    """Return the page in Rich Text Format."""
    return office("rtf")


def epub() -> bytes:
    """Return the page as an e-book."""
    return office("epub", "--epub-title-page=false", "--metadata=title:Harbour")


def eml() -> bytes:
    """Return the page as an e-mail in HTML, its title as the subject."""
    message = EmailMessage()
    message["From"] = "Ida Berg <ida@port.example>"
    message["Subject"] = f"Fwd: {TITLE}"
    article = web().decode().partition("<article>")[2].partition("</article>")[0]
    body = article.replace(f"<h1>{TITLE}</h1>", "")
    message.set_content(f"<html><body>{body}</body></html>", subtype="html")
    return message.as_bytes()


def pdf() -> bytes:
    """Return the page as WeasyPrint prints it, in lines of a narrow column."""
    import weasyprint

    style = "@page { size: 90mm 180mm; margin: 8mm } td { padding-right: 2em }"
    printed = web().decode().replace("<nav>", "<!--").replace("</nav>", "-->")
    made: bytes = weasyprint.HTML(string=f"<style>{style}</style>{printed}").write_pdf()
    return made


def xlsx() -> bytes:
    """Return the page as a workbook: a paragraph a row in column A, then the table.

    It has its own shape, cells, and stands in no list of the makers of pages.
    """
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Report"
    for row in (*((words,) for words in PARAGRAPHS), *ROWS):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# suffix → what makes the page in that format
MAKERS: dict[str, Callable[[], bytes]] = {
    "txt": txt,
    "md": md,
    "html": web,
    "docx": docx,
    "odt": odt,
    "rtf": rtf,
    "eml": eml,
    "pdf": pdf,
    "epub": epub,
}


# What a text file cannot say otherwise: headings are in capitals, cells by tabs.
_IN_TEXT = {
    TITLE: TITLE.upper(),
    HEADING: HEADING.upper(),
    **{" | ".join(row): "\t".join(row) for row in ROWS},
}


def sentences(suffix: str) -> list[str]:
    """Return the sentences that the page has in a format."""
    if suffix == "txt":
        return [_IN_TEXT.get(words, words) for words in SENTENCES]
    if suffix == "xlsx":
        return ["Report", *PARAGRAPHS, *(cell for row in ROWS for cell in row)]
    return list(SENTENCES)


def write(folder: Path, suffix: str, name: str = "harbour") -> Path:
    """Write the page in one format into ``folder`` and return its path."""
    path = folder / f"{name}.{suffix}"
    path.write_bytes({**MAKERS, "xlsx": xlsx}[suffix]())
    return path
