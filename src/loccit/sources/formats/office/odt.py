"""OpenDocument texts, by their own XML; see ``docx`` for why not by Pandoc."""

from typing import Any

from loccit import __version__
from loccit.child import RefusedError
from loccit.model import Extractor
from loccit.sources.formats.format import Extracted, Metadata
from loccit.sources.formats.layout import lay_out
from loccit.sources.formats.office.archive import ODT, Archive, unpack
from loccit.sources.formats.office.core import words_of
from loccit.sources.formats.office.markup import child, holds
from loccit.sources.formats.office.odt_story import TextStory
from loccit.sources.formats.properties import metadata


def read(content: bytes, record: dict[str, Any]) -> Extracted:
    """Return the document's text, changes accepted; see ``formats.Format``."""
    archive = unpack(content, ODT)
    _check(archive)
    body = child(archive.xml("content.xml"), "body", "text")
    if body is None:
        raise RefusedError("It holds no text of an OpenDocument.")
    story = TextStory(archive)
    text, blocks = lay_out(story.blocks(body))
    return Extracted(
        extractor=Extractor(name="loccit", version=__version__),
        text=text,
        blocks=blocks,
        metadata=_metadata(archive, story.title),
        findings=tuple(story.findings()),
    )


def _check(archive: Archive) -> None:
    """Refuse a text that is encrypted (ODF 1.3 part 2, section 3)."""
    manifest = archive.xml("META-INF/manifest.xml")
    if manifest is not None and holds(manifest, "encryption-data"):
        raise RefusedError("It is protected by a password; save it without one.")


def _metadata(archive: Archive, title: str) -> Metadata:
    """Return what the document's properties say; see ``properties.metadata``."""
    said = words_of(child(archive.xml("meta.xml"), "meta"))
    author = said.get("initial-creator") or said.get("creator", "")
    return metadata(
        title=title or said.get("title", ""),
        authors=author.split(";"),
        language=said.get("language", ""),
        publisher=said.get("publisher", ""),
        saved=[said.get("date", ""), said.get("creation-date", "")],
    )
