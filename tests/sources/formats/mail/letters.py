"""Mails for tests, from headers and bodies to bytes."""

from loccit.model import Source
from loccit.sources.formats.mail import eml
from tests.sources.held import held

FROM = "From: Ann Lee <ann@port.example>\n"


def letter(body: str | bytes, headers: str = "", kind: str = "text/plain") -> bytes:
    """Return a mail with ``body``; ``headers`` are lines of their own."""
    said = body.encode() if isinstance(body, str) else body
    typed = "" if "Content-Type" in headers else f"Content-Type: {kind}\n"
    return f"{FROM}{headers}{typed}\n".encode() + said


def lines(content: bytes) -> list[str]:
    """Return the lines of a mail's canonical text."""
    return eml.read(content, {}).text.split("\n")


def source(content: bytes) -> Source:
    """Return the source whose file is the mail ``content``."""
    return held(eml.read(content, {}))
