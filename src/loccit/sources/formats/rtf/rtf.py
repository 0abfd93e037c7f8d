"""Rich Text Format 1.9.1, sign by sign; see ``office.docx`` for why not by Pandoc."""

from typing import Any

from loccit import __version__
from loccit.model import Extractor
from loccit.sources.formats.format import Extracted
from loccit.sources.formats.layout import lay_out
from loccit.sources.formats.properties import metadata
from loccit.sources.formats.recognise import refuse_other
from loccit.sources.formats.rtf.reader import Reader


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the document's text, changes accepted; see ``formats.Format``.

    The record's ``encoding`` is that of fonts which name no character set.
    """
    refuse_other(content, b"{\\rtf", "an RTF document")
    reader = Reader(record.get("encoding"))
    text, blocks = lay_out(reader.read(content.decode("latin-1")))
    said = reader.said
    return Extracted(
        extractor=Extractor(name="loccit", version=__version__),
        text=text,
        blocks=blocks,
        metadata=metadata(
            title=reader.title or said.get("title", ""),
            authors=said.get("author", "").split(";"),
            publisher=said.get("company", ""),
            saved=[said.get("revtim", ""), said.get("creatim", "")],
        ),
        findings=tuple(reader.findings()),
    )
