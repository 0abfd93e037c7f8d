"""One line of a bibliography for a source."""

from typing import Any

from loccit.sources.records.dates import printed
from loccit.sources.records.people import listed, people


def reference(record: dict[str, Any], id: str) -> str:
    """Return the plain-text reference of a source; ``*…*`` marks what is italic.

    Author. (year). Title. *Container*, date. What the record lacks is left out;
    with no title the source's ``id`` stands in its place.
    """
    who = people(record.get("author") or record.get("editor") or [])
    author = listed(who) or _words(record, "originator")
    title = _words(record, "title") or id
    container = _words(record, "container-title")
    publisher = _words(record, "publisher")
    issued = _words(record, "issued")
    origin = [f"*{container}*" if container else publisher, _day(issued)]
    parts = [
        author,
        f"({issued[:4]})" if issued[:4].isdecimal() else "",
        title,
        ", ".join(filter(None, origin)),
        _words(record, "URL") if not container and not publisher else "",
    ]
    return " ".join(_closed(part) for part in parts if part)


def _words(record: dict[str, Any], key: str) -> str:
    return str(record.get(key) or "").strip()


def _day(issued: str) -> str:
    """Return the date where it says more than the year, which stands before."""
    words = printed(issued)
    return "" if words.isdecimal() else words


def _closed(part: str) -> str:
    """Return ``part`` with a full stop, unless it ends in a mark of its own."""
    return part if part.rstrip("”’\"'*)").endswith((".", "?", "!")) else f"{part}."
