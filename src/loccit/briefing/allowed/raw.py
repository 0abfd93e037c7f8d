"""Raw HTML of a desk that allows it, read tag by tag: what is on no list is dropped."""

from collections.abc import Sequence
from html import escape
from html.parser import HTMLParser

from loccit.briefing.allowed.addresses import may_lead
from loccit.briefing.allowed.attributes import OF_TAGS, sift

TAGS = frozenset(
    """a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl
    dt em figcaption figure hr i ins kbd li mark ol p pre q rp rt ruby s samp small
    span strong sub summary sup table tbody td tfoot th thead time tr u ul var
    wbr""".split()  # noqa: SIM905  # a list of fifty lines says no more
)
_EMPTY = ("br", "col", "hr", "wbr")
# Their content is no text.
_UNREAD = ("script", "style")


class _Sieve(HTMLParser):
    """Writes again what is allowed; ``out`` names what is not."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.kept: list[str] = []
        self.out: list[str] = []
        self._unread = ""

    def handle_starttag(
        self, tag: str, attrs: Sequence[tuple[str, str | None]]
    ) -> None:
        if tag not in TAGS:
            self.out.append(f"<{tag}>")
            self._unread = tag if tag in _UNREAD else self._unread
            return
        pairs = [[key, said or ""] for key, said in attrs]
        classes = next((said for key, said in pairs if key == "class"), "").split()
        sifted = sift(classes, pairs, OF_TAGS)
        self.out += [*sifted.keys_out, *(f".{name}" for name in sifted.classes_out)]
        self.kept.append(f"<{tag}{''.join(self._attributes(sifted.pairs))}>")

    def _attributes(self, pairs: list[list[str]]) -> list[str]:
        """Return the attributes written again, an address only if it may lead."""
        written = []
        for key, said in pairs:
            if key == "href" and not may_lead(said):
                self.out.append(f"href={said}")
                continue
            if key == "class":
                said = " ".join(sift(said.split(), (), ()).classes)
            written.append(f' {key}="{escape(said)}"')
        return written

    def handle_endtag(self, tag: str) -> None:
        if tag in TAGS and tag not in _EMPTY:
            self.kept.append(f"</{tag}>")
        elif tag == self._unread:
            self._unread = ""

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.kept.append(escape(data, quote=False))

    def handle_comment(self, data: str) -> None:
        """Drop it: our own pages use comments as places to fill."""


def safe(html: str) -> tuple[str, tuple[str, ...]]:
    """Return ``html`` written again with what is allowed, and what was left out."""
    sieve = _Sieve()
    sieve.feed(html)
    sieve.close()
    return "".join(sieve.kept), tuple(dict.fromkeys(sieve.out))
