"""A mail is its words under its subject, with what it holds and forwards."""

import pytest

from loccit.child import RefusedError
from loccit.sources.formats.mail import eml
from tests.sources.formats.mail.letters import letter, lines, source
from tests.sources.held import kinds

MIXED = """Subject: Fwd: Count
Content-Type: multipart/mixed; boundary=M
"""
PARTS = """--M
Content-Type: text/plain

Please see below.
--M
Content-Type: application/pdf
Content-Disposition: attachment; filename="count 2024.pdf"
Content-Transfer-Encoding: base64

JVBERi0=
--M
Content-Type: message/rfc822

From: Bo Chen <bo@port.example>
Date: Wed, 1 May 2024 10:00:00 +0000
Subject: Old count

We saw 24 lorries.
--M--
"""


def test_words_attachments_and_forwarded_mail() -> None:
    """What is attached is listed and not read; a mail inside has its own section."""
    mail = source(letter(PARTS, MIXED))
    assert kinds(mail) == [
        (None, "heading", "Count"),
        (1, "paragraph", "Please see below."),
        (None, "heading", "[Attachments]"),
        (2, "list-item", "count 2024.pdf (application/pdf, 5 bytes)"),
        (None, "heading", "[Forwarded message]"),
        (None, "heading", "Old count"),
        (3, "paragraph", "From: Bo Chen <bo@port.example>"),
        (4, "paragraph", "Date: Wed, 1 May 2024 10:00:00 +0000"),
        (5, "paragraph", "We saw 24 lorries."),
    ]
    assert mail.blocks[-1].heading_path == ("Count", "[Forwarded message]", "Old count")
    assert mail.blocks[-1].voice == "Bo Chen"
    assert mail.blocks[3].voice == "[Attachments]"


def test_attachments_are_told() -> None:
    """A note names what came with the mail, so that nobody takes it for read."""
    (note,) = eml.read(letter(PARTS, MIXED), {}).findings
    assert (note.code, note.severity) == ("mail-attachments", "note")
    assert "count 2024.pdf (application/pdf, 5 bytes)" in note.message


def test_title_of_a_reply() -> None:
    """The subject without its marks is the text's heading."""
    assert lines(letter("Yes.", "Subject: RE: AW: [port] Fees\n")) == [
        "[port] Fees",
        "Yes.",
    ]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"A ferry came.\n", "none of the headers"),
        (
            letter("--x\n\nhi\n--x--\n", kind="multipart/encrypted; boundary=x"),
            "encrypted",
        ),
        (letter("MIAG", kind="application/pkcs7-mime"), "encrypted"),
        (
            b"From: a@b\n"
            + b"".join(
                b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at)
                for at in range(1000)
            ),
            "nested too deeply",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + "__properties_version1.0\0".encode("utf-16-le"),
            "Outlook message",
        ),
    ],
)
def test_refused(content: bytes, why: str) -> None:
    """What cannot be read as a mail is refused with the reason."""
    with pytest.raises(RefusedError, match=why):
        eml.read(content, {})


def test_mail_without_words() -> None:
    """A mail that says nothing has no blocks, and the stage calls it empty."""
    assert eml.read(b"From: a@b.example\n\n", {}).blocks == ()
