"""Anchors: the words a citation meant when it was last looked at, in the lock."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from loccit import store
from loccit.model import Finding

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
    if not path.exists():
        return {}, []
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        listed = said.get("anchors", []) if isinstance(said, dict) else None
        anchors = msgspec.convert(listed, list[Anchor])
    except json.JSONDecodeError as error:
        return {}, [_broken(path, error.lineno)]
    except (UnicodeDecodeError, msgspec.ValidationError):
        return {}, [_broken(path, None)]
    return {anchor.key: anchor for anchor in anchors}, []


def _broken(path: Path, line: int | None) -> Finding:
    return Finding(
        code="lock-unreadable",
        severity="error",
        message="The lock of accepted passages cannot be read.",
        remedy="If two versions were merged, keep the lines of both and remove the "
        "conflict marks; or take the file back from an earlier version.",
        file=f"{path.parent.name}/{path.name}",
        line=line,
    )


def write_anchors(path: Path, owner_id: str, anchors: Iterable[Anchor]) -> None:
    """Write the anchors of the briefing or table ``owner_id`` to the lock ``path``.

    One entry stands on each line, in order of citation, so that two people's
    changes merge. What else the lock holds ("accepted") is kept. Raises
    ``ValueError`` when the lock that is there cannot be read.
    """
    kept: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    entries = [
        msgspec.to_builtins(anchor)
        for anchor in sorted(anchors, key=lambda anchor: anchor.key)
    ]
    lock = {**kept, "id": owner_id, "anchors": entries}
    members = (f"{_json(key)}: {_lines(lock[key])}" for key in sorted(lock))
    store.write_text(path, "{\n" + ",\n".join(members) + "\n}\n")


def _lines(value: Any) -> str:
    """Return ``value`` as JSON, with each entry of a list or object on its line."""
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(_json, value)) + "\n]"
    if isinstance(value, dict) and value:
        rows = (f"{_json(key)}: {_json(value[key])}" for key in sorted(value))
        return "{\n" + ",\n".join(rows) + "\n}"
    return _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
