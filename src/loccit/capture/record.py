"""The text of a record: written for a new source, mended in an analyst's own."""

import re
from collections.abc import Collection, Mapping
from typing import Any

import yaml

from loccit.desk.lines import parse_yaml

# The order in which people read a record.
_ORDER = (
    "type", "title", "author", "container-title", "publisher", "issued", "URL",
    "DOI", "accessed", "language", "encoding", "captured-with", "captured-by",
    "supersedes",
)  # fmt: skip
# Written as a comment where the record does not say it: what to fill in.
_ASKED = {
    "title": "what it is called",
    "author": "who said it; or originator: or publisher:",
    "issued": "the day it came out, 2024-09-16",
    "source-kind": "news, official, academic, dataset, social, interview, company …",
    "reliability": "A to F, with reliability-basis: and assessed-by:",
}
# A comment behind a value; one with quotes in it may be part of the value.
_REMARK = re.compile(r"\s+#[^\"'\]}]*$")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def record_text(said: Mapping[str, Any], known: Collection[str] = ()) -> str:
    """Return a new record that says ``said``, and asks for what people look for.

    ``known`` are keys that another place says, such as the desk's library.
    """
    keys = sorted(said, key=lambda k: _ORDER.index(k) if k in _ORDER else len(_ORDER))
    lines = [_line(key, said[key]) for key in keys]
    there = {*said, *known}
    asked = [f"# {key}: {what}\n" for key, what in _ASKED.items() if key not in there]
    return "".join([*lines, *asked])


def _line(key: str, value: Any) -> str:
    return f"{key}: {_flow(value)}\n"


def _flow(value: Any) -> str:
    """Return ``value`` as YAML on one line."""
    if isinstance(value, str):
        words = " ".join(value.split())
        return words if _DAY.fullmatch(words) else _dumped(words)
    return _dumped(value)


def _dumped(value: Any) -> str:
    dumped = str(
        yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, width=10**9)
    )
    return dumped.removesuffix("...\n").strip()


def mended(text: str, new: Mapping[str, Any]) -> tuple[str, list[str]]:
    """Return the record ``text`` with the keys ``new`` set, and those left as they are.

    All else stays, comments and order too. A key is left alone when its value goes
    over several lines, or when the record is an export that is not ours to mend.
    """
    left = []
    for key, value in new.items():
        changed = _with(text, key, value)
        if changed is None or not _says(changed, key, value):
            left.append(key)
        else:
            text = changed
    return text, left


def keys(text: str) -> set[str]:
    """Return the keys that the record ``text`` says itself; none if it is an export."""
    said, _, _ = parse_yaml(text, "")
    return {str(key) for key in said} if isinstance(said, dict) else set()


def _says(text: str, key: str, value: Any) -> bool:
    """Return whether the record ``text`` says ``value``, whatever stood around it."""
    said, _, _ = parse_yaml(text, "")
    return (
        isinstance(said, dict)
        and {key: said[key]} == parse_yaml(_line(key, value), "")[0]
    )


def _with(text: str, key: str, value: Any) -> str | None:
    """Return ``text`` with one key set at its top, None where that is not safe."""
    said, lines, broken = parse_yaml(text, "")
    if broken or not isinstance(said, dict | None):
        return None
    if said and set(said) == {"references"}:
        return None
    if not said or key not in said:
        gap = "" if not text or text.endswith("\n") else "\n"
        return f"{text}{gap}{_line(key, value)}"
    every = text.splitlines(keepends=True)
    at = lines[(key,)] - 1
    match = re.match(rf"(\s*[\"']?{re.escape(key)}[\"']?\s*:\s*)", every[at])
    alone = parse_yaml(every[at], "")[0]
    if match is None or alone != {key: said[key]}:
        return None
    remark = _REMARK.search(every[at].rstrip("\n"))
    every[at] = f"{match[1]}{_flow(value)}{remark[0] if remark else ''}\n"
    return "".join(every)
