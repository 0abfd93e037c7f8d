"""Word documents: their paragraphs, tables, notes and text boxes, by their own XML.

Pandoc loses text here without a word: paragraphs that hold a text box, results of
simple fields, items of lists before a caption. What this reader does not know, it
looks into, so that words are left out only where it says so.
"""

from typing import Any

from loccit import __version__
from loccit.child import RefusedError
from loccit.model import Extractor
from loccit.sources.formats.archive import unpack
from loccit.sources.formats.docx_story import WordStory
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import lay_out
from loccit.sources.formats.markup import Element, local
from loccit.sources.formats.properties import office


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the document's text, changes accepted; see ``formats.Format``."""
    archive = unpack(content, "a DOCX document")
    main = archive.related("", "officeDocument") or ""
    root = archive.xml(main)
    if root is None or local(root) != "document":
        raise RefusedError(_other(root))
    story = WordStory(archive, main)
    text, blocks = lay_out(story.blocks(root))
    return Extracted(
        extractor=Extractor(name="loccit", version=__version__),
        text=text,
        blocks=blocks,
        metadata=office(archive, story.title),
        findings=tuple(story.findings()),
    )


def _other(root: Element | None) -> str:
    kinds = {"workbook": "an XLSX workbook", "presentation": "a PPTX presentation"}
    found = kinds.get(local(root), "") if root is not None else ""
    return f"It is {found or 'another zipped file'} and not a DOCX document."
