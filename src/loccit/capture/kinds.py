"""Which format some bytes are in: their first bytes know best, then the server."""

import re
from collections.abc import Callable
from email.message import Message

from loccit.capture.captured import NotAdded
from loccit.sources.formats.format import READERS

# Media types, from IANA's register, and the suffix of the format.
_TYPES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "txt",
    "text/markdown": "md",
    "text/x-markdown": "md",
    "application/pdf": "pdf",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "message/rfc822": "eml",
    "application/epub+zip": "epub",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}
# What servers say when they do not know.
_UNSAID = {
    "",
    "application/octet-stream",
    "binary/octet-stream",
    "application/force-download",
}
_LOOK = 4096
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0")


def own_kind(content: bytes) -> str | None:
    """Return the suffix of the format that ``content`` itself shows, if it does.

    "zip", "image" and the like are kinds that cannot be read.
    """
    head = content[:_LOOK].removeprefix(b"\xef\xbb\xbf")
    return next((kind for kind, tells in _SIGNS.items() if tells(head, content)), None)


def _packed(mark: bytes) -> Callable[[bytes, bytes], bool]:
    """Return a test for an archive of the format that ``mark`` gives away."""
    return lambda head, content: head.startswith(b"PK\x03\x04") and mark in content


_SIGNS: dict[str, Callable[[bytes, bytes], bool]] = {
    "pdf": lambda head, _: b"%PDF-" in head[:1024],
    "rtf": lambda head, _: head.startswith(b"{\\rtf"),
    "epub": _packed(b"mimetypeapplication/epub+zip"),
    "odt": _packed(b"mimetypeapplication/vnd.oasis.opendocument.text"),
    "docx": _packed(b"word/document"),
    "zip": _packed(b""),
    "image": lambda head, _: (
        head.startswith(_PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
    ),
    "html": lambda head, _: bool(_PAGE.match(head)),
}


def kind(content: bytes, content_type: str, name: str, origin: str) -> str:
    """Return the suffix under which the body of an answer is kept.

    ``name`` is the last part of the address: it decides only between kinds of
    text. Raises :class:`NotAdded` when there is no text to cite in it.
    """
    said = media_type(content_type)
    shown = own_kind(content)
    named = name.rpartition(".")[2].lower()
    if shown and not (shown == "html" and said in ("text/plain", "text/markdown")):
        found = shown
    elif said in _UNSAID or said == "text/plain":
        found = named if named in ("txt", "md") else "txt"
    else:
        found = _TYPES.get(said, "")
    if found == "txt" and b"\0" in content[:_LOOK] and not _sixteen_bits(content):
        found = ""
    return _readable(found, said, origin)


def _sixteen_bits(content: bytes) -> bool:
    return content.startswith((b"\xff\xfe", b"\xfe\xff"))


def _readable(found: str, said: str, origin: str) -> str:
    if found in READERS:
        return found
    what = {"zip": "an archive", "image": "a picture"}.get(found, found or said)
    raise NotAdded(
        f"{origin} is {what or 'no text'}, and no text can be read from that.",
        f"These can be read: {', '.join(sorted(READERS))}. Save it as one of them and "
        "add the file.",
    )


def media_type(content_type: str) -> str:
    """Return the media type of a Content-Type header, without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def charset(content: bytes, content_type: str) -> str | None:
    """Return the encoding that the server says, where the bytes need to be told.

    None when the bytes are UTF-8, or not in that encoding after all.
    """
    message = Message()
    message["content-type"] = content_type
    said = message.get_param("charset")
    if not isinstance(said, str) or not said:
        return None
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return said if _fits(content, said) else None
    return None


def _fits(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return False
    return True
