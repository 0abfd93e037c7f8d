"""Which other sources a source's record names, read off without checking it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loccit.desk.folder import Desk
from loccit.desk.ids import to_id
from loccit.desk.lines import parse_yaml, text_of

_KEYS = ("relays", "supersedes")


@dataclass(frozen=True, slots=True)
class Named:
    """The ids of the sources that one passes on, and of those that it replaces."""

    relays: tuple[str, ...] = ()
    supersedes: tuple[str, ...] = ()


def named(desk: Desk, id: str) -> Named:
    """Return what the record of ``id`` names, or else its entry in the library."""
    entry = desk.library.entries.get(id)
    path = desk.records.get(id)
    said = {**(entry.said if entry else {}), **(_said(path) if path else {})}
    return Named(*(tuple(_ids(said.get(key))) for key in _KEYS))


def _said(path: Path) -> dict[Any, Any]:
    try:
        text = text_of(path)
    except (OSError, UnicodeDecodeError):
        # Its own stage says why.
        return {}
    if not any(key in text for key in _KEYS):
        return {}
    said, _, _ = parse_yaml(text, "")
    if isinstance(said, dict) and set(said) == {"references"}:
        said = said["references"]
    if isinstance(said, list) and len(said) == 1:
        said = said[0]
    return said if isinstance(said, dict) else {}


def _ids(said: Any) -> list[str]:
    listed = said if isinstance(said, list) else [said] if said else []
    return [to_id(str(one)) for one in listed]
