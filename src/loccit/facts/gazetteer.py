"""``names.yaml``: the desk's own list of people, organisations, places, systems."""

from typing import Annotated

from pydantic import Field

from loccit.desk.door import Lines, Written, read_yaml, validate
from loccit.desk.folder import Desk
from loccit.desk.needs import NAMES
from loccit.facts.names import Entry
from loccit.model import Finding
from loccit.model.fact import NameType


class Listed(Written):
    """One entry; without ``name`` the first alias is the name."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    type: NameType
    name: str = ""
    aliases: tuple[Annotated[str, Field(min_length=1)], ...] = ()


def read_gazetteer(desk: Desk) -> tuple[dict[str, Entry], list[Finding]]:
    """Return each name and alias of ``names.yaml`` with its entry, and findings.

    A desk without the file has no known names. An entry that is wrong is left out.
    """
    path = desk.root / NAMES
    if not path.exists():
        return {}, []
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
    known: dict[str, Entry], ids: set[str], entry: Listed, place: Lines
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
