"""E-books are read chapter by chapter, without navigation and without losing words."""

import pytest

from loccit.child import RefusedError
from loccit.sources.formats.office import epub
from tests.sources.formats.office.zipped import zipped
from tests.sources.held import held, kinds

_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="O/book.opf"/></rootfiles></container>'
)
_HTML = (
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
    'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>No text</title></head>'
    "<body>{}</body></html>"
)
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def _book(
    *chapters: str,
    metadata: str = "",
    guide: str = "",
    more: dict[str, str] | None = None,
) -> bytes:
    """Return a book of ``chapters``, in files ``a.xhtml``, ``b.xhtml`` …"""
    names = [chr(ord("a") + at) for at, _ in enumerate(chapters)]
    items = "".join(
        f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml" '
        f'properties="{"nav" if said.startswith("<nav epub") else ""}"/>'
        for name, said in zip(names, chapters, strict=True)
    )
    # The last of several is aside from the linear order, as notes often are.
    linear = {names[-1]: ' linear="no"'} if names[1:] else {}
    spine = "".join(f'<itemref idref="{n}"{linear.get(n, "")}/>' for n in names)
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "O/book.opf": '<package xmlns="http://www.idpf.org/2007/opf">'
            f"<metadata {_DC}>{metadata}</metadata><manifest>{items}</manifest>"
            f"<spine>{spine}</spine><guide>{guide}</guide></package>",
            **{
                f"O/{name}.xhtml": _HTML.format(said)
                for name, said in zip(names, chapters, strict=True)
            },
            **(more or {}),
        }
    )


def _lines(*chapters: str, guide: str = "") -> list[str]:
    return epub.read(_book(*chapters, guide=guide), {}).text.split("\n")


def test_chapters() -> None:
    """Headings, lists, tables and captions keep their kinds, in the spine's order."""
    first = (
        '<section epub:type="titlepage"><h1>Port</h1><p>Ann Lee</p></section>'
        "<ul><li>rope</li></ul><table><tr><td>2020</td><td>14</td></tr></table>"
    )
    second = "<h1>Cargo</h1><figure><figcaption>The port</figcaption></figure>"
    source = held(epub.read(_book(first, second), {}))
    assert kinds(source) == [
        (None, "heading", "Port"),
        (1, "paragraph", "Ann Lee"),
        (2, "list-item", "rope"),
        (3, "table-row", "2020 | 14"),
        (None, "heading", "Cargo"),
        (4, "caption", "The port"),
    ]
    assert source.blocks[-1].heading_path == ("Cargo",)


def test_navigation_is_left_out() -> None:
    """Tables of contents, of the book's own and named by its guide, are no text."""
    nav = "<nav epub:type='toc'><ol><li>Cargo</li></ol></nav>"
    guide = '<reference type="toc" href="b.xhtml#top"/>'
    assert _lines(nav, "<p>Cargo 3</p>", "<p>Words.</p>", guide=guide) == ["Words."]


def test_notes_of_other_files() -> None:
    """A note follows the block that calls it, wherever in the book it stands."""
    first = (
        '<p>It came.<a epub:type="noteref" href="b.xhtml#n">1</a></p><p>It left.'
        '<a role="doc-noteref" href="#m">2</a></p><p>No more.</p>'
        '<div role="doc-footnote" id="m"><p>At one.</p></div>'
    )
    second = (
        '<ol><li epub:type="footnote" id="n"><p>At noon. <a role="doc-backlink" '
        'href="a.xhtml">↩</a></p></li></ol><p>Said later.</p>'
    )
    assert _lines(first, second) == [
        "It came.",
        "At noon.",
        "It left.",
        "At one.",
        "No more.",
        "Said later.",
    ]


def test_what_a_page_does_not_show() -> None:
    """Links inside a chapter, hidden elements, glosses and descriptions are no text."""
    chapter = (
        "<nav>unseen</nav>"
        '<p>Seen <img src="x.png" alt="unseen"/><b hidden="">unseen</b>'
        '<i style="display: none">unseen</i><ruby>base<rt>gloss</rt></ruby>&nbsp;5'
        "&euro;.</p>"
    )
    assert _lines(chapter) == ["Seen base 5€."]


def test_metadata() -> None:
    """The package's Dublin Core fills the record; EPUB 2's other dates do not."""
    said = (
        "<dc:title>Port report</dc:title><dc:title>A subtitle</dc:title>"
        "<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Chen</dc:creator>"
        "<dc:language>en-GB</dc:language><dc:publisher>Port Press</dc:publisher>"
        '<dc:date event="modification">2026-01-01</dc:date>'
        '<dc:date event="publication">2024-05-06</dc:date>'
        "<dc:identifier>urn:uuid:1</dc:identifier>"
        "<dc:identifier>urn:isbn:9780306406157</dc:identifier>"
    )
    assert epub.read(_book("<p>Words.</p>", metadata=said), {}).metadata == {
        "title": "Port report",
        "author": "Ann Lee; Bo Chen",
        "language": "en-GB",
        "publisher": "Port Press",
        "issued": "2024-05-06",
        "ISBN": "9780306406157",
    }


def test_protected_books() -> None:
    """A book that may not be copied is refused; scrambled fonts are no protection."""
    said = '<encryption><EncryptionMethod Algorithm="{}"/></encryption>'
    fonts = said.format("http://www.idpf.org/2008/embedding")
    words = said.format("http://www.w3.org/2001/04/xmlenc#aes256-cbc")
    part = "META-INF/encryption.xml"
    assert epub.read(_book("<p>Words.</p>", more={part: fonts}), {}).text == "Words."
    with pytest.raises(RefusedError, match="protected against copying"):
        epub.read(_book("<p>Words.</p>", more={part: words}), {})


def test_chapters_that_are_no_xml() -> None:
    """A chapter of sloppy HTML is read as Pandoc reads it."""
    book = _book("<p>One<br>two.<p>Three & four.")
    assert epub.read(book, {}).text == "One two.\nThree & four."


def test_no_book() -> None:
    """A zipped file that is no book, and a book without its package, are refused."""
    with pytest.raises(RefusedError, match="another zipped file and not an EPUB book"):
        epub.read(zipped({"a.xml": "<a/>"}), {})
    with pytest.raises(RefusedError, match="list of chapters is missing"):
        epub.read(zipped({"META-INF/container.xml": _CONTAINER}), {})
