"""Text, Markdown and web pages become the same kinds of blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.child import RefusedError
from loccit.sources.formats import html, md, txt
from loccit.sources.formats.decode import canonical, decode
from loccit.sources.formats.format import READERS, reader
from tests.sources.held import held, kinds, read_txt

PAGE = """<html lang="en"><head><title>Ferry back – Port Post</title>
<meta name="author" content="Ann Lee; Bo Chen">
<meta property="og:site_name" content="Port Post">
<meta property="article:published_time" content="2024-03-04T10:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/b">Sport</a></nav>
<article><h1>Ferry back</h1><p>By Ann Lee and Bo Chen</p>
<p>A ferry with <b>24</b> lorries came back, said <a href="/x">the pilot</a>.<br>It
left again at noon on Monday, with nobody aboard but the crew of five.</p>
<h2>What it carried</h2><ul><li>Nails<ul><li>long ones</li></ul></li><li>Rope</li></ul>
<table><tr><th>Year</th><th>Tons</th></tr><tr><td>2020</td><td>14</td></tr></table>
<figure><img src="a.jpg"><figcaption>The ferry at <i>dawn</i>.</figcaption></figure>
<blockquote><p>“We saw it,” the pilot said.</p></blockquote></article>
<script>alert(1)</script><footer>All rights reserved</footer></body></html>"""

NOTES = """---
title: Port notes
date: 2024-05-06
author: [Ann Lee, {name: Bo Chen}]
colour: blue
---
# Port *notes*

The fee rose from $5 to $6[^1]. It's "plain", wrote @bo.

Cargo
: What a ship carries.

## Ships
- 24 **big** ones
- five small
  - one red

| Year | Ships |
|------|-------|
| 2020 | 14    |

: Ships by year

[^1]: Said on Monday.
"""


def test_one_line_a_paragraph() -> None:
    """Without blank lines each line is a block; capitals make a heading."""
    source = read_txt(
        "The port is shut. It rained.\nTHE PILOTS’ STRIKE\nThey want more.\n"
        "by Ann Lee-Marsh"
    )
    assert kinds(source) == [
        (1, "paragraph", "The port is shut. It rained."),
        (None, "heading", "THE PILOTS’ STRIKE"),
        (2, "paragraph", "They want more."),
        (3, "byline", "by Ann Lee-Marsh"),
    ]
    assert source.blocks[2].heading_path == ("THE PILOTS’ STRIKE",)
    assert source.blocks[1].heading_path == ()


def test_wrapped_paragraphs() -> None:
    """Lines broken to a width are one paragraph; offsets stay those of the file."""
    text = "A ferry came\nback at noon.\n\n\nIt left again\nwith nobody aboard."
    source = read_txt(text)
    assert source.text == text
    assert [words for _, _, words in kinds(source)] == [
        "A ferry came\nback at noon.",
        "It left again\nwith nobody aboard.",
    ]
    assert len(source.sentences) == 2


def test_lists_tables_and_captions_in_text() -> None:
    """List marks are no part of an item; cells and captions are told apart."""
    source = read_txt(
        "We need:\n- rope\n- nails, and\n  long ones\n2) paint\n\n"
        "Table 3: Fees\nYear\tFee\n2020\t5\n=====\nFigure 2. The old port"
    )
    assert [(kind, words) for _, kind, words in kinds(source)] == [
        ("paragraph", "We need:"),
        ("list-item", "rope"),
        ("list-item", "nails, and\n  long ones"),
        ("list-item", "paint"),
        ("caption", "Table 3: Fees"),
        ("table-row", "Year\tFee"),
        ("table-row", "2020\t5"),
        ("caption", "Figure 2. The old port"),
    ]


def test_a_title_filled_into_the_record_renumbers_nothing() -> None:
    """Blocks are told by the text alone, its first line too."""
    text = "Ferry back\n\nIt came at noon."
    titled = read_txt(text, title="Ferry Back")
    assert titled.blocks == read_txt(text).blocks
    assert [block.n for block in titled.blocks] == [1, 2]


def test_markdown() -> None:
    """Marks and front matter are left out; money, names and quotes stay."""
    extracted = md.read(NOTES.encode(), {})
    assert extracted.metadata == {
        "title": "Port notes",
        "issued": "2024-05-06",
        "author": "Ann Lee; Bo Chen",
    }
    assert kinds(held(extracted)) == [
        (None, "heading", "Port notes"),
        (1, "paragraph", 'The fee rose from $5 to $6. It\'s "plain", wrote @bo.'),
        (2, "paragraph", "Said on Monday."),
        (3, "list-item", "Cargo"),
        (4, "list-item", "What a ship carries."),
        (None, "heading", "Ships"),
        (5, "list-item", "24 big ones"),
        (6, "list-item", "five small"),
        (7, "list-item", "one red"),
        (8, "caption", "Ships by year"),
        (9, "table-row", "Year | Ships"),
        (10, "table-row", "2020 | 14"),
    ]
    assert extracted.blocks[-1].heading_path == ("Port notes", "Ships")


def test_web_page() -> None:
    """The article stays, its surroundings go, and its metadata is read."""
    extracted = html.read(PAGE.encode(), {})
    assert extracted.metadata["title"] == "Ferry back"
    assert extracted.metadata["author"] == "Ann Lee; Bo Chen"
    assert extracted.metadata["issued"] == "2024-03-04"
    assert extracted.metadata["container-title"] == "Port Post"
    assert kinds(held(extracted)) == [
        (None, "heading", "Ferry back"),
        (1, "byline", "By Ann Lee and Bo Chen"),
        (
            2,
            "paragraph",
            "A ferry with 24 lorries came back, said the pilot. It left again at "
            "noon on Monday, with nobody aboard but the crew of five.",
        ),
        (None, "heading", "What it carried"),
        (3, "list-item", "Nails"),
        (4, "list-item", "long ones"),
        (5, "list-item", "Rope"),
        (6, "table-row", "Year | Tons"),
        (7, "table-row", "2020 | 14"),
        (8, "caption", "The ferry at dawn."),
        (9, "paragraph", "“We saw it,” the pilot said."),
    ]


def test_short_page() -> None:
    """A notice of two lines keeps its heading and its paragraph."""
    page = "<h1>Notice</h1><p>The port stays shut until further notice.</p>"
    extracted = html.read(
        f"<html><body><article>{page}</article></body></html>".encode(), {}
    )
    assert [kind for _, kind, _ in kinds(held(extracted))] == ["heading", "paragraph"]


def test_page_without_article() -> None:
    """A page in which there is nothing to read is refused."""
    with pytest.raises(RefusedError, match="No article"):
        html.read(b"<html><body></body></html>", {})


def test_declared_encoding_of_a_page() -> None:
    """A page that says its encoding is read in it."""
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-2">')
    page = page.replace("–", "-").replace("“", "").replace("”", "")
    extracted = html.read(page.replace("pilot", "pilót").encode("iso-8859-2"), {})
    assert "said the pilót." in extracted.text
    assert not extracted.guessed


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_encodings(encoding: str) -> None:
    """Unicode is read with and without a mark, and the mark is no text."""
    assert decode("Café – 5 €".encode(encoding), None).text == "Café – 5 €"


def test_other_encodings() -> None:
    """Other bytes are read as the record says, else as Windows-1252, and it is told."""
    content = "Gdańsk".encode("iso-8859-2")
    assert decode(content, "iso-8859-2").text == "Gdańsk"
    assert decode("Café".encode("utf-16-le"), "utf-16-le").text == "Café"
    assert decode("朝鮮".encode("iso-2022-jp"), "iso-2022-jp").text == "朝鮮"
    guessed = decode("“Café”".encode("cp1252"), None)
    assert (guessed.text, guessed.guessed) == ("“Café”", True)


@pytest.mark.parametrize(
    ("content", "encoding", "why"),
    [
        (b"a\0b", None, "NUL"),
        (b"caf\xe9", "klingon", "no encoding called"),
        (b"caf\xe9", "ascii", "not written in ascii"),
        (b"\xff\xfea", None, "not written in utf-16"),
    ],
)
def test_no_text(content: bytes, encoding: str | None, why: str) -> None:
    """Bytes that are no text are refused with the reason."""
    with pytest.raises(RefusedError, match=why):
        decode(content, encoding)


def test_canonical_text() -> None:
    """Letters are composed, line ends are one, controls go, and 10² stays 10²."""
    assert canonical("cafe\u0301\r\n10²\x0c\x07x\u2028y") == "café\n10²\nx\ny"


def test_spoilt_letters_are_not_dropped() -> None:
    """What a wrong encoding left of a quotation mark shows that something is lost."""
    assert canonical("it\u00e2\u0080\u0099s") == "it\u00e2\ufffd\ufffds"


def test_every_suffix_has_a_reader() -> None:
    """Each format named has a module with a reader, and no other has."""
    assert all(reader(suffix.upper()) for suffix in READERS)
    assert reader("doc") is None
    assert reader("") is None


@given(st.text(alphabet="aB1. \n\t|-*•=()“”’:;,\r\u200b", max_size=120))
def test_any_text_has_orderly_blocks(text: str) -> None:
    """Whatever its shape, text keeps all its words, in blocks that stand in order."""
    extracted = txt.read(text.encode(), {})
    source = held(extracted)
    numbers = [block.n for block in source.blocks if block.n is not None]
    assert numbers == list(range(1, len(numbers) + 1))
    inside = "".join(words for _, _, words in kinds(source))
    assert sum(map(str.isalpha, inside)) >= sum(map(str.isupper, text))
