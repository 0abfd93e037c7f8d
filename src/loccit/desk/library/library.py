"""All libraries of a desk as one: which entry belongs to which source."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from loccit import store
from loccit.child import ChildFailed, RefusedError, call
from loccit.desk.code import package_digest
from loccit.desk.digests import combined, digests
from loccit.desk.ids import to_id
from loccit.desk.library.entry import Entry, Parsed, broken
from loccit.desk.settings import read_settings
from loccit.model import Finding

# How alike two ids must be, in percent, for one to be taken for the other's slip.
_ALIKE = 85


@dataclass(frozen=True)
class Library:
    """The entries of all library files, in order, and what is wrong with the files."""

    parsed: tuple[Parsed, ...]

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """The entries by the id that their key makes; of two, the first."""
        found: dict[str, Entry] = {}
        for parsed in self.parsed:
            for entry in parsed.entries:
                found.setdefault(to_id(entry.key), entry)
        return found

    def findings(self, sources: Iterable[str]) -> list[Finding]:
        """Return what is wrong with the files, and entries that share a source."""
        wanted = set(sources)
        found = [finding for parsed in self.parsed for finding in parsed.findings]
        for parsed in self.parsed:
            for entry in parsed.entries:
                first = self.entries[to_id(entry.key)]
                if first is not entry and to_id(entry.key) in wanted:
                    found.append(_double(first, entry))
        return found

    def slip(
        self, id: str, sources: Iterable[str], records: Container[str]
    ) -> Entry | None:
        """Return the entry that may be meant for source ``id``, which has no record.

        It is that of none of the ``sources``, and its key is all but the same.
        """
        free = list(self.entries.keys() - set(sources))
        if id in self.entries or id in records or not free:
            return None
        from rapidfuzz import fuzz, process

        found = process.extractOne(
            id, sorted(free), scorer=fuzz.ratio, score_cutoff=_ALIKE
        )
        return self.entries[found[0]] if found else None


def read_library(root: Path, paths: tuple[Path, ...]) -> Library:
    """Return the libraries ``paths`` of the desk in the folder ``root``.

    A file is read again only when it changed.
    """
    known = digests(root, paths) if paths else {}
    return Library(tuple(_read(root, path, known[path]) for path in paths))


def _read(root: Path, path: Path, digest: str) -> Parsed:
    folder = root / "build/store/library"
    code = combined([digest, package_digest("desk")])
    cached = folder / f"{path.name}.{code}.json"
    try:
        return store.read(cached, Parsed)
    except (OSError, msgspec.DecodeError):
        parsed = _parsed(root, path)
    for old in folder.glob(f"{path.name}.*.json"):
        old.unlink(missing_ok=True)
    store.write(cached, parsed)
    return parsed


def _parsed(root: Path, path: Path) -> Parsed:
    file = path.relative_to(root).as_posix()
    limits = read_settings(root)[0].limits
    try:
        return call(
            parse,
            path,
            file,
            seconds=limits.seconds,
            megabytes=limits.memory_megabytes,
        )
    except ChildFailed as failed:
        return Parsed(findings=(broken(file, failed.reason),))


def parse(path: Path, file: str) -> Parsed:
    """Return the entries of the library ``path``: what runs in the child process."""
    from loccit.desk.library.csl import from_json, from_yaml
    from loccit.desk.library.managers import from_bib, from_ris

    reader = {
        ".json": from_json, ".yaml": from_yaml, ".bib": from_bib, ".ris": from_ris
    }[path.suffix]  # fmt: skip
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedError("It is not UTF-8; export it as UTF-8.") from error
    return reader(text, file)


def _double(first: Entry, second: Entry) -> Finding:
    place = f"line {first.line}"
    where = place if first.file == second.file else f"{first.file}, {place}"
    return Finding(
        code="key-twice",
        severity="error",
        message=f"The key {second.key!r} stands here again; it is also on {where}.",
        remedy="Remove one of them, or give it a key of its own.",
        file=second.file,
        line=second.line,
        source=to_id(second.key),
    )
