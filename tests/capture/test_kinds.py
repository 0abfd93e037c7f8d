"""The format of what a server sent."""

import pytest

from loccit.capture.captured import NotAdded
from loccit.capture.kinds import charset, kind, own_kind

PAGE = b"<!DOCTYPE html><html><body><p>Crates.</p></body></html>"


@pytest.mark.parametrize(
    ("content", "said", "name", "expected"),
    [
        (PAGE, "text/html; charset=utf-8", "report.pdf", "html"),
        (PAGE, "application/pdf", "report.pdf", "html"),
        (PAGE, "", "", "html"),
        (b"<p>Crates.</p>", "text/html", "", "html"),
        (b"<?xml version='1.0'?>\n" + PAGE, "application/xhtml+xml", "", "html"),
        (PAGE, "text/plain", "page.txt", "txt"),
        (b"# Crates", "text/plain", "README.md", "md"),
        (b"# Crates", "text/markdown", "x", "md"),
        (b"Crates.", "application/octet-stream", "x.bin", "txt"),
        ("Crates".encode("utf-16"), "text/plain", "x", "txt"),
    ],
)
def test_content_counts_before_what_the_server_says(
    content: bytes, said: str, name: str, expected: str
) -> None:
    """The address decides only between kinds of text."""
    assert kind(content, said, name, "it") == expected


@pytest.mark.parametrize(
    ("content", "said", "word"),
    [
        (b"\x89PNG\r\n\x1a\n", "text/html", "a picture"),
        (b"RIFF\0\0\0\0WEBP", "image/webp", "a picture"),
        (b"PK\x03\x04zipped", "application/zip", "an archive"),
        (b'{"crates": 400}', "application/json", "application/json"),
        (b"\0\1\2\3", "application/octet-stream", "application/octet-stream"),
    ],
)
def test_what_holds_no_text_is_refused_by_its_name(
    content: bytes, said: str, word: str
) -> None:
    """The message lists what can be read."""
    with pytest.raises(NotAdded) as refused:
        kind(content, said, "x.html", "https://a.example/x.html")
    assert word in refused.value.message
    assert "html" in refused.value.remedy


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"%PDF-1.7", "pdf"),
        (b"\xef\xbb\xbf" + PAGE, "html"),
        (b"PK\x03\x04..word/document.xml", "docx"),
        (b"PK\x03\x04..mimetypeapplication/epub+zip", "epub"),
        (b"{\\rtf1", "rtf"),
        (b"Plain words.", None),
    ],
)
def test_a_file_shows_its_own_kind(content: bytes, expected: str | None) -> None:
    """By the bytes that its format begins with."""
    assert own_kind(content) == expected


@pytest.mark.parametrize(
    ("content", "said", "expected"),
    [
        ("Łódź".encode("iso-8859-2"), "text/html; charset=ISO-8859-2", "ISO-8859-2"),
        ("Łódź".encode(), "text/html; charset=ISO-8859-2", None),
        (b"Lodz", "text/html; charset=iso-8859-2", None),
        (b"\xff\xfe\xff", "text/html; charset=utf-16-le", None),
        (b"\xa3", "text/html; charset=klingon", None),
        (b"\xa3", "text/html", None),
    ],
)
def test_a_charset_is_kept_only_where_the_bytes_need_it(
    content: bytes, said: str, expected: str | None
) -> None:
    """UTF-8 tells itself; a charset that does not fit is none."""
    assert charset(content, said) == expected
