"""Times of day, read as ISO 8601."""

import re
from collections.abc import Iterator

from loccit.facts.intervals import Found

_ZONES = {"utc": "Z", "gmt": "Z", "z": "Z", "zulu": "Z"}
_ZONE = r"(?:[^\S\n]?(?P<zone>UTC|GMT|Z\b|Zulu|CET|CEST|EST|EDT|MSK|JST|KST|BST)\b)?"
_CLOCK = re.compile(
    rf"(?<![\d:.,/])(?P<h>[01]?\d|2[0-4])[:.](?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?"
    rf"(?:[^\S\n]?(?P<half>[ap](?:\.m\.|m\b)))?{_ZONE}(?![\d:%]|\.\d)",
    re.IGNORECASE,
)
_HOUR = re.compile(
    rf"(?<![\d:.,/])(?P<h>1[0-2]|0?[1-9])[^\S\n]?(?P<half>[ap](?:\.m\.|m\b)){_ZONE}",
    re.IGNORECASE,
)
_MILITARY = re.compile(
    rf"(?<![\d:.,/])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?:[^\S\n]?(?:hrs|hours|h)"
    rf"\b{_ZONE}"
    rf"|[^\S\n]?(?P<z>UTC|GMT|Z|Zulu)\b)"
)
_NAMED = re.compile(r"(?<=\bat )(?:noon|midday|midnight)\b", re.IGNORECASE)


def times(text: str) -> Iterator[Found]:
    """Yield the times of day of ``text``; "7.30" needs "am", "pm" or a zone."""
    for pattern in (_CLOCK, _HOUR, _MILITARY):
        for match in pattern.finditer(text):
            said = match.groupdict()
            dotted = pattern is _CLOCK and ":" not in match[0]
            if dotted and not (said["half"] or said["zone"]):
                continue
            yield Found(match.start(), match.end(), "time", _iso(said))
    for match in _NAMED.finditer(text):
        value = "T00:00" if match[0].lower() == "midnight" else "T12:00"
        yield Found(match.start(), match.end(), "time", value)


def _iso(said: dict[str, str | None]) -> str | None:
    hour = int(said["h"] or 0)
    if said.get("half"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if (said["half"] or "").lower().startswith("p") else 0)
    parts = [f"{hour:02}", said.get("m") or "00", *filter(None, [said.get("s")])]
    zone = (said.get("zone") or said.get("z") or "").lower()
    return "T" + ":".join(parts) + _ZONES.get(zone, "")
