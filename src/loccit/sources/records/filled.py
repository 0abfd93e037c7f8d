"""The record as a model of its keys: what people fill in, checked key by key."""

from collections.abc import Collection
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError, create_model

from loccit.desk import Desk
from loccit.desk.door import Lines, read_yaml, validate
from loccit.desk.library import Entry, lines_of
from loccit.model import Finding
from loccit.sources.records import csl
from loccit.sources.records.kinds import Edtf, Names, Type
from loccit.sources.records.own import Own


def _field(name: str, kind: Any, meaning: str) -> tuple[str, Any]:
    field = Field(default=None, alias=name, description=meaning)
    return name.replace("-", "_"), (kind | None, field)


_CSL: dict[str, Any] = dict(
    [
        _field("type", Type, "what it is, in CSL’s terms"),
        *(_field(name, str, meaning) for name, meaning in csl.WORDS.items()),
        *(_field(name, Edtf, meaning) for name, meaning in csl.DATES.items()),
        *(_field(name, Names, meaning) for name, meaning in csl.NAMES.items()),
        _field("categories", list[str], "its fields of study"),
        _field("custom", dict[str, Any], "what a program keeps there for itself"),
    ]
)
Record = create_model(
    "Record",
    __base__=Own,
    __doc__="The record of a source, in CSL's variables and ours.",
    **_CSL,
)
KEYS = frozenset(f.alias or name for name, f in Record.model_fields.items())


def read(path: Path, file: str) -> tuple[set[str], dict[str, Any], list[Finding]]:
    """Return the keys of a record file, what is right there, and what is wrong."""
    said, lines, findings = read_yaml(path, file)
    if findings:
        return set(), {}, findings
    said, place = _single(said)
    here = {
        at[len(place) :]: line
        for at, line in lines.items()
        if at[: len(place)] == place
    }
    keys = {str(key) for key in said} if isinstance(said, dict) else set()
    return keys, *checked(said, here, file)


def of_entry(
    desk: Desk, entry: Entry, without: Collection[str] = ()
) -> tuple[dict[str, Any], list[Finding]]:
    """Return what the desk's library says of a source, and what is wrong there.

    Keys that the source's own record has, ``without``, are left to it. Programs
    export keys of their own: only one that looks like a slip is refused.
    """
    said = {
        key: value
        for key, value in entry.said.items()
        if key not in without and (key in KEYS or get_close_matches(key, KEYS, 1, 0.8))
    }
    record, findings = checked(said, {}, entry.file)
    if findings:
        lines = lines_of(desk.root / entry.file, entry, said)
        return checked(said, lines, entry.file)
    return record, []


def checked(said: Any, lines: Lines, file: str) -> tuple[dict[str, Any], list[Finding]]:
    """Return what is right in a record as it was written, and what is wrong."""
    record, findings = validate(Record, said, lines, file)
    if record is None:
        record = _right_part(said)
    return record.model_dump(by_alias=True, exclude_none=True), findings


def _single(said: Any) -> tuple[Any, tuple[str | int, ...]]:
    """Return the one entry of a CSL export, and where in the file it stands."""
    if isinstance(said, dict) and set(said) == {"references"}:
        inner, place = _single(said["references"])
        return inner, ("references", *place)
    if isinstance(said, list) and len(said) == 1:
        return said[0], (0,)
    return said, ()


def _right_part(said: Any) -> Any:
    """Return the record of those keys that are right by themselves."""
    right: dict[str, Any] = {}
    for key, value in said.items() if isinstance(said, dict) else ():
        try:
            Record.model_validate({str(key): value})
        except ValidationError:
            continue
        right[str(key)] = value
    return Record.model_validate(right)
