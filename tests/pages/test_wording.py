"""Small turns of phrase on the page."""

from loccit.pages.wording import authored, italics


def test_marks_of_a_reference() -> None:
    """Stars are italics, an escaped one is a star, and the rest is escaped."""
    assert italics(r"A *B & \*C* \*2\* <d>") == ("A <i>B &amp; *C</i> *2* &lt;d&gt;")


def test_author_in_bold() -> None:
    """The author before a year is bold; brackets elsewhere make no author."""
    assert authored("Lee, Ann (2024). *T*.") == "<b>Lee, Ann</b> (2024). <i>T</i>."
    assert authored("Lee (c. 1999). T.").startswith("<b>Lee</b> (c. 1999).")
    assert "<b>" not in authored("Ann Lee, ‘T (first part)’, *Log*, Lund, 2024.")
    assert "<b>" not in authored("(2024). Fees.")
