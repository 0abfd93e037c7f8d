"""The HTML of a mail as its parts, none of its words left out.

A mail has no menu: what trafilatura takes off a web page would be words here.
"""

import re
from typing import Any

from loccit.model import BlockKind
from loccit.sources.formats.decode import canonical
from loccit.sources.formats.layout import CELLS, Piece
from loccit.sources.formats.mail.quotes import Part, role_of

_UNSEEN = {"script", "style", "head", "title", "template", "noscript"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0\b")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = {
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "th", "tbody",
    "thead", "tfoot", "blockquote", "pre", "hr", "center", "section", "article",
    "header", "footer", "main", "address", "form", "fieldset", "figure", "figcaption",
    "caption", "body", "html", *_HEADINGS,
}  # fmt: skip
_SIGNATURE = re.compile(r"gmail_signature|moz-signature")
_PARAGRAPHS = re.compile(r"\n\s*\n")


class Markup:
    """The parts of a mail's HTML; ``hidden`` says that some words are not seen."""

    def __init__(self, text: str) -> None:
        from lxml import etree

        self.parts: list[Part] = []
        self.hidden = False
        self._loose: list[str] = []
        self._depth = 0
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_pis=True)
        raw = canonical(text).encode("utf-8", "replace")
        if raw.strip():
            root = etree.fromstring(raw, parser)
            if root is not None:
                self._element(root, "paragraph")
            self._flush("paragraph")

    def _element(self, element: Any, kind: BlockKind) -> None:
        """Take in an element; what is loose in it is a block of the kind ``kind``."""
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in _UNSEEN or self._is_hidden(element):
            return
        if tag not in _BLOCKS:
            self._inline(element, tag, kind)
            return
        self._flush(kind)
        if _SIGNATURE.search(element.get("class") or ""):
            self.parts.append(Part(self._depth, Piece("paragraph", ""), "signature"))
        self._depth += tag == "blockquote"
        if tag == "table" and _is_table(element):
            self._rows(element)
        else:
            self._block(element, tag, kind)
        self._depth -= tag == "blockquote"

    def _is_hidden(self, element: Any) -> bool:
        style = element.get("style") or ""
        if "hidden" not in element.attrib and not _HIDDEN.search(style.lower()):
            return False
        self.hidden |= bool("".join(element.itertext()).strip())
        return True

    def _inline(self, element: Any, tag: str, kind: BlockKind) -> None:
        self._loose.append("\n" if tag == "br" else _spaces(element.text))
        for child in element:
            self._element(child, kind)
            self._loose.append(_spaces(child.tail))

    def _block(self, element: Any, tag: str, kind: BlockKind) -> None:
        inner: BlockKind = kind
        if tag in _HEADINGS:
            inner = "heading"
        elif tag in ("li", "dt", "dd"):
            inner = "list-item"
        elif tag in ("caption", "figcaption"):
            inner = "caption"
        keep = tag == "pre"
        self._loose.append((element.text or "") if keep else _spaces(element.text))
        for child in element:
            self._element(child, inner)
            self._loose.append((child.tail or "") if keep else _spaces(child.tail))
        self._flush(inner, _HEADINGS.get(tag, 0))

    def _rows(self, table: Any) -> None:
        for row in table.iter("tr"):
            cells = [" ".join("".join(cell.itertext()).split()) for cell in row]
            words = CELLS.join(cells) if any(cells) else ""
            self.parts.append(Part(self._depth, Piece("table-row", words)))

    def _flush(self, kind: BlockKind, level: int = 0) -> None:
        """Make blocks of the loose words; two line breaks part two of them."""
        said, self._loose = "".join(self._loose), []
        for words in _PARAGRAPHS.split(said):
            lines = [line.strip() for line in words.strip().split("\n")]
            if lines[0] == "--":
                self.parts.append(Part(self._depth, Piece(kind, ""), "signature"))
                lines = lines[1:]
            if any(lines):
                text = "\n".join(lines)
                role = role_of(text) if kind == "paragraph" else ""
                self.parts.append(Part(self._depth, Piece(kind, text, level), role))


def _spaces(words: str | None) -> str:
    """Return the words with each run of spaces as one: HTML's own rule."""
    return re.sub(r"\s+", " ", words or "")


def _is_table(table: Any) -> bool:
    """Return whether a table shows figures, and is no frame around text."""
    rows = list(table.iter("tr"))
    nested = any(one is not table for one in table.iter("table", "blockquote"))
    wide = sum(len(row) > 1 for row in rows)
    return len(rows) > 1 and wide > len(rows) / 2 and not nested
