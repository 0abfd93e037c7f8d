"""Marks: citations, values and cross-references hidden before Pandoc."""

from hypothesis import given
from hypothesis import strategies as st

from loccit.briefing.marks import Mark, mask

PIECES = st.lists(
    st.sampled_from(
        [
            *("[@a, para. 1]", "{{ a.b.c }}", "@fig-x", "word ", "\n\n", "[", "]"),
            *("`", "[[@b]]{speaker=X}", "@{c}", "{{", "}}", "; ", "\\", "[^1]", "😀"),
            *('"', "@", "(", "“", "”"),
        ]
    ),
    max_size=12,
).map("".join)


def marks(text: str) -> list[tuple[str, str]]:
    """Return the kind and inside of each mark in ``text``."""
    return [(one.kind, one.inner) for one in mask(text).marks]


@given(st.one_of(PIECES, st.text()))
def test_unmasking_gives_the_text_back(text: str) -> None:
    """Masking keeps the length and the lines, and unmasking undoes it."""
    kept = "".join("\ufffd" if ord(char) >= 0xF0000 else char for char in text)
    masked = mask(text)
    assert masked.unmask(masked.text) == kept
    assert len(masked.text) == len(text)
    assert masked.text.count("\n") == text.count("\n")


def test_a_citation_keeps_its_quoted_words() -> None:
    """Brackets and semicolons inside quotation marks do not end a citation."""
    text = 'So [@a "it [is]; so @b"; @c, p. 3].'
    assert marks(text) == [("cite", '@a "it [is]; so @b"; @c, p. 3')]


def test_attributes_follow_double_brackets() -> None:
    """The words between braces belong to a citation in double brackets."""
    (mark,) = mask('[[@a, para. 3]]{relays=b speaker="C"}').marks
    assert (mark.inner, mark.attributes) == ("@a, para. 3", 'relays=b speaker="C"')


def test_a_bare_key_takes_the_place_behind_it() -> None:
    """``@id [para. 3]`` in prose is one citation, other brackets are not its place."""
    assert marks("@a [para. 3] says") == [("author", "@a, para. 3")]
    assert marks("@a [sic] says") == [("author", "@a")]


def test_references_are_told_from_sources() -> None:
    """Keys that begin with fig-, tbl- or sec- are cross-references."""
    assert marks("@fig-x and [@tbl-y; @sec-z]") == [
        ("xref", "@fig-x"),
        ("xref", "@tbl-y; @sec-z"),
    ]


def test_addresses_are_no_citations() -> None:
    """Mail and web addresses, escapes, links and example lists name no source."""
    text = r"a@b.org \@c <https://x.org/@d> [e](https://x.org/@f) https://x.org/@g"
    assert marks(text) == []
    assert marks("(@good) An example.\n\nSee (@good).") == []


def test_a_mark_over_two_lines_keeps_the_lines() -> None:
    """The second line of a mark is a mark of its own that prints nothing."""
    assert mask("a [@b,\npara. 3] c", 7).marks == (
        Mark("cite", "[@b,", "@b,\npara. 3", 7),
        Mark("rest", "para. 3]", "@b,\npara. 3", 8),
    )


def test_an_unclosed_citation_is_read_as_bare() -> None:
    """A bracket that a paragraph leaves open hides nothing behind it."""
    assert marks("[@a, para. 3\n\nNext [@b].") == [("author", "@a"), ("cite", "@b")]
