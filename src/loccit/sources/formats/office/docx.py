"""Word documents: their paragraphs, tables, notes and text boxes, by their own XML.

Pandoc loses text here without a word: paragraphs that hold a text box, results of
simple fields, items of lists before a caption. What this reader does not know, it
looks into, so that words are left out only where it says so.
"""

from typing import Any

from loccit import __version__
from loccit.model import Extractor
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import lay_out
from loccit.sources.formats.office.archive import DOCX, unpack
from loccit.sources.formats.office.core import office
from loccit.sources.formats.office.docx_story import WordStory


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the document's text, changes accepted; see ``formats.Format``."""
    archive = unpack(content, DOCX)
    main = archive.related("", "officeDocument") or ""
    story = WordStory(archive, main)
    text, blocks = lay_out(story.blocks(archive.xml(main)))
    return Extracted(
        extractor=Extractor(name="loccit", version=__version__),
        text=text,
        blocks=blocks,
        metadata=office(archive, story.title),
        findings=tuple(story.findings()),
    )
