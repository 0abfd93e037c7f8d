"""Zipped documents (DOCX, ODT, EPUB, XLSX), opened without trusting them.

Nothing is ever unpacked to the disk, and only markup is unpacked at all: pictures,
fonts and files inside files stay as they are.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from loccit.child import MEGABYTE, RefusedError
from loccit.sources.formats.office.markup import Element, attribute, local, parse
from loccit.sources.formats.recognise import refuse_other

MOST_PARTS = 20_000
MOST_BYTES = 400 * MEGABYTE
# Deflate packs at most 1,032 to one; text of any use stays far below.
STEEPEST = 400
STEEP_FROM = 10 * MEGABYTE
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_LOOK = 256
_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)")
_MIMETYPE = "mimetype"
_OPEN = "application/vnd.oasis.opendocument."
DOCX, ODT = "a DOCX document", "an ODT document"
EPUB, XLSX = "an EPUB book", "an XLSX workbook"
_OTHER = "another zipped file"
_ROOTS = {"document": DOCX, "workbook": XLSX, "presentation": "a PPTX presentation"}


@dataclass(frozen=True, slots=True)
class Archive:
    """The markup of a zipped document: part names and their bytes, in its order."""

    parts: dict[str, bytes]

    def xml(self, name: str) -> Element | None:
        """Return the root of the part ``name``, None when there is none."""
        return parse(self.parts[name], name) if name in self.parts else None

    def related(self, part: str, kind: str = "", id: str = "") -> str | None:
        """Return the part to which ``part`` has a relationship of this kind or id.

        "" is the package itself (Open Packaging Conventions, ECMA-376 part 2).
        """
        folder, name = posixpath.split(part)
        rels = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        for one in rels if rels is not None else ():
            of_kind = (attribute(one, "Type") or "").endswith(f"/{kind}")
            if of_kind if kind else attribute(one, "Id") == id:
                target = attribute(one, "Target") or ""
                return posixpath.normpath(posixpath.join("/", folder, target))[1:]
        return None

    def zipped(self) -> bytes:
        """Return the markup as an archive anew, with nothing else in it."""
        into = io.BytesIO()
        with zipfile.ZipFile(into, "w") as made:
            for name, content in self.parts.items():
                made.writestr(zipfile.ZipInfo(name), content)
        return into.getvalue()


def unpack(content: bytes, kind: str) -> Archive:
    """Return the markup in the zipped document ``content``.

    Raises :class:`RefusedError` when it is not of the ``kind`` (``DOCX`` …), is
    damaged or protected, or was made to harm.
    """
    refuse_other(content, b"PK", kind)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [one for one in archive.infolist() if not one.is_dir()]
            _check(entries)
            found = Archive(dict(_markup(archive, entries)))
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError) as error:
        raise RefusedError(f"It is not {kind}, or it is damaged ({error}).") from None
    really = _kind(found)
    if really != kind:
        raise RefusedError(f"It is {really} and not {kind}.")
    return found


def _kind(archive: Archive) -> str:
    """Return what the archive is, by what it says first and by its main part."""
    mimetype = archive.parts.get(_MIMETYPE, b"").decode("ascii", "replace").strip()
    if mimetype.startswith(_OPEN):
        name = mimetype.removeprefix(_OPEN).partition("-")[0]
        return ODT if name == "text" else f"an OpenDocument {name}"
    if "META-INF/container.xml" in archive.parts:
        return EPUB
    main = archive.xml(archive.related("", "officeDocument") or "")
    return _ROOTS.get(local(main), _OTHER) if main is not None else _OTHER


def _check(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive by what it says of its parts, before any is unpacked."""
    if len(entries) > MOST_PARTS:
        raise RefusedError(f"It is an archive of {len(entries):,} parts.")
    names: set[str] = set()
    for one in entries:
        name = one.filename
        if _OUTSIDE.search(name):
            raise RefusedError(f"It holds a part that leads out of it, {name!r}.")
        if name in names:
            raise RefusedError(f"It holds two parts that are named {name!r}.")
        if one.flag_bits & _ENCRYPTED:
            raise RefusedError("It is protected by a password; save it without one.")
        names.add(name)
    steep = (e for e in entries if e.file_size > STEEPEST * max(e.compress_size, 1))
    large = next((e for e in steep if e.file_size > STEEP_FROM), None)
    if large:
        raise RefusedError(
            f"Its part {large.filename!r} would grow {STEEPEST} times and more when "
            "unpacked, as files made to harm do."
        )


def _markup(
    archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]
) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each part that is markup."""
    left = MOST_BYTES
    for entry in entries:
        if not _is_markup(archive, entry):
            continue
        # No more than it says it has is ever read of a part.
        left -= entry.file_size
        if left < 0:
            raise RefusedError(
                f"It grows to more than {MOST_BYTES // MEGABYTE} megabytes when "
                "unpacked."
            )
        content = archive.read(entry)
        # An entity may be written in UTF-16 too.
        if b"<!ENTITY" in content.replace(b"\0", b""):
            raise RefusedError(
                f"Its part {entry.filename!r} declares entities, as files made to "
                "harm do."
            )
        yield entry.filename, content


def _is_markup(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    if entry.compress_type not in _METHODS:
        return False
    with archive.open(entry) as part:
        start = part.read(_LOOK).replace(b"\0", b"")
    plain = start.lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n")
    return plain.startswith(b"<") or entry.filename == _MIMETYPE
