"""The headers of a mail, as the record of a source has them."""

import re
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any

from loccit.model import Finding
from loccit.sources.formats.decode import canonical
from loccit.sources.formats.format import Metadata
from loccit.sources.formats.told import strange_header

_KNOWN = ("from", "to", "subject", "date", "message-id", "received", "sender")
_ONCE = ("from", "subject", "date", "message-id", "to")
# The parser's time grows with the square of a header's length.
_LONGEST = 20_000
# "Re:", "Fwd:" and what mail programs of other languages write for them.
_REPLY = re.compile(
    r"(?:(?:re|fwd?|aw|wg|sv|vs|vb|antw|tr|rv|rif|enc|odp|res|pd|vl|ynt|回复|转发|답장)"
    r"(?:\s?\[\d+\]|\s?\(\d+\))?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_SURROGATES = re.compile("[\udc80-\udcff]")


def subject(words: str) -> str:
    """Return a subject without the marks of replies and forwards."""
    return _REPLY.sub("", words, count=1) if _REPLY.match(words) else words


class Headers:
    """What the headers of ``message`` say; broken ones are read as they stand."""

    def __init__(self, message: EmailMessage) -> None:
        self._raw: dict[str, list[str]] = {}
        for name, value in message.raw_items():
            self._raw.setdefault(name.lower(), []).append(_plain(str(value)))

    @property
    def known(self) -> bool:
        """Whether there is any header that makes a text a mail."""
        return any(name in self._raw for name in _KNOWN)

    @property
    def sender(self) -> str:
        """The name of the sender, or the address of one without a name."""
        return self._people("from").partition(";")[0]

    def first(self, name: str) -> str:
        """Return the words of the first header ``name`` in one line, "" for none."""
        return " ".join(canonical(self._parsed(name)).split())

    def _parsed(self, name: str) -> str:
        return str(self._header(name) or "")

    def _header(self, name: str) -> Any:
        """Return the parsed header; as raw words where it is broken."""
        raw = next(iter(self._raw.get(name, ())), "")
        if len(raw) > _LONGEST:
            return ""
        unfolded = re.sub(r"[\r\n]+", "", raw)
        try:
            return policy.default.header_factory(name, unfolded.strip())
        except (ValueError, IndexError, AttributeError, TypeError, LookupError):
            # What the parser raises on hostile headers is written down nowhere.
            return unfolded

    def _people(self, name: str) -> str:
        """Return the names in an address header, parted by semicolons."""
        found = [
            one.display_name or one.addr_spec
            for one in getattr(self._header(name), "addresses", ())
        ]
        if not any(found):
            found = [self.first(name)]
        names = (" ".join(canonical(one).replace(";", ",").split()) for one in found)
        return "; ".join(filter(None, names))

    def metadata(self) -> Metadata:
        """Return the headers under CSL's names."""
        found = {
            "type": "personal_communication",
            "genre": "e-mail",
            "title": subject(self.first("subject")),
            "author": self._people("from"),
            "recipient": self._people("to"),
            "issued": self._day(),
            "number": self.first("message-id"),
            "language": self.first("content-language").partition(",")[0],
        }
        return {key: words for key, words in found.items() if words}

    def _day(self) -> str:
        """Return the day of sending where the sender was."""
        sent = getattr(self._header("date"), "datetime", None)
        return sent.date().isoformat() if isinstance(sent, datetime) else ""

    def lines(self) -> Iterator[str]:
        """Yield what is printed above a mail that another holds."""
        for name in ("from", "date", "to"):
            # A parsed date is written anew; these are the words of the mail.
            raw = " ".join("".join(self._raw.get(name, [])[:1]).split())
            words = raw if name == "date" else self.first(name)
            if words:
                yield f"{name.capitalize()}: {words}"

    def findings(self) -> Iterator[Finding]:
        """Yield what a person should know before trusting the headers."""
        for name in _ONCE:
            said = self._raw.get(name, [])
            title = name.title().replace("Id", "ID")
            if len(set(said)) > 1:
                yield strange_header(
                    f"It has {len(said)} headers {title}; the first was taken"
                )
            if any(len(one) > _LONGEST for one in said):
                yield strange_header(
                    f"Its header {title} has {len(said[0]):,} "
                    f"characters and was left out"
                )
            elif said and "\n" in self._parsed(name).strip():
                yield strange_header(
                    f"Its header {title} holds line breaks that "
                    "pretend to begin another header"
                )
        yield from self._other_sender()

    def _other_sender(self) -> Iterator[Finding]:
        """Yield a warning of a name that shows another address than the mail's."""
        name, address = parseaddr(self.first("from")[:1000])
        shown = re.search(r"[\w.+-]+@[\w.-]+\w", name)
        if shown and shown[0].lower() != address.lower():
            yield strange_header(
                f"It shows {shown[0]} as its sender and came from {address}"
            )


def _plain(value: str) -> str:
    """Return a header with bytes that are not ASCII read as UTF-8 or Windows-1252."""
    if not _SURROGATES.search(value):
        return value
    content = value.encode("utf-8", "surrogateescape")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
