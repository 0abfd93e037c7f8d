"""Markdown, as Pandoc reads it: readable text without its marks."""

from typing import Any

from loccit.desk.door import parse_yaml
from loccit.desk.lines import FRONT_MATTER
from loccit.sources.formats.decode import canonical, decode
from loccit.sources.formats.format import Extracted, Metadata
from loccit.sources.formats.layout import lay_out
from loccit.sources.formats.pandoc import extractor, tree
from loccit.sources.formats.tree import pieces

# Sources are other people's words: "$5 … $6" is money and no formula, "@name" a
# name and no citation, and quotation marks stay as they are.
READER = (
    "markdown-smart-citations-tex_math_dollars-raw_tex-latex_macros"
    "-yaml_metadata_block-pandoc_title_block-example_lists"
    "-blank_before_header-blank_before_blockquote+lists_without_preceding_blankline"
)
_CSL = {"date": "issued", "lang": "language", "url": "URL", "doi": "DOI"}
_SAME = ("title", "author", "issued", "language", "URL", "DOI", "publisher")
_KNOWN = {**_CSL, **{name: name for name in (*_SAME, "container-title", "accessed")}}


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the text without marks and front matter; see ``formats.Format``."""
    decoded = decode(content, record.get("encoding"))
    whole = canonical(decoded.text)
    front = FRONT_MATTER.match(whole)
    body = whole[front.end() :] if front else whole
    text, blocks = lay_out(pieces(tree(body.encode(), READER)))
    return Extracted(
        extractor=extractor(),
        text=text,
        blocks=blocks,
        metadata=_metadata(front[1]) if front else {},
        guessed=decoded.guessed,
    )


def _metadata(front: str) -> Metadata:
    """Return what the front matter says, under CSL's names."""
    said, _, _ = parse_yaml(front, "")
    listed = said.items() if isinstance(said, dict) else ()
    return {
        _KNOWN[key]: _words(value)
        for key, value in listed
        if key in _KNOWN and _words(value)
    }


def _words(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(filter(None, map(_words, value)))
    if isinstance(value, dict):
        return _words(value.get("name") or value.get("literal"))
    return canonical(str(value)).strip() if isinstance(value, str | int) else ""
