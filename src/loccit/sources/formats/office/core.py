"""The properties of an Office Open XML document, under CSL's names."""

from loccit.sources.formats.format import Metadata
from loccit.sources.formats.office.archive import Archive
from loccit.sources.formats.office.markup import Element, local
from loccit.sources.formats.properties import metadata


def office(archive: Archive, title: str) -> Metadata:
    """Return what the properties of an Office Open XML document say.

    ``title`` is the one that stands on the page; it goes before the property, which
    is often that of the document it was copied from.
    """
    core = words_of(archive.xml(archive.related("", "core-properties") or ""))
    extended = words_of(archive.xml(archive.related("", "extended-properties") or ""))
    cover = words_of(_cover(archive))
    return metadata(
        title=title or core.get("title", ""),
        authors=core.get("creator", "").split(";"),
        language=core.get("language", ""),
        publisher=extended.get("Company", ""),
        issued=cover.get("PublishDate", ""),
        saved=[core.get("modified", ""), core.get("created", "")],
    )


def _cover(archive: Archive) -> Element | None:
    """Return the properties of Word's cover page, where the publish date stands."""
    parts = (name for name in archive.parts if name.startswith("customXml/item"))
    roots = (
        archive.xml(name) for name in parts if b"PublishDate" in archive.parts[name]
    )
    return next(roots, None)


def words_of(root: Element | None) -> dict[str, str]:
    """Return the words of each child of ``root`` by its local name."""
    children = root if root is not None else ()
    return {local(one): "".join(one.itertext()) for one in children}
