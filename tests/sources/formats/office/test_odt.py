"""OpenDocument texts are read as they stand on the page, and no words get lost."""

import pytest

from loccit.child import RefusedError
from loccit.sources.formats.office import odt
from tests.sources.formats.office import zipped as made
from tests.sources.held import held, kinds


def _p(words: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def _lines(
    body: str, styles: str = "", more: dict[str, str] | None = None
) -> list[str]:
    return odt.read(made.odt(body, styles, more=more), {}).text.split("\n")


def _style(
    name: str, parent: str = "", family: str = "paragraph", words: str = ""
) -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}" '
        f'style:parent-style-name="{parent}"><style:text-properties {words}/>'
        "</style:style>"
    )


def test_headings_lists_captions_and_tables() -> None:
    """Kinds come from elements and from the styles that a style is made from."""
    body = (
        _p("Port report", "Title")
        + '<text:h text:outline-level="2">Cargo</text:h>'
        + "<text:list><text:list-header>"
        + _p("We need:")
        + "</text:list-header><text:list-item>"
        + _p("rope")
        + "<text:list><text:list-item>"
        + _p("long")
        + "</text:list-item></text:list></text:list-item></text:list>"
        + _p("Table 1. Fees", "P1")
        + "<table:table><table:table-header-rows><table:table-row>"
        + f'<table:table-cell table:number-columns-spanned="2">{_p("Fees")}'
        + "</table:table-cell><table:covered-table-cell/></table:table-row>"
        + "</table:table-header-rows><table:table-row>"
        + f"<table:table-cell>{_p('2020')}</table:table-cell>"
        + f"<table:table-cell>{_p('5')}{_p('euros')}</table:table-cell>"
        + "</table:table-row></table:table>"
        + _p("By Ann Lee")
    )
    styles = _style("P1", "Illustration") + _style("Illustration", "Caption")
    source = held(odt.read(made.odt(body, styles), {}))
    assert kinds(source) == [
        (None, "heading", "Port report"),
        (None, "heading", "Cargo"),
        (1, "list-item", "We need:"),
        (2, "list-item", "rope"),
        (3, "list-item", "long"),
        (4, "caption", "Table 1. Fees"),
        (5, "table-row", "Fees"),
        (6, "table-row", "2020 | 5 euros"),
        (7, "byline", "By Ann Lee"),
    ]
    assert source.blocks[-1].heading_path == ("Port report", "Cargo")


def test_tracked_changes_and_annotations() -> None:
    """Deleted words and remarks are left out; a warning tells of the changes."""
    body = (
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion>'
        f"<office:change-info/>{_p('300')}</text:deletion></text:changed-region>"
        "</text:tracked-changes>"
        + _p(
            'We sent <text:change-start text:change-id="d"/>400<text:change-end '
            'text:change-id="d"/><text:change text:change-id="c"/> crates.'
            f"<office:annotation><dc:creator>Bo</dc:creator>{_p('Really?')}"
            "</office:annotation>"
        )
    )
    extracted = odt.read(made.odt(body), {})
    assert extracted.text == "We sent 400 crates."
    assert [finding.code for finding in extracted.findings] == ["tracked-changes"]


def test_notes() -> None:
    """Notes follow the block or row that calls them; their number is no text."""
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"{_p('At noon.')}</text:note-body></text:note>"
    )
    cells = "".join(f"<table:table-cell>{_p(w)}</table:table-cell>" for w in ("a", "b"))
    body = (
        _p(f"It came{note}, then left.")
        + "<table:table><table:table-row><table:table-cell>"
        + f"{_p(f'14{note}')}</table:table-cell>{cells}</table:table-row>"
        + "</table:table>"
    )
    assert _lines(body) == [
        "It came, then left.",
        "At noon.",
        "14 | a | b",
        "At noon.",
    ]


def test_text_boxes_fields_and_formulas() -> None:
    """Words in frames, results of fields and signs of formulas are read."""
    box = f"<draw:frame><draw:text-box>{_p('Boxed.')}</draw:text-box></draw:frame>"
    picture = "<draw:frame><svg:title>A map</svg:title><draw:image/></draw:frame>"
    formula = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    math = "<math><mi>E</mi><mo>=</mo><mi>m</mi><annotation>no</annotation></math>"
    body = (
        _p(f"Before, {box}{picture}after.")
        + _p(
            "On <text:date>6 May 2024</text:date>, p. <text:page-number>3"
            "</text:page-number> of <text:title>Port</text:title>, see "
            "<text:bookmark-ref>sec. 2</text:bookmark-ref><text:s/>or"
            "<text:tab/><text:a>here</text:a><text:line-break/>"
            "<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>gloss"
            "</text:ruby-text></text:ruby> <text:user-field-get>field"
            f"</text:user-field-get>: {formula}"
        )
        + f"<text:numbered-paragraph>{_p('Numbered.')}</text:numbered-paragraph>"
        + f"<text:section>{_p('In a section.')}</text:section>"
    )
    assert _lines(body, more={"Object 1/content.xml": math}) == [
        "Before, after.",
        "Boxed.",
        "On 6 May 2024, p. 3 of Port, see sec. 2 or here base field: E=m",
        "Numbered.",
        "In a section.",
    ]


def test_indexes_are_left_out() -> None:
    """A table of contents is made from the text and is none itself."""
    index = f"<text:index-body>{_p('Cargo 3')}</text:index-body>"
    body = f"<text:table-of-content>{index}</text:table-of-content>" + _p("Words.")
    assert _lines(body) == ["Words."]


def test_styles_of_words() -> None:
    """Raised numbers stay raised; hidden words are left out, and a warning says so."""
    styles = _style("T1", "", "text", 'style:text-position="super 58%"') + _style(
        "T2", "", "text", 'text:display="none"'
    )
    span = '<text:span text:style-name="{}">{}</text:span>'
    body = _p(f"10{span.format('T1', '2')} m{span.format('T2', ' unseen')}.")
    hidden = f'<text:section text:display="none">{_p("Unseen.")}</text:section>'
    extracted = odt.read(made.odt(body + hidden, styles), {})
    assert extracted.text == "10² m."
    assert [finding.code for finding in extracted.findings] == ["hidden-text"]


def test_metadata() -> None:
    """Who wrote it first is its author; the day of saving is an uncertain date."""
    meta = (
        "<dc:title>Port report</dc:title><meta:initial-creator>Ann Lee"
        "</meta:initial-creator><dc:creator>Bo Chen</dc:creator>"
        "<meta:creation-date>2019-01-01T00:00:00</meta:creation-date>"
        "<dc:date>2024-05-06T09:30:00.123</dc:date><dc:language>en-GB</dc:language>"
    )
    assert odt.read(made.odt(_p("Words."), meta=meta), {}).metadata == {
        "title": "Port report",
        "author": "Ann Lee",
        "language": "en-GB",
        "issued": "2024-05-06?",
    }


@pytest.mark.parametrize(
    ("part", "said", "words"),
    [
        (
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "It is an OpenDocument spreadsheet and not an ODT document.",
        ),
        (
            "META-INF/manifest.xml",
            "<m><file-entry><encryption-data/></file-entry></m>",
            "It is protected by a password; save it without one.",
        ),
        ("content.xml", "<x/>", "It holds no text of an OpenDocument."),
    ],
)
def test_other_documents(part: str, said: str, words: str) -> None:
    """Another kind of document and a protected one are refused by what they are."""
    with pytest.raises(RefusedError) as refused:
        odt.read(made.odt(_p("Words."), more={part: said}), {})
    assert str(refused.value) == words
