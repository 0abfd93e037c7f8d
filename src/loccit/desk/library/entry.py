"""One reference of a library, and what a whole file of them gives."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from loccit import store
from loccit.model import Finding

if TYPE_CHECKING:
    from loccit.desk.lines import Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One reference: its key and CSL variables as written, and its lines in ``file``.

    ``last`` is the line before the next entry.
    """

    key: str
    file: str
    line: int
    last: int
    said: dict[str, Any]

    @property
    def digest(self) -> str:
        """The SHA-256 of what it says, wherever it stands."""
        return store.digest(store.to_json(self.said))


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A library's file as read: its entries in order, and what is wrong with it."""

    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = ()


def broken(file: str, reason: str, line: int | None = None) -> Finding:
    """Return the error of a library that cannot be read for ``reason``."""
    return Finding(
        code="broken-library",
        severity="error",
        message=f"{file} cannot be read as a library: {reason.rstrip('.')}.",
        remedy="Export it again, or mend the line.",
        file=file,
        line=line,
    )


def key_of(said: dict[str, Any]) -> str:
    """Return the key a person cites: Zotero's ``id`` is an address, so not first."""
    return str(said.get("citation-key") or said.get("id") or "").strip()


def lines_of(path: Path, entry: Entry, keys: Iterable[str]) -> "Lines":
    """Return the line of each of an entry's ``keys``, as far as they stand there.

    BibTeX and RIS call them otherwise: theirs is the line of the entry.
    """
    lines = path.read_text(encoding="utf-8-sig").split("\n")
    own = lines[entry.line - 1 : entry.last]
    found: Lines = {(): entry.line}
    for key in keys:
        form = re.compile(rf"""(?:^|[\s{{,-])["']?{re.escape(key)}["']?\s*:""")
        for number, line in enumerate(own, entry.line):
            if form.search(line):
                found[(key,)] = number
                break
    return found


def numbered(
    found: list[tuple[dict[str, Any], int]], file: str, lines: int
) -> tuple[Entry, ...]:
    """Return the entries that have a key, from what was said and on which line."""
    lasts = [*(line - 1 for _, line in found[1:]), lines][: len(found)]
    return tuple(
        Entry(key=key_of(said), file=file, line=line, last=max(line, last), said=said)
        for (said, line), last in zip(found, lasts, strict=True)
        if key_of(said)
    )
