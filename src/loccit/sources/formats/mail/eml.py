"""E-mails (RFC 5322), as mail programs save them, by the standard library."""

import codecs
from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from loccit import __version__
from loccit.child import RefusedError
from loccit.model import Extractor, Finding
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import Piece, lay_out
from loccit.sources.formats.mail.headers import Headers, subject
from loccit.sources.formats.mail.markup import Markup
from loccit.sources.formats.mail.parts import Attached, Forwarded, Words, inside
from loccit.sources.formats.mail.plain import from_plain
from loccit.sources.formats.mail.quotes import Part, told_apart
from loccit.sources.formats.recognise import refuse_other
from loccit.sources.formats.told import attachments, hidden_text

_ATTACHED = "[Attachments]"
_DEEP = "Its parts are nested too deeply for any mail that a person wrote."


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the mail's text under its subject; see ``formats.Format``."""
    try:
        return _read(content, record)
    except RecursionError:
        raise RefusedError(_DEEP) from None


def _read(content: bytes, record: dict[str, Any]) -> Extracted:
    refuse_other(content, b"", "an e-mail")
    raw = content.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(raw)
    mail = _Mail(record)
    headers = Headers(message)
    if not headers.known:
        raise RefusedError("It has none of the headers of an e-mail.")
    text, blocks = lay_out(mail.pieces(message))
    found = [*headers.findings(), *mail.findings()]
    return Extracted(
        extractor=Extractor(name="loccit", version=__version__),
        text=text,
        blocks=blocks,
        metadata=headers.metadata(),
        guessed=mail.guessed,
        findings=tuple({finding.message: finding for finding in found}.values()),
    )


class _Mail:
    """One mail while it is read, with those that it forwards."""

    def __init__(self, record: dict[str, Any]) -> None:
        self.record = record
        self.guessed = False
        self._hidden = False
        self._wrong: list[Finding] = []
        self._attached: list[Attached] = []

    def findings(self) -> Iterator[Finding]:
        """Yield what a person should know of the whole mail."""
        yield from self._wrong
        if self._hidden:
            yield hidden_text()
        if self._attached:
            yield attachments([one.words for one in self._attached])

    def pieces(self, message: EmailMessage, level: int = 0) -> Iterator[Piece]:
        """Yield a mail's blocks; ``level`` counts the mails it is forwarded in."""
        headers = Headers(message)
        title = subject(headers.first("subject"))
        yield Piece("heading", title, level=3 * level)
        if level:
            yield from (Piece("paragraph", line) for line in headers.lines())
        parts: list[Part] = []
        attached: list[Attached] = []
        forwarded: list[Forwarded] = []
        for one in inside(message, self.record.get("encoding")):
            match one:
                case Words():
                    parts += self._words(one)
                case Attached():
                    attached.append(one)
                case Forwarded():
                    forwarded.append(one)
        base = 3 * level + 1
        sender = headers.sender or "the sender"
        for piece in told_apart(parts, sender):
            shift = base if piece.kind == "heading" else 0
            yield replace(piece, level=piece.level + shift)
        yield from self._list(attached, base)
        for mail in forwarded:
            yield Piece("heading", "[Forwarded message]", level=base)
            whose = Headers(mail.message).sender or "[Forwarded message]"
            for piece in self.pieces(mail.message, level + 1):
                yield replace(piece, voice=piece.voice or whose)

    def _words(self, one: Words) -> list[Part]:
        """Return the parts of a text, and keep in mind what is wrong with it."""
        self.guessed |= one.guessed
        self._wrong += one.findings
        if not one.html:
            return from_plain(one.text, one.flowed, one.delsp)
        markup = Markup(one.text)
        self._hidden |= markup.hidden
        return markup.parts

    def _list(self, attached: list[Attached], level: int) -> Iterator[Piece]:
        if attached:
            self._attached += attached
            yield Piece("heading", _ATTACHED, level=level)
        yield from (Piece("list-item", a.words, voice=_ATTACHED) for a in attached)
