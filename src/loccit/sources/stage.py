"""Stage 1: ``sources/ID.EXT`` and its record become ``build/1-sources/ID.json``."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from loccit import store
from loccit.child import ChildFailed, call
from loccit.desk import Desk, Settings, read_settings
from loccit.desk.manifest import edited
from loccit.model import Finding, Source
from loccit.sources.extract import Reading, extract
from loccit.sources.formats.format import Metadata
from loccit.sources.problems import empty, refused, remarks, unreadable
from loccit.sources.records.metadata import fill_gaps, gaps
from loccit.sources.records.record import read_record, slips


def run(desk: Desk, id: str) -> list[Finding]:
    """Read the source ``id``, write its file and return what is wrong with it."""
    source, _ = read(desk, id)
    store.write(desk.source_json(id), source)
    return list(source.findings)


def read(desk: Desk, id: str) -> tuple[Source, Metadata]:
    """Return the source ``id`` with its findings, and what its file says of itself.

    Its text is "" when it is not held or cannot be read.
    """
    said: Metadata = {}
    record, findings = read_record(desk, id)
    findings += slips(desk, id)
    path = desk.source_files.get(id)
    source = _blank(id, record)
    if path is not None:
        settings, _ = read_settings(desk.root)
        source, said, more = _held(source, path, desk.relative(path), settings)
        findings += [*more, *edited(desk, path, source.sha256)]
    if source.text or not source.held:
        findings += gaps(source, desk.record_file(id))
    own = tuple(replace(finding, source=id) for finding in findings)
    return replace(source, findings=own), said


def _blank(id: str, record: dict[str, Any]) -> Source:
    """Return the source as far as its record alone tells."""
    return Source(
        id=id,
        file=None,
        sha256=None,
        text_sha256=store.digest(""),
        extractor=None,
        record=record,
        text="",
        blocks=(),
        sentences=(),
        words=0,
        bytes=0,
    )


def _held(
    source: Source, path: Path, file: str, settings: Settings
) -> tuple[Source, Metadata, list[Finding]]:
    """Return the source with what its file says, and what is wrong with that."""
    source = replace(source, file=file)
    limits = settings.limits
    refusal = refused(path, file, limits)
    if refusal:
        return source, {}, [refusal]
    try:
        reading = call(
            extract,
            path,
            source.record,
            settings.lang,
            limits,
            seconds=limits.seconds,
            megabytes=limits.memory_megabytes,
        )
    except ChildFailed as failed:
        return _given_up(source, path), {}, [unreadable(file, failed.reason)]
    source = replace(source, sha256=reading.sha256, bytes=reading.bytes)
    found = reading.extracted
    told = [replace(finding, file=file) for finding in found.findings]
    if not found.blocks:
        return source, {}, told or [empty(file)]
    source = _read(source, reading)
    told += remarks(source, file, found.guessed)
    return source, found.metadata, told


def _given_up(source: Source, path: Path) -> Source:
    """Return an unread source with the digest of its bytes, while they are there."""
    try:
        content = path.read_bytes()
    except OSError:
        return source
    return replace(source, sha256=store.digest(content), bytes=len(content))


def _read(source: Source, reading: Reading) -> Source:
    found = reading.extracted
    return replace(
        source,
        text_sha256=store.digest(found.text),
        extractor=found.extractor,
        record=fill_gaps(source.record, found.metadata),
        text=found.text,
        blocks=found.blocks,
        sentences=reading.sentences,
        words=sum(len(found.text[b.start : b.end].split()) for b in found.blocks),
    )
