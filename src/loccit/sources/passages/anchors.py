"""Anchors: the words a citation meant when it was last looked at, in the lock."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from loccit.model import Finding
from loccit.sources.passages.lock import change_lock, read_lock, unreadable

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The words that a citation rests on: W3C TextQuote- and TextPositionSelector.

    ``text_sha256`` is the digest of the canonical text in which ``exact`` stood at
    ``start`` to ``end``, ``sha256`` that of the file's bytes ("" in locks of before
    it was kept). ``further`` are the other blocks of a list or range.
    """

    source: str
    locator: str | None
    quote: str | None
    exact: str
    prefix: str
    suffix: str
    start: int
    end: int
    text_sha256: str
    further: tuple["Anchor", ...] = ()
    sha256: str = ""

    @property
    def key(self) -> Key:
        """The citation's own words, by which its anchor is found."""
        return self.source, self.locator or "", self.quote or ""

    @property
    def pieces(self) -> tuple["Anchor", ...]:
        """This anchor and the further ones, one for each block."""
        return (self, *self.further)


def read_anchors(path: Path) -> tuple[dict[Key, Anchor], list[Finding]]:
    """Return the anchors of the lock ``path`` by citation; none if it is missing."""
    lock, broken = read_lock(path)
    try:
        anchors = msgspec.convert(lock.get("anchors", []), list[Anchor])
    except msgspec.ValidationError as error:
        return {}, [unreadable(path, what=f"An anchor cannot be read: {error}.")]
    return {anchor.key: anchor for anchor in anchors}, broken


def write_anchors(path: Path, anchors: Iterable[Anchor]) -> None:
    """Write the anchors of a briefing or table to the lock ``path``, in order.

    What people accepted is kept. Raises ``LockError`` when the lock that is there
    cannot be read or may not be written.
    """
    entries = [
        msgspec.to_builtins(anchor)
        for anchor in sorted(anchors, key=lambda anchor: anchor.key)
    ]
    change_lock(path, lambda lock: {**lock, "anchors": entries})
