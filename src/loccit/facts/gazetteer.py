"""``names.yaml``: the desk's own list of people, organisations, places, systems."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from loccit.desk.checked import checked
from loccit.desk.folder import NAMES, Desk
from loccit.desk.keys import Held, Keys
from loccit.facts.names import Entry
from loccit.model import Finding
from loccit.model.fact import NameType

if TYPE_CHECKING:
    from loccit.desk.lines import Lines

Gazetteer = tuple[dict[str, Entry], list[Finding]]


def _id(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", text):
        raise ValueError(
            f"{text!r} is no id; write small letters, digits and hyphens, as in kn-23"
        )
    return text


def _alias(text: str) -> str:
    if not text:
        raise ValueError("an alias has no letters; write one, or take it out")
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed(Keys):
    """One entry; without ``name`` the first alias is the name."""

    id: Annotated[str, Held(_id)]
    type: NameType
    name: str = ""
    aliases: tuple[Annotated[str, Held(_alias)], ...] = ()


def read_gazetteer(desk: Desk) -> Gazetteer:
    """Return each name and alias of ``names.yaml`` with its entry, and findings.

    A desk without the file has no known names. An entry that is wrong is left out.
    """
    path = desk.root / NAMES
    if not path.exists():
        return {}, []
    return checked(desk.root, NAMES, Gazetteer, lambda: _look(path), code=["facts"])


def _look(path: Path) -> Gazetteer:
    from loccit.desk.door import read_yaml, validate

    said, lines, findings = read_yaml(path, NAMES)
    if findings or said is None:
        return {}, findings
    if not isinstance(said, list):
        return {}, [_not_a_list()]
    known: dict[str, Entry] = {}
    ids: set[str] = set()
    for index, item in enumerate(said):
        place = {key[1:]: line for key, line in lines.items() if key[:1] == (index,)}
        entry, wrong = validate(Listed, item, place, NAMES)
        findings += wrong
        if entry:
            findings += _added(known, ids, entry, place)
    return known, findings


def _added(
    known: dict[str, Entry], ids: set[str], entry: Listed, place: "Lines"
) -> list[Finding]:
    """Add the names of ``entry`` to ``known``; return what clashes."""
    line = place.get(())
    if entry.id in ids:
        return [_clash(f"The id {entry.id!r} stands here twice.", line)]
    ids.add(entry.id)
    found = []
    if not entry.name and not entry.aliases:
        found.append(_clash(f"The entry {entry.id!r} has no name and no alias.", line))
    for name in dict.fromkeys(filter(None, (entry.name, *entry.aliases))):
        other = known.setdefault(name, Entry(entry.id, entry.type))
        if other.id != entry.id:
            words = f"{name!r} is an alias of both {other.id!r} and {entry.id!r}."
            found.append(_clash(words, line))
    return found


def _clash(message: str, line: int | None) -> Finding:
    return Finding(
        code="names-clash",
        severity="error",
        message=message,
        remedy="Mend one of the entries, or take one out.",
        file=NAMES,
        line=line,
    )


def _not_a_list() -> Finding:
    return Finding(
        code="bad-value",
        severity="error",
        message="The gazetteer must be a list of entries.",
        remedy="Start each entry with “- id: …”, then its type, name and aliases.",
        file=NAMES,
        line=1,
    )
