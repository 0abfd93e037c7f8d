"""``sources/manifest.json``: the bytes of each source as it came into the desk.

``loccit add`` writes it and people commit it. A build reads it and never writes it:
what a build wrote itself could not tell that a source was edited since.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec

from loccit import store
from loccit.desk.folder import MANIFEST, Desk
from loccit.desk.ids import to_id
from loccit.model import Entry, Finding, Manifest


def read_manifest(desk: Desk) -> tuple[Manifest, list[Finding]]:
    """Return the manifest, empty if there is none, and what is wrong with it."""
    path = desk.root / MANIFEST
    if not path.exists():
        return Manifest(), []
    try:
        return store.read(path, Manifest), []
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        return Manifest(), [_broken(error)]


def write_manifest(desk: Desk, manifest: Manifest) -> None:
    """Write the manifest."""
    store.write(desk.root / MANIFEST, manifest)


def forget(desk: Desk, id: str) -> tuple[bool, str]:
    """Take the gone source ``id`` off the manifest; say whether it was, and why not."""
    manifest, broken = read_manifest(desk)
    if broken:
        return False, f"loccit: {broken[0].message}"
    files = [file for file in manifest.files if to_id(Path(file).stem) == to_id(id)]
    gone = [file for file in files if not (desk.root / file).exists()]
    if not gone:
        why = f"{files[0]} is still there" if files else f"{MANIFEST} lists no {id!r}"
        return False, f"loccit: nothing to forget: {why}."
    kept = {file: one for file, one in manifest.files.items() if file not in gone}
    write_manifest(desk, replace(manifest, files=kept))
    record = desk.records.get(to_id(id))
    left = f" Its record {desk.relative(record)} is yours to delete." if record else ""
    return True, f"{', '.join(gone)} is off the list of what was added.{left}"


def edited(desk: Desk, path: Path, sha256: str | None) -> list[Finding]:
    """Return a warning if the source file ``path`` is not what was added.

    ``sha256`` is its digest now, None if it was not opened.
    """
    file = desk.relative(path)
    listed = read_manifest(desk)[0].files.get(file)
    return _changed(file, listed, sha256) if listed and sha256 else []


def _changed(file: str, listed: Entry, sha256: str) -> list[Finding]:
    if sha256 == listed.sha256:
        return []
    id = to_id(Path(file).stem)
    return [
        Finding(
            code="source-changed",
            severity="warning",
            message=f"{file} is not what was added on {_day(listed)}: its bytes "
            "differ, so somebody has edited or replaced it since.",
            remedy="Bring back the file as it was. If it is a newer version, add that "
            f"beside the old one: loccit add FILE --again {id}. To keep it as it "
            f"stands: loccit add {file}",
            file=file,
            source=id,
        )
    ]


def look(
    desk: Desk, content: Mapping[Path, str], unread: Collection[str] = ()
) -> Iterator[Finding]:
    """Yield how the sources differ from the manifest; nothing if there is none.

    ``content`` holds the digest of each source file; the sources ``unread`` cannot be
    read, so they cannot be listed either.
    """
    manifest, broken = read_manifest(desk)
    yield from broken
    if not manifest.files:
        return
    held = {desk.relative(p): content.get(p, "") for p in desk.source_files.values()}
    unlisted = [file for file in held if file not in manifest.files]
    for file, listed in manifest.files.items():
        if file in held:
            yield from _changed(file, listed, held[file])
            continue
        renamed = [new for new in unlisted if held[new] == listed.sha256]
        yield _renamed(file, renamed[0]) if renamed else _gone(file, listed, desk)
        unlisted = [new for new in unlisted if new not in renamed[:1]]
    unlisted = [file for file in unlisted if to_id(Path(file).stem) not in unread]
    if unlisted:
        yield _unlisted(unlisted)


_note = partial(Finding, severity="note", file=MANIFEST)


def _gone(file: str, listed: Entry, desk: Desk) -> Finding:
    id = to_id(Path(file).stem)
    record = desk.records.get(id)
    kept = f"; its record, {desk.relative(record)}, is still there" if record else ""
    return _note(
        code="source-gone",
        message=f"{file}, added on {_day(listed)}, is gone{kept}. Nothing cites it.",
        remedy=f"Put it back, or take it off the list: loccit add --forget {id}",
        source=id,
    )


def _renamed(old: str, new: str) -> Finding:
    return _note(
        code="source-renamed",
        message=f"{old} is now called {new}.",
        remedy=f"Type “loccit add {new}” to list it by its new name.",
    )


def _unlisted(files: list[str]) -> Finding:
    which = f"{len(files)} sources are" if files[1:] else f"{files[0]} is"
    return _note(
        code="source-unlisted",
        message=f"{which} not listed here: later edits would go unnoticed.",
        remedy=f"Type “loccit add {' '.join(files)}”: it lists their digests.",
    )


def _broken(error: Exception) -> Finding:
    return Finding(
        code="manifest-broken",
        severity="warning",
        message=f"{MANIFEST} cannot be read: {error}.",
        remedy="Bring back its last good state; after a merge, look for the lines "
        "that begin with <<<<<<<.",
        file=MANIFEST,
    )


def _day(listed: Entry) -> str:
    return listed.added[:10]
