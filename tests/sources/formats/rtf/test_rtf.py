r"""Rich Text Format is read as it stands on the page, and no words get lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.child import RefusedError
from loccit.sources.formats.rtf import rtf
from tests.sources.held import held, kinds

_FONTS = (
    r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset2 Symbol;}"
    r"{\f3\fcharset128 Mincho;}{\f4\fcharset2 Wingdings;}{\f5\fcharset1 Any;}}"
)
_STYLES = (
    r"{\stylesheet{\s0 Normal;}{\s1\sbasedon0\outlinelevel0 heading 1;}"
    r"{\s2\sbasedon1 Mine;}{\s3 Title;}{\s4 caption;}{\s5 toc 1;}"
    r"{\*\cs4 \additive Title;}}"
)


def _file(body: str, head: str = "") -> bytes:
    return rf"{{\rtf1\ansi\ansicpg1250\deff0{_FONTS}{_STYLES}{head}{body}}}".encode(
        "latin-1"
    )


def _lines(body: str) -> list[str]:
    return rtf.read(_file(body), {}).text.split("\n")


def test_headings_lists_captions_and_tables() -> None:
    """Kinds come from styles, outline levels, list tables and marks before a tab."""
    body = (
        r"\pard\s3 Port report\par\pard\s2 Cargo\par\pard\s5 Cargo 3\par"
        r"\pard\s0 It came.\par\pard\plain\ls1\ilvl0 {\listtext 1.\tab}rope\par"
        r"\pard{\pntext\'b7\tab}nails\par\pard \bullet\tab paint\par"
        r"\pard\s4 Table 1. Fees\par"
        r"\trowd\clvmgf\cellx1\cellx2\pard\intbl Year\cell Fee\cell\row"
        r"\trowd\clvmrg\cellx1\cellx2\intbl\cell 5\par euros\cell\row"
        r"\pard By Ann Lee\par"
    )
    assert kinds(held(rtf.read(_file(body), {}))) == [
        (None, "heading", "Port report"),
        (None, "heading", "Cargo"),
        (1, "paragraph", "It came."),
        (2, "list-item", "rope"),
        (3, "list-item", "nails"),
        (4, "list-item", "paint"),
        (5, "caption", "Table 1. Fees"),
        (6, "table-row", "Year | Fee"),
        (7, "table-row", "5 euros"),
        (8, "byline", "By Ann Lee"),
    ]


def test_code_pages() -> None:
    """Bytes are letters of the code page of their font, or of the whole file."""
    body = (
        r"\f1\'cf\'f0\'e8 \f0 caf\'e9 \f5 Gda\'f1sk \f3\'93\'fa\'96\{{ \f2\'b3a}"
        r"{\f4\'fc}\u-3913 ?"
    )
    assert _lines(body) == ["При café Gdańsk 日本 ≥α✓•"]


def test_half_a_letter_waits_for_text() -> None:
    """The second byte of a letter may be plain text: 0x8D 0x44 is one."""
    assert _lines(r"\f3\'8dD\'82\'a0") == ["好あ"]


def test_unicode() -> None:
    """Unicode comes with characters for old programs, which are passed over."""
    body = (
        r"\u8220\'93q\u8221\ldblquote  \uc2\u26085\'93\'fax\uc0\u241y "
        r"\uc1\u-10179?\u-8704? {\uc0{\u241}}\u241?.\u56832?"
    )
    assert _lines(body) == ["“q” 日xñy 😀 ññ.\ufffd"]


def test_signs_and_raised_numbers() -> None:
    """Dashes, quotation marks, hyphens and raised numbers stand as they are seen."""
    body = (
        r"\lquote a\rquote\~\emdash  co\-operate non\_stop \{x\} 10{\super 2}"
        r"\super 3\nosupersub 4{\super th}\line new\tab line"
    )
    assert _lines(body) == ["‘a’ — cooperate non\u2011stop {x} 10²³4th new line"]


def test_tracked_and_hidden_text() -> None:
    """Deleted and hidden words are left out, and warnings say so."""
    body = r"We sent {\revised 400}{\deleted 300}\v  unseen\v0  crates.\par"
    extracted = rtf.read(_file(body), {})
    assert extracted.text == "We sent 400 crates."
    codes = [finding.code for finding in extracted.findings]
    assert codes == ["hidden-text", "tracked-changes"]


def test_notes_boxes_and_remarks() -> None:
    """Notes and boxes follow their paragraph; remarks and headers are left out."""
    body = (
        r"{\header Every page\par}It came{\footnote\pard At noon.\par}{\*\atnid X}"
        r"{\*\annotation Really?}{\annotation Really?}.{\shp{\*\shpinst{\sp{\sn a}"
        r"{\sv b}}{\shptxt Boxed.\par}}{\shprslt{\*\do Boxed.}}}{\xe index}\par"
        r"\trowd\cellx1\cellx2\intbl 14{\footnote\ftnalt Fourteen.}\cell 15\cell\row"
        r"\pard It left.{\pict 89504e47}{\*\unknown lost}{\*\bkmkstart x}"
    )
    assert _lines(body) == [
        "It came.",
        "At noon.",
        "Boxed.",
        "14 | 15",
        "Fourteen.",
        "It left.",
    ]


def test_fields_keep_their_results() -> None:
    """Codes of fields are left out, what they show is read."""
    body = (
        r"p. {\field{\*\fldinst PAGEREF {\fldrslt no}}{\fldrslt {\b 12}}} of "
        r"{\upr{old}{\*\ud new}}"
    )
    assert _lines(body) == ["p. 12 of new"]


def test_one_cell_is_a_frame() -> None:
    """A table of one cell is a frame around text."""
    body = r"\trowd\cellx1\intbl One.\par Two.\cell\row\pard Three.\par"
    found = kinds(held(rtf.read(_file(body), {})))
    assert [kind for _, kind, _ in found] == ["paragraph"] * 3


def test_binary_data_is_passed_over() -> None:
    """Bytes of a picture may look like signs; their count says where they end."""
    assert _lines(r"{\pict\bin9 } no {{{}}It came.\par") == ["It came."]


def test_metadata() -> None:
    """Properties fill the record; the day of saving is an uncertain date."""
    info = (
        r"{\info{\title {\f1 \'cf}ort}{\author Ann Lee}{\*\company Port Press}"
        r"{\creatim\yr2019\mo1\dy1}{\revtim\yr2024\mo5\dy6\hr9\min30}}"
    )
    assert rtf.read(_file("Words.", info), {}).metadata == {
        "title": "Пort",
        "author": "Ann Lee",
        "publisher": "Port Press",
        "issued": "2024-05-06?",
    }


def test_encoding_of_the_record() -> None:
    """Fonts that say no character set have that of the record."""
    content = rb"{\rtf1\ansi\ansicpg1252 \'cf\'f0\'e8}"
    assert rtf.read(content, {"encoding": "cp1251"}).text == "При"
    with pytest.raises(RefusedError, match="no encoding called 'klingon'"):
        rtf.read(content, {"encoding": "klingon"})


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"Words.", b""])
def test_other_files(content: bytes) -> None:
    """A file that does not begin as RTF does is refused."""
    with pytest.raises(RefusedError, match="not an RTF document"):
        rtf.read(content, {})


def test_groups_left_open_or_closed_twice() -> None:
    """A file that was cut off, or has a brace too many, is read as far as it goes."""
    assert rtf.read(rb"{\rtf1 One.{\footnote Two.", {}).text == "One.\nTwo."
    assert rtf.read(rb"{\rtf1 One.}}} Three.", {}).text == "One. Three."


_ANY = (
    *"{}ab; ", r"\'8d", r"\u-1 ", r"\uc3", r"\par", r"\cell", r"\row", r"\trowd",
    r"\cellx1", r"\clmrg", r"\*", r"\f3", r"\s1", r"\info", r"\title", r"\yr1",
    r"\fonttbl", r"\stylesheet", r"\footnote", r"\shptxt", r"\super", r"\bin2 ",
    r"\ansicpg7", r"\intbl", r"\outlinelevel99",
)  # fmt: skip


@given(st.lists(st.sampled_from(_ANY), max_size=40))
def test_signs_in_any_order(signs: list[str]) -> None:
    """No order of signs makes the reader fail; its blocks lie in its text."""
    held(rtf.read(b"{\\rtf1 " + "".join(signs).encode(), {}))
