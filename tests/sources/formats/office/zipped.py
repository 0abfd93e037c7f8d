"""Zipped documents for tests, made part by part."""

import io
import zipfile

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": _OFFICE,
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    }.items()
)
_STYLES = {
    "Titel": "Title",
    "Kop1": "heading 1",
    "Kop2": "heading 2",
    "Bijschrift": "caption",
    "Inhopg1": "toc 1",
    "Lijst": "List Bullet",
}
# What stands in the parts that a document may do without.
_ROOTS = {"footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments"}


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Return an archive of ``parts``."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return into.getvalue()


def docx(
    body: str, core: str = "", more: dict[str, str | bytes] | None = None, **parts: str
) -> bytes:
    """Return a Word document with ``body`` (WordprocessingML, prefix ``w``).

    ``parts`` are the insides of ``footnotes``, ``endnotes`` or ``comments``; ``core``
    those of the core properties. Styles are named by Dutch ids, as a Dutch Word does.
    """
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>'
        "</w:style>"
        for id, name in _STYLES.items()
    )
    inside = {
        f"word/{name}.xml": f"<w:{_ROOTS[name]} {_WORD}>{said}</w:{_ROOTS[name]}>"
        for name, said in parts.items()
    }
    links = {name: f"{name}.xml" for name in ("styles", *parts)}
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
            "_rels/.rels": _rels(
                {
                    "officeDocument": "word/document.xml",
                    "metadata/core-properties": "docProps/core.xml",
                }
            ),
            "word/_rels/document.xml.rels": _rels({**links, "diagramData": "d.xml"}),
            "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body>"
            "</w:document>",
            "word/styles.xml": f"<w:styles {_WORD}>{styles}</w:styles>",
            "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'xmlns:dcterms="http://purl.org/dc/terms/">{core}</cp:coreProperties>',
            **inside,
            **(more or {}),
        }
    )


def _rels(targets: dict[str, str]) -> str:
    links = "".join(
        f'<Relationship Id="r-{kind}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def paragraph(words: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph of one run; ``words`` may hold markup between runs."""
    said = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside = words if words.startswith("<w:") else run(words)
    return f"<w:p><w:pPr>{said}{properties}</w:pPr>{inside}</w:p>"


def run(words: str, properties: str = "") -> str:
    """Return a run of a paragraph."""
    return (
        f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'
    )


def field(code: str, result: str) -> str:
    """Return a complex field; ``result`` are runs."""
    marks = {
        kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        for kind in ("begin", "separate", "end")
    }
    return (
        f"{marks['begin']}<w:r><w:instrText>{code}</w:instrText></w:r>"
        f"{marks['separate']}{result}{marks['end']}"
    )


def table(*rows: list[str]) -> str:
    """Return a table; a cell that begins with ``<`` is markup."""
    return "<w:tbl>" + "".join(map(_row, rows)) + "</w:tbl>"


def _row(cells: list[str]) -> str:
    inner = (cell if cell.startswith("<") else paragraph(cell) for cell in cells)
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in inner) + "</w:tr>"


_ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "style": "style",
        "meta": "meta",
        "svg": "svg-compatible",
    }.items()
)
_ODF += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
_ODF += ' xmlns:xlink="http://www.w3.org/1999/xlink"'


def odt(
    body: str, styles: str = "", meta: str = "", more: dict[str, str] | None = None
) -> bytes:
    """Return an OpenDocument text with ``body``, automatic ``styles`` and ``meta``."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": f"<office:document-content {_ODF}><office:automatic-styles>"
            f"{styles}</office:automatic-styles><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {_ODF}><office:meta>{meta}"
            "</office:meta></office:document-meta>",
            **(more or {}),
        }
    )
