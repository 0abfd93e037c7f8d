"""Web pages: the article without its boilerplate, by trafilatura."""

from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import version
from typing import Any

from loccit.child import RefusedError
from loccit.model import BlockKind, Extractor
from loccit.sources.formats.decode import canonical, declared, decode
from loccit.sources.formats.format import Extracted, Metadata
from loccit.sources.formats.layout import CELLS, Piece, lay_out
from loccit.sources.formats.shapes import byline

# The date is read off the page's own statements only, and never held against the
# clock: the same page gives the same date on every day.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2999-12-31"}
_CSL = {
    "title": "title",
    "author": "author",
    "date": "issued",
    "sitename": "container-title",
    "url": "URL",
    "language": "language",
}
_LEVEL_OF_OTHERS = 2
# A shorter article is handed over as one line of text; notices are short.
_SHORTEST = "40"


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the page's article and metadata; see ``formats.Format``."""
    decoded = decode(content, record.get("encoding") or declared(content))
    found, captions = _article(canonical(decoded.text))
    if found is None:
        raise RefusedError("No article was found in this page.")
    pieces = _pieces(found.body)
    text, blocks = lay_out(
        replace(piece, kind="caption") if _plain(piece.text) in captions else piece
        for piece in pieces
    )
    return Extracted(
        extractor=Extractor(name="trafilatura", version=version("trafilatura")),
        text=text,
        blocks=blocks,
        metadata=_metadata(found),
        guessed=decoded.guessed,
    )


def _article(page: str) -> tuple[Any, set[str]]:
    """Return what trafilatura finds in ``page``, and the words of its captions."""
    import trafilatura
    from trafilatura.settings import use_config

    tree: Any = trafilatura.load_html(page)
    if tree is None:
        return None, set()
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", _SHORTEST)
    captions = _free_captions(tree)
    found = trafilatura.bare_extraction(
        tree,
        include_comments=False,
        include_tables=True,
        # Without this, line breaks are lost and two words become one.
        include_formatting=True,
        with_metadata=True,
        date_extraction_params=dict(_DATES),
        config=config,
    )
    return found, captions


def _free_captions(tree: Any) -> set[str]:
    """Take captions out of their figures, which are dropped; return their words."""
    for figure in list(tree.iter("figure")):
        figure.tag = "div"
    captions = list(tree.iter("figcaption"))
    for caption in captions:
        caption.tag = "p"
    return {_plain("".join(caption.itertext())) for caption in captions} - {""}


def _plain(words: str) -> str:
    return " ".join(words.split())


def _metadata(found: Any) -> Metadata:
    said = ((csl, getattr(found, name)) for name, csl in _CSL.items())
    return {csl: canonical(words).strip() for csl, words in said if words}


def _pieces(body: Any, kind: BlockKind = "paragraph") -> Iterator[Piece]:
    """Yield the pieces of an element of trafilatura's tree, in reading order.

    Text around block elements is a piece of its own, of the kind ``kind``.
    """
    loose: list[str] = [body.text or ""]
    for element in body:
        inner = list(_block(element, kind))
        if inner or element.tag in _BLOCKS:
            yield from _flush(loose, kind)
            yield from inner
            loose = [element.tail or ""]
        else:
            loose += [_words(element), element.tail or ""]
    yield from _flush(loose, kind)


_BLOCKS = {"p", "head", "item", "list", "table", "quote", "code", "div", "graphic"}


def _flush(loose: list[str], kind: BlockKind) -> Iterator[Piece]:
    words = "".join(loose)
    if words.strip():
        yield Piece("byline" if byline(words) else kind, words)


def _block(element: Any, kind: BlockKind) -> Iterator[Piece]:
    """Yield the pieces of one element; none when it is part of a line of text."""
    match element.tag:
        case "head":
            mark = str(element.get("rend", ""))[1:]
            level = int(mark) if mark.isdecimal() else _LEVEL_OF_OTHERS
            yield Piece("heading", _words(element), level)
        case "table":
            for row in element.iter("row"):
                cells = (" ".join(_words(cell).split()) for cell in row.iter("cell"))
                yield Piece("table-row", CELLS.join(cells))
        case "list":
            yield from _pieces(element, "list-item")
        case "item" | "p" | "quote" | "div":
            yield from _pieces(element, kind)
        case "code" if "\n" in _words(element):
            yield Piece(kind, _words(element))


def _words(element: Any) -> str:
    """Return the text inside ``element``; a line break is a space."""
    inner = (part for child in element for part in (_words(child), child.tail or ""))
    return " " if element.tag == "lb" else "".join([element.text or "", *inner])
