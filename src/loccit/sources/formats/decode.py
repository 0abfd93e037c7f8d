"""Bytes become canonical text: Unicode in form NFC, lines ended by ``\\n``."""

import codecs
import re
import unicodedata
from dataclasses import dataclass

from loccit.child import RefusedError

# The longer marks first: UTF-16's begins UTF-32's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BY_RECORD = re.compile(rb"[\0\x1b]")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1b\x1f\x7f]")
# These were letters before a wrong encoding turned them into what nobody writes.
_SPOILT = re.compile("[\x80-\x84\x86-\x9f]")
_DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text as it came, and whether its encoding had to be guessed."""

    text: str
    guessed: bool = False


def decode(content: bytes, encoding: str | None) -> Decoded:
    """Return the text of ``content``: by its mark, UTF-8, ``encoding``, or cp1252.

    Raises :class:`RefusedError` when it is no text.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            skip = len(mark) if name == "utf-8" else 0
            return Decoded(_strictly(content[skip:], name))
    # UTF-16 without a mark and ISO-2022 are strings of ASCII bytes too.
    if encoding and _BY_RECORD.search(content):
        return Decoded(_strictly(content, encoding))
    try:
        return Decoded(_checked(content.decode("utf-8")))
    except UnicodeDecodeError:
        if encoding:
            return Decoded(_strictly(content, encoding))
    return Decoded(_checked(content.decode("cp1252", "replace")), guessed=True)


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return _checked(content.decode(encoding))
    except LookupError:
        raise RefusedError(f"There is no encoding called {encoding!r}.") from None
    except UnicodeDecodeError as error:
        raise RefusedError(
            f"It is not written in {encoding}: byte {error.start} does not fit."
        ) from None


def _checked(text: str) -> str:
    if "\0" in text:
        raise RefusedError(
            "It holds NUL bytes, so it is not a text file; if it is one in UTF-16, "
            "write encoding: utf-16-le or utf-16-be in its record."
        )
    return text


def declared(content: bytes) -> str | None:
    """Return the encoding that an HTML page says it is written in."""
    found = _DECLARED.search(content[:4096])
    return found[1].decode("ascii") if found else None


def canonical(text: str) -> str:
    """Return ``text`` in form NFC with ``\\n`` line ends and no control characters.

    Form NFKC would turn 10² into 102. Controls of ISO 6429 (U+0080 to U+009F), which
    only a wrong encoding leaves behind, become U+FFFD.
    """
    lines = _SPOILT.sub("\ufffd", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", _CONTROLS.sub("", lines))
