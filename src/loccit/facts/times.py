"""Times of day, read as ISO 8601."""

import re
from collections.abc import Iterator

from loccit.facts.intervals import Found

# IST, CST and the American "ET" are several zones: the time keeps its face only.
_ZONES = {
    "utc": "Z", "gmt": "Z", "z": "Z", "zulu": "Z", "cet": "+01:00", "cest": "+02:00",
    "bst": "+01:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00",
    "jst": "+09:00", "kst": "+09:00", "est": "-05:00", "edt": "-04:00",
    "mst": "-07:00", "mdt": "-06:00", "cdt": "-05:00", "pst": "-08:00",
    "pdt": "-07:00", "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00",
    "sast": "+02:00",
}  # fmt: skip
_NAMES = "|".join(sorted(_ZONES, key=len, reverse=True))
_OFFSET = r"(?:UTC|GMT)?(?P<offset>[+−-]\d{1,2}(?::?[0-5]\d)?)(?!\d)"
_ZONE = rf"(?:[^\S\n]?\(?(?:{_OFFSET}|(?P<zone>{_NAMES}|IST|CST|[ECMP]T)(?![+\w]))\)?)?"
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
# "At 0630": no count begins with a nought.
_BARE = re.compile(
    r"(?<=(?:\bat|\bby) )(?P<h>0\d)(?P<m>[0-5]\d)\b(?![.,]?\d)"
    r"|(?<![\w.,:/])(?P<hh>[01]\d|2[0-3])(?P<mm>[0-5]\d)(?=[^\S\n](?:local|LT)\b)"
)
# "15h00", as in South Africa and on the continent.
_HOURS = re.compile(
    rf"(?<![\w.,:/])(?P<h>[01]?\d|2[0-3])h(?P<m>[0-5]\d){_ZONE}(?!\w)", re.IGNORECASE
)
_NAMED = re.compile(r"(?<=\bat )(?:noon|midday|midnight)\b", re.IGNORECASE)


def times(text: str) -> Iterator[Found]:
    """Yield the times of day of ``text``; "7.30" needs "am", "pm" or a zone."""
    for pattern in (_CLOCK, _HOUR, _MILITARY, _HOURS):
        for match in pattern.finditer(text):
            said = match.groupdict()
            dotted = pattern is _CLOCK and ":" not in match[0]
            if dotted and not (said["half"] or said["zone"]):
                continue
            yield Found(match.start(), match.end(), "time", _iso(said))
    for match in _BARE.finditer(text):
        hour, minute = match["h"] or match["hh"], match["m"] or match["mm"]
        yield Found(match.start(), match.end(), "time", f"T{hour}:{minute}")
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
    return "T" + ":".join(parts) + (_offset(said) or _ZONES.get(zone, ""))


def _offset(said: dict[str, str | None]) -> str:
    """Return the offset from UTC as ISO 8601 writes it: "+2" is "+02:00"."""
    words = (said.get("offset") or "").replace("−", "-").replace(":", "")
    if not words:
        return ""
    hours, minutes = words[1:3], words[3:] or "00"
    if len(words) == 4:
        hours, minutes = words[1:2], words[2:]
    return f"{words[0]}{int(hours):02}:{minutes}"
