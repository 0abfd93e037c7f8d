"""The parts of a mail: its words, mails that it forwards, and what is attached."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from email.message import EmailMessage, Message
from typing import Any

from loccit.child import RefusedError
from loccit.model import Finding
from loccit.sources.formats.decode import declared, decode
from loccit.sources.formats.mail.markup import Markup
from loccit.sources.formats.told import other_encoding

_DEEPEST = 40
# Names that mail programs give to an encoding that is a part of another one.
_WIDER = {
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
}
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A part that is read; ``flowed`` and ``delsp`` are of RFC 3676."""

    text: str
    html: bool
    flowed: bool = False
    delsp: bool = False
    guessed: bool = False
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Attached:
    """A part that is listed and never read: its name, type and size."""

    words: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail that this one holds."""

    message: EmailMessage


Inside = Words | Attached | Forwarded


def inside(message: Message, encoding: str | None, depth: int = 0) -> Iterator[Inside]:
    """Yield what ``message`` holds, in its order.

    ``encoding`` is the record's, for parts that name none. Raises
    :class:`RefusedError` on a mail that is encrypted or nested too deeply.
    """
    kind = message.get_content_type()
    if depth > _DEEPEST:
        raise RefusedError("Its parts are nested too deeply for a person's mail.")
    if kind in _ENCRYPTED and message.get_param("smime-type") != "signed-data":
        raise RefusedError("It is encrypted; decrypt it and save it again.")
    held: Any = message.get_payload()
    if kind == "message/rfc822" and isinstance(held, list) and held:
        yield from _forwarded(held[0], message)
    elif isinstance(held, list) and kind == "multipart/alternative":
        yield from _best(held, encoding, depth)
    elif isinstance(held, list) and kind.startswith("multipart/"):
        for part in held:
            yield from inside(part, encoding, depth + 1)
    elif kind in ("text/plain", "text/html") and not _is_attached(message):
        yield _words(message, encoding, html=kind == "text/html")
    else:
        yield Attached(_listed(message))


def _forwarded(held: Message, around: Message) -> Iterator[Inside]:
    if isinstance(held, EmailMessage):
        yield Forwarded(held)
    else:
        yield Attached(_listed(around))


def _best(parts: list[Message], encoding: str | None, depth: int) -> Iterator[Inside]:
    """Yield one of several forms of the same words, and what else they hold.

    That is the plain one, unless it is but a fraction of the other: some programs
    only write in it that the mail should be read elsewhere.
    """
    forms = [list(inside(part, encoding, depth + 1)) for part in parts]
    said = [sum(_count(one) for one in form) for form in forms]
    most = max(said, default=0)
    chosen = next((at for at, count in enumerate(said) if 2 * count >= most), 0)
    for at, form in enumerate(forms):
        yield from (one for one in form if at == chosen or not isinstance(one, Words))


def _count(one: Inside) -> int:
    """Return about how many words a person sees of a part."""
    if not isinstance(one, Words):
        return 0
    if not one.html:
        return len(one.text.split())
    return sum(len(part.piece.text.split()) for part in Markup(one.text).parts)


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _words(part: Message, encoding: str | None, *, html: bool) -> Words:
    """Return a text as its part says it is written, or else as it can be read."""
    content = _bytes(part).replace(b"\0", b"")
    said = str(part.get_content_charset() or "")
    taken = _WIDER.get(said, said)
    found = Words(
        text="",
        html=html,
        flowed=str(part.get_param("format") or "").lower() == "flowed",
        delsp=str(part.get_param("delsp") or "").lower() == "yes",
    )
    try:
        return replace(found, text=content.decode(taken or "ascii"))
    except (LookupError, UnicodeDecodeError):
        written = declared(content) if html else None
        other = decode(content, encoding or written)
    if not said:
        return replace(found, text=other.text, guessed=other.guessed)
    name = "Windows-1252" if other.guessed else "UTF-8"
    wrong = (other_encoding(said, name),)
    return replace(found, text=other.text, findings=wrong)


def _bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _listed(part: Message) -> str:
    """Return an attachment as people name it: "a.pdf (application/pdf, 12 bytes)"."""
    held = part.get_payload()
    size = len(part.as_bytes()) if isinstance(held, list) else len(_bytes(part))
    name = " ".join(str(part.get_filename() or "without a name").split())
    return f"{name} ({part.get_content_type()}, {size:,} byte{'s' * (size != 1)})"
