"""Libraries in CSL's own forms: CSL-JSON and CSL-YAML."""

import json
import re
from collections.abc import Iterator
from typing import Any

from loccit.desk.library.entry import Parsed, broken, numbered
from loccit.desk.lines import Lines, parse_yaml

# Where the list stands when it is not the whole file: pandoc's and Zotero's ways.
_INSIDE = ("references", "items")
_LIST = re.compile(rf'\s*\{{.*?"(?:{"|".join(_INSIDE)})"\s*:\s*(?=\[)', re.DOTALL)
_SPACE = re.compile(r"[\s,]*")
_STRANGE = "an entry must have keys and values, as CSL has them"


def from_json(text: str, file: str) -> Parsed:
    """Return the entries of CSL-JSON."""
    try:
        whole = json.loads(text)
        if isinstance(whole, dict) and not _inner(whole):
            whole = [whole]
            found = [(whole[0], 1)]
        else:
            found = list(_array(text))
    except json.JSONDecodeError as error:
        return _broken(file, f"it is no JSON ({error.msg})", error.lineno)
    return _entries(found, file, text.count("\n") + 1)


def _array(text: str) -> Iterator[tuple[Any, int]]:
    """Yield each item of the file's array with its line."""
    before = _LIST.match(text)
    at = text.index("[", before.end() if before else 0) + 1
    decoder = json.JSONDecoder()
    line, counted = 1, 0
    while True:
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]  # matches ""
        if text[at] == "]":
            return
        line += text.count("\n", counted, at)
        counted = at
        item, at = decoder.raw_decode(text, at)
        yield item, line


def from_yaml(text: str, file: str) -> Parsed:
    """Return the entries of CSL-YAML: a list, or one under ``references:``."""
    said, lines, findings = parse_yaml(text, file, fast=True)
    if findings:
        return Parsed(findings=tuple(findings))
    place: tuple[str, ...] = ()
    if isinstance(said, dict):
        place = tuple(_inner(said)[:1])
        said = said[place[0]] if place else [said]
    if not isinstance(said, list):
        return _broken(file, "it is no list of references", 1)
    found = [(item, _line(lines, place, i)) for i, item in enumerate(said)]
    return _entries(found, file, text.count("\n") + 1)


def _inner(whole: dict[Any, Any]) -> list[str]:
    return [name for name in _INSIDE if isinstance(whole.get(name), list)]


def _line(lines: Lines, place: tuple[str, ...], index: int) -> int:
    return lines.get((*place, index)) or lines.get(place) or 1


def _entries(found: list[tuple[Any, int]], file: str, lines: int) -> Parsed:
    strange = [line for said, line in found if not isinstance(said, dict)]
    right = [(said, line) for said, line in found if isinstance(said, dict)]
    keyed = [({str(k): v for k, v in said.items()}, line) for said, line in right]
    return Parsed(
        entries=numbered(keyed, file, lines),
        findings=tuple(broken(file, _STRANGE, line) for line in strange),
    )


def _broken(file: str, reason: str, line: int) -> Parsed:
    return Parsed(findings=(broken(file, reason, line),))
