"""What a file's first bytes say it is, whatever its name says."""

import re

from loccit.child import RefusedError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Streams of a compound file (MS-CFB): their names stand in it as UTF-16.
_STREAMS = {
    "EncryptedPackage": "is protected by a password; save it without one",
    "WordDocument": "is of the old Word format (.doc); save it as DOCX",
    "Workbook": "is of the old Excel format (.xls); save it as XLSX",
    "Book": "is of the old Excel format (.xls); save it as XLSX",
    "__properties_version1.0": "is an Outlook message (.msg); save it as EML",
    "PowerPoint Document": "is of the old PowerPoint format (.ppt); save it as PDF",
}
_FIRST = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"PK\x03\x04", "a zipped file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
_PAGE = re.compile(rb"\s*(?:<!doctype html|<html)", re.IGNORECASE)


def refuse_other(content: bytes, first: bytes, kind: str) -> None:
    """Raise :class:`RefusedError` unless ``content`` begins as ``kind`` does."""
    if content.startswith(_OLE):
        raise RefusedError(f"It {_compound(content)}.")
    if content.startswith(first):
        return
    found = next((name for mark, name in _FIRST if content.startswith(mark)), "")
    found = found or ("a web page" if _PAGE.match(content) else "")
    if found == "a picture":
        raise RefusedError(f"It is a picture and not {kind}; pictures are not read.")
    raise RefusedError(
        f"It is {found} and not {kind}; name it so."
        if found
        else f"It is not {kind}, or it is damaged."
    )


def _compound(content: bytes) -> str:
    found = (
        words
        for name, words in _STREAMS.items()
        if f"{name}\0".encode("utf-16-le") in content
    )
    return next(found, "is of an old Office format; save it in a newer one")
