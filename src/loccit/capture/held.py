"""What the desk holds already: its manifest, its bytes, its addresses."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from loccit import __version__, store
from loccit.capture.addresses import same
from loccit.capture.captured import Captured, NotAdded, Wish
from loccit.desk import Desk, Settings, read_settings, to_id
from loccit.desk.digests import digests
from loccit.desk.folder import MANIFEST
from loccit.desk.manifest import read_manifest
from loccit.model import Entry, Finding, Manifest
from loccit.sources.records.record import read_record

TOOL = f"loccit {__version__}"


class Held:
    """A desk's sources as they are before something is added; read once."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @cached_property
    def settings(self) -> Settings:
        """The desk's settings; raises :class:`NotAdded` if they cannot be read."""
        settings, findings = read_settings(self.desk.root)
        _stop_at(findings)
        return settings

    @cached_property
    def manifest(self) -> Manifest:
        """The manifest; raises :class:`NotAdded` if it cannot be read."""
        manifest, findings = read_manifest(self.desk)
        _stop_at(findings)
        return manifest

    @cached_property
    def records(self) -> dict[str, dict[str, Any]]:
        """What is known of each source, by id, the desk's library included."""
        return {id: self.record(id) for id in self.desk.sources}

    def record(self, id: str) -> dict[str, Any]:
        """Return what is known of a source that the desk may not have yet."""
        return read_record(self.desk, id)[0]

    @cached_property
    def superseded(self) -> set[str]:
        """The ids of versions that a newer one has taken the place of."""
        return {old for said in self.records.values() for old in _older(said)}

    def file(self, id: str) -> Path:
        """Return the file of a held source; raises :class:`NotAdded`."""
        path = self.desk.source_files.get(id)
        if path is None:
            raise NotAdded(
                f"There is no source {id!r} in sources/.",
                "Add it as a new one, without --again.",
            )
        return path

    def record_text(self, id: str) -> str:
        """Return the record of ``id`` as it is written, "" if there is none."""
        path = self.desk.records.get(id)
        return path.read_text(encoding="utf-8-sig") if path else ""

    def entry(self, path: Path) -> Entry | None:
        """Return what the manifest lists of a source file."""
        return self.manifest.files.get(self.desk.relative(path))

    def twin(self, content: bytes) -> Path | None:
        """Return the source file that holds the same bytes."""
        held = digests(self.desk.root, self.desk.source_files.values())
        wanted = store.digest(content)
        return next((path for path, digest in held.items() if digest == wanted), None)

    def at_address(self, url: str) -> str | None:
        """Return the id of the newest source from ``url``, held or only known."""
        listed = {
            to_id(Path(file).stem): (entry.response.url, entry.response.final_url)
            for file, entry in self.manifest.files.items()
            if entry.response and self.desk.root.joinpath(file).exists()
        }
        said = {id: (str(r["URL"]),) for id, r in self.records.items() if r.get("URL")}
        for id, known in (*listed.items(), *said.items()):
            if id not in self.superseded and any(same(url, one) for one in known):
                return id
        return None

    def listing(self, changes: dict[str, Entry | None]) -> dict[Path, bytes | None]:
        """Return the manifest's file with ``changes``; None takes an entry out."""
        files = {**self.manifest.files, **changes}
        kept = {name: entry for name, entry in files.items() if entry}
        manifest = replace(self.manifest, files=kept)
        return {self.desk.root / MANIFEST: store.to_json(manifest)}


def new_entry(captured: Captured) -> Entry:
    """Return what the manifest keeps of bytes that come in now."""
    return Entry(
        sha256=store.digest(captured.content),
        bytes=len(captured.content),
        added=now(),
        tool=TOOL,
        response=captured.response,
    )


def provenance(captured: Captured, wish: Wish) -> dict[str, Any]:
    """Return what a record says of how its source was got hold of.

    The address is the one that answered, as a browser would show it.
    """
    said: dict[str, Any] = {}
    if captured.response:
        said["URL"] = captured.response.final_url
        said["accessed"] = now()[:10]
        said["captured-with"] = TOOL
    if wish.by:
        said["captured-by"] = wish.by
    if captured.encoding:
        said["encoding"] = captured.encoding
    return said


def now() -> str:
    """Return the time in UTC, to the second (RFC 3339)."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _older(said: dict[str, Any]) -> list[str]:
    return list(said.get("supersedes") or ())


def _stop_at(findings: list[Finding]) -> None:
    for finding in findings:
        where = f"{finding.file}:{finding.line}: " if finding.line else ""
        raise NotAdded(f"{where}{finding.message}", finding.remedy)
