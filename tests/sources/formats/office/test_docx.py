"""Word documents are read as they stand on the page, and no words get lost."""

import pytest

from loccit.child import RefusedError
from loccit.sources.formats.office import docx
from tests.sources.formats.office import zipped as made
from tests.sources.formats.office.zipped import field, paragraph, run, table
from tests.sources.held import held, kinds


def _lines(body: str, **parts: str) -> list[str]:
    return [words for _, _, words in _blocks(body, **parts)]


def _blocks(body: str, **parts: str) -> list[tuple[int | None, str, str]]:
    return kinds(held(docx.read(made.docx(body, **parts), {})))


def test_headings_lists_captions_and_tables() -> None:
    """Kinds come from styles, whatever language their ids are in, and numbering."""
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
    unnumbered = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = (
        paragraph("Port report", "Titel")
        + paragraph("Cargo", "Kop1")
        + paragraph("It came.")
        + paragraph("Nails", properties=numbered)
        + paragraph("Rope", "Lijst")
        + paragraph("No item.", "Lijst", unnumbered)
        + paragraph("Annex A", properties='<w:outlineLvl w:val="1"/>')
        + paragraph("Table 1. Fees", "Bijschrift")
        + table(["Year", "Fee"], ["2020", paragraph("5") + paragraph("euros")])
        + paragraph("By Ann Lee")
    )
    source = held(docx.read(made.docx(body), {}))
    assert kinds(source) == [
        (None, "heading", "Port report"),
        (None, "heading", "Cargo"),
        (1, "paragraph", "It came."),
        (2, "list-item", "Nails"),
        (3, "list-item", "Rope"),
        (4, "list-item", "No item."),
        (None, "heading", "Annex A"),
        (5, "caption", "Table 1. Fees"),
        (6, "table-row", "Year | Fee"),
        (7, "table-row", "2020 | 5 euros"),
        (8, "byline", "By Ann Lee"),
    ]
    assert source.blocks[-1].heading_path == ("Port report", "Cargo", "Annex A")


def test_table_of_contents_is_left_out() -> None:
    """Generated lines that repeat the headings are no text."""
    control = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{paragraph('Contents')}"
        "</w:sdtContent></w:sdt>"
    )
    body = control + paragraph("Cargo 3", "Inhopg1") + paragraph("Words.")
    assert _lines(body) == ["Words."]


def test_tracked_changes_are_accepted_and_told() -> None:
    """What was put in is read, what was taken out is not, and a warning says so."""
    body = (
        paragraph(
            run("We sent ")
            + f"<w:ins>{run('400')}</w:ins>"
            + "<w:del><w:r><w:delText>300</w:delText><w:t>200</w:t></w:r></w:del>"
            + f"<w:moveFrom>{run(' old')}</w:moveFrom>"
            + run(" crates.")
            + f"<w:moveTo>{run(' And nails.')}</w:moveTo>"
        )
        + paragraph("It came ", properties="<w:rPr><w:del/></w:rPr>")
        + paragraph("at noon.")
        + f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('gone')}</w:tc>"
        f"</w:tr><w:tr><w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc>"
        "</w:tr></w:tbl>"
    )
    extracted = docx.read(made.docx(body), {})
    assert extracted.text.split("\n") == [
        "We sent 400 crates. And nails.",
        "It came at noon.",
        "a | b",
    ]
    assert [finding.code for finding in extracted.findings] == ["tracked-changes"]


def test_notes_follow_their_block_and_comments_are_left_out() -> None:
    """Footnotes and endnotes come after the block or row that calls them."""
    call = '<w:r><w:{}Reference w:id="2"/></w:r>'
    foot, end = call.format("footnote"), call.format("endnote")
    body = (
        paragraph(run("It came") + foot + '<w:r><w:commentReference w:id="1"/></w:r>')
        + table([paragraph(run("14") + end), "15"], ["16", "17"])
        + paragraph("It left.")
    )
    lines = _lines(
        body,
        footnotes=f'<w:footnote w:type="separator" w:id="0">{paragraph("—")}'
        f'</w:footnote><w:footnote w:id="2">{paragraph("At noon.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="2">{paragraph("Fourteen.")}</w:endnote>',
        comments=f'<w:comment w:id="1">{paragraph("Really?")}</w:comment>',
    )
    assert lines == [
        "It came",
        "At noon.",
        "14 | 15",
        "Fourteen.",
        "16 | 17",
        "It left.",
    ]


def test_text_boxes() -> None:
    """A text box follows its paragraph, once, and the paragraph keeps its words."""
    box = f"<w:txbxContent>{paragraph('Boxed.')}</w:txbxContent>"
    body = paragraph(
        run("Before, ")
        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
        + f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        + f"{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        + run("after.")
    )
    assert _lines(body) == ["Before, after.", "Boxed."]


def test_diagrams() -> None:
    """The words of a diagram, which stand in a part of their own, are read."""
    body = paragraph(
        run("See:") + '<w:r><w:drawing><dgm:relIds r:dm="r-diagramData"/></w:drawing>'
        "</w:r>"
    )
    part = (
        '<m xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        "<a:p><a:r><a:t>First load</a:t></a:r></a:p></m>"
    )
    content = made.docx(body, more={"word/d.xml": part})
    assert docx.read(content, {}).text == "See:\nFirst load"


def test_content_controls() -> None:
    """Words inside content controls are words like others."""
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = control.format(paragraph("A form.")) + paragraph(
        run("Name: ") + control.format(run("Ann Lee"))
    )
    assert _lines(body) == ["A form.", "Name: Ann Lee"]


def test_fields_keep_their_results() -> None:
    """Page references, dates and links are read as shown, codes are not."""
    inner = field("REF x", run("unseen"))
    body = (
        paragraph(
            run("See page ")
            + field("PAGEREF _x", run("12"))
            + run(" of ")
            + f'<w:fldSimple w:instr="DATE">{run("6 May 2024")}</w:fldSimple>'
            + run(".")
        )
        + paragraph(field(f"</w:instrText></w:r>{inner}<w:r><w:instrText>", run("if")))
        + paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("code"))
        + paragraph("A field left open hides nothing after its paragraph.")
    )
    assert _lines(body) == [
        "See page 12 of 6 May 2024.",
        "if",
        "A field left open hides nothing after its paragraph.",
    ]


def test_characters() -> None:
    """Tabs, breaks, hyphens, symbols and raised numbers stand as they are seen."""
    body = paragraph(
        "<w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t><w:tab/>"
        "<w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t><w:br/><w:t>5\u00a0km</w:t>"
        '<w:sym w:font="Symbol" w:char="F0B3"/>'
        '<w:sym w:font="Wingdings" w:char="F099"/></w:r>'
        + run("10")
        + run("2", '<w:vertAlign w:val="superscript"/>')
        + run("th", '<w:vertAlign w:val="superscript"/>')
    )
    assert _lines(body) == ["cooperate non\u2011stop 5 km≥\ufffd10²th"]


def test_hidden_text_is_left_out_and_told() -> None:
    """Text that Word does not show is no text, and a warning says so."""
    off = '<w:vanish w:val="0"/>'
    body = paragraph(run("Seen. ") + run("Unseen.", "<w:vanish/>") + run("Too.", off))
    extracted = docx.read(made.docx(body), {})
    assert extracted.text == "Seen. Too."
    assert [finding.code for finding in extracted.findings] == ["hidden-text"]


def test_merged_cells_and_frames() -> None:
    """A merged cell is read once; a table of one cell is a frame around text."""
    first = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'
    other = "<w:tcPr><w:vMerge/></w:tcPr>"
    body = (
        "<w:tbl><w:tr>"
        f"<w:tc>{first}{paragraph('Port')}</w:tc>"
        f"<w:tc>{paragraph('14')}</w:tc></w:tr><w:tr>"
        f"<w:tc>{other}{paragraph('')}</w:tc>"
        f"<w:tc>{paragraph('15')}</w:tc></w:tr></w:tbl>"
        + table([paragraph("In a frame.") + paragraph("Two paragraphs.")])
    )
    assert [words for *_, words in _blocks(body)] == [
        "Port | 14",
        "15",
        "In a frame.",
        "Two paragraphs.",
    ]
    assert _blocks(body)[-1][1] == "paragraph"


def test_metadata() -> None:
    """The page's title goes before the property; a day of saving is uncertain."""
    core = (
        "<dc:title>Old title</dc:title><dc:creator>Ann Lee;Windows User</dc:creator>"
        "<dc:language>nl-NL</dc:language>"
        "<dcterms:created>2019-01-01T00:00:00Z</dcterms:created>"
        "<dcterms:modified>2024-05-06T09:30:00Z</dcterms:modified>"
    )
    body = paragraph("Port report", "Titel") + paragraph("Words.")
    assert docx.read(made.docx(body, core), {}).metadata == {
        "title": "Port report",
        "author": "Ann Lee",
        "language": "nl-NL",
        "issued": "2024-05-06?",
    }


def test_publish_date_of_the_cover() -> None:
    """The date that an author wrote on the cover page is the date of issue."""
    date = "<PublishDate>2024-06-01T00:00:00</PublishDate>"
    cover = f"<CoverPageProperties>{date}</CoverPageProperties>"
    core = "<dcterms:modified>2024-05-06T09:30:00Z</dcterms:modified>"
    content = made.docx(paragraph("Words."), core, {"customXml/item1.xml": cover})
    assert docx.read(content, {}).metadata == {"issued": "2024-06-01"}


@pytest.mark.parametrize(
    ("main", "words"),
    [
        ("<workbook/>", "It is an XLSX workbook and not a DOCX document"),
        ("<presentation/>", "It is a PPTX presentation and not a DOCX document"),
        ("<w/>", "It is another zipped file and not a DOCX document"),
    ],
)
def test_other_documents(main: str, words: str) -> None:
    """Another kind of document under this name is refused, and its kind told."""
    content = made.docx("", more={"word/document.xml": main})
    with pytest.raises(RefusedError, match=words):
        docx.read(content, {})
