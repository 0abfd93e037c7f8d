"""Headings are told by their type; captions, lists and contents by their shape."""

from tests.sources.formats.pdf.made import block_of, codes, read, texts, weasy

TEXT = "<p>The ferry came back on Monday with 24 lorries and a crew of nine men.</p>"


def test_headings_have_a_path() -> None:
    """Larger or bolder lines are headings, the larger the higher."""
    body = f"<h1>Harbour</h1>{TEXT}<h2>Fees and dues</h2>{TEXT}"
    body += f"<p><b>Old dues</b></p>{TEXT}"
    found = read(weasy(body))
    assert texts(found, "heading") == ["Harbour", "Fees and dues", "Old dues"]
    assert found.blocks[-1].heading_path == ("Harbour", "Fees and dues", "Old dues")


def test_bold_words_in_a_paragraph_are_no_heading() -> None:
    """A paragraph that begins in bold is one paragraph."""
    found = read(weasy(f"<p><b>Fees.</b> They rose. {TEXT[3:]}"))
    assert [block.kind for block in found.blocks] == ["paragraph"]


def test_a_large_number_is_no_heading() -> None:
    """A figure set large keeps a paragraph number, so that it can be cited."""
    found = read(weasy(f"{TEXT}<p style='font-size: 30pt'>480</p>{TEXT}"))
    assert block_of(found, "480").kind == "paragraph"


def test_contents() -> None:
    """Dots that lead to a page are no text."""
    lines = (
        "<p>Fees ........................ 12</p><p>Dues ........................ 14</p>"
    )
    assert texts(read(weasy(f"{TEXT}{lines}")), "table-row") == [
        "Fees | 12",
        "Dues | 14",
    ]


def test_captions() -> None:
    """A figure's caption is told by its first words."""
    found = read(weasy(f"{TEXT}<p style='font-size: 8pt'>Figure 3. Ships in port.</p>"))
    assert block_of(found, "Figure 3.").kind == "caption"
    assert codes(found) == []
