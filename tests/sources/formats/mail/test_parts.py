"""The words of a mail are found in its parts, whatever they are written in."""

import pytest

from loccit.sources.formats.mail import eml
from tests.sources.formats.mail.letters import letter, lines


def _two(plain: str, html: str) -> bytes:
    body = (
        f"--A\nContent-Type: text/plain\n\n{plain}\n"
        f"--A\nContent-Type: text/html\n\n<p>{html}</p>\n--A--\n"
    )
    return letter(body, kind="multipart/alternative; boundary=A")


def test_plain_form_is_read() -> None:
    """Of two forms with the same words the plain one is read, once."""
    assert lines(_two("A ferry came.", "A <b>ferry</b> came.")) == ["A ferry came."]


def test_stub_of_a_plain_form() -> None:
    """A plain form that only points elsewhere is no reason to lose the words."""
    said = "The ferry came back at noon with 24 lorries on it."
    assert lines(_two("View in browser.", said)) == [said]


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ('text/plain; charset="iso-8859-1"', "“é”".encode("cp1252"), "“é”"),
        ("text/plain; charset=gb2312", "朝鲜".encode("gb18030"), "朝鲜"),
        ("text/plain; charset=utf-8", "naïve".encode(), "naïve"),
        ("text/plain", "naïve".encode(), "naïve"),
        ("text/html", '<meta charset="cp1251"><p>да'.encode("cp1251"), "да"),
    ],
)
def test_encodings(kind: str, body: bytes, words: str) -> None:
    """A part is read in the encoding that it names, or the wider one meant by it."""
    found = eml.read(letter(body, kind=kind), {})
    assert (found.text, found.findings, found.guessed) == (words, (), False)


def test_wrong_encoding() -> None:
    """A part that is not written as it says is read all the same, and it is told."""
    kind = "text/plain; charset=x-unknown"
    found = eml.read(letter("naïve".encode(), kind=kind), {})
    assert found.text == "naïve"
    assert found.findings[0].message == (
        "It says that it is written in x-unknown, which does not fit; it was read as "
        "UTF-8."
    )


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("quoted-printable", "The fee is =E2=82=AC5, as we=\n know.=Z"),
        ("base64", "VGhlIGZlZSBpcyDigqw1LCBhcyB3ZSBrbm93Lg"),
    ],
)
def test_broken_transfer_encodings(encoding: str, body: str) -> None:
    """Words are read as far as they can be where their wrapping is damaged."""
    headers = f"Content-Transfer-Encoding: {encoding}\n"
    kind = "text/plain; charset=utf-8"
    text = eml.read(letter(body, headers, kind), {}).text
    assert text.startswith("The fee is €5, as we know.")
