"""Plain text flows, quotes and parts as mail programs write it."""

from tests.sources.formats.mail.letters import letter, lines, source

FLOWED = "text/plain; charset=utf-8; format=flowed"


def test_flowed_lines() -> None:
    """Lines broken at a space are one again, at each depth of quotation."""
    body = "A ferry \ncame back.\n> Did it \n> come?\n"
    assert lines(letter(body, kind=FLOWED)) == [
        "A ferry came back.",
        "> [Quoted text]",
        "> Did it come?",
    ]


def test_deleted_spaces() -> None:
    """With DelSp the space at a line's end was added and goes."""
    assert lines(letter("朝 \n鲜", kind=f"{FLOWED}; delsp=yes")) == ["朝鲜"]


def test_words_that_only_look_quoted() -> None:
    """A line that a mailbox file had to mark is no quotation."""
    assert lines(letter("We sailed.\n\n>From here on it rained.\n")) == [
        "We sailed.",
        "From here on it rained.",
    ]


def test_blocks_of_text() -> None:
    """Lists and wrapped paragraphs are those of a text file."""
    mail = source(letter("We need\nmore of it.\n\n- rope\n- nails\n"))
    assert [block.kind for block in mail.blocks] == [
        "paragraph",
        "list-item",
        "list-item",
    ]


def test_signature() -> None:
    """A signature stands under a heading of its own, and quotes after it do too."""
    assert lines(letter("Yes.\n\n-- \nAnn Lee\n\n> Are you sure?\n")) == [
        "Yes.",
        "[Signature]",
        "Ann Lee",
        "> [Quoted text]",
        "> Are you sure?",
    ]
