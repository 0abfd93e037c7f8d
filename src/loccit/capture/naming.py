"""Ids for new sources: made from what they are called, and free in the desk."""

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from loccit.capture.captured import NotAdded
from loccit.desk import Desk, to_id

_LONGEST = 50
_ENDING = re.compile(r"\.[a-z]{2,5}$", re.IGNORECASE)
_RESERVED = ("fig-", "tbl-", "sec-")
# Last parts of addresses that say nothing of the page.
_DULL = {"article", "content", "default", "download", "document", "en", "home"}
_DULL |= {"index", "item", "main", "news", "page", "post", "show", "story", "view"}


def name_of_address(url: str) -> str:
    """Return words to make an id of: the last part of ``url`` that says something.

    The site's name is the last resort.
    """
    parts = urlsplit(url)
    for segment in reversed(PurePosixPath(unquote(parts.path)).parts):
        stem = _ENDING.sub("", segment)
        id = to_id(stem)
        if re.search("[a-z]{3}", id) and id not in _DULL:
            return stem
    return (parts.hostname or "page").removeprefix("www.")


def new_id(desk: Desk, name: str, wished: str | None, origin: str) -> str:
    """Return the id of a new source; raises :class:`NotAdded` if it cannot have it.

    A long name is cut between words; what a person wished for is never changed.
    """
    if wished is not None and (wished != to_id(wished) or not wished):
        raise NotAdded(
            f"{wished!r} cannot be an id: ids are lower-case letters, digits and "
            "hyphens.",
            f"Write --id {to_id(wished) or 'some-name'}",
        )
    id = wished or _cut(to_id(name))
    if not id:
        raise NotAdded(
            f"{name!r} has no letter of the Latin alphabet to make an id of.",
            "Choose one: --id some-name",
        )
    if id.startswith(_RESERVED):
        raise NotAdded(
            f"The id {id!r} would be taken for a figure, table or section.",
            f"Choose another: --id {id.partition('-')[2] or 'some-name'}",
        )
    _free(desk, id, origin)
    return id


def _cut(id: str) -> str:
    if len(id) <= _LONGEST:
        return id
    whole, hyphen, _ = id[: _LONGEST + 1].rpartition("-")
    return whole if hyphen else id[:_LONGEST]


def _free(desk: Desk, id: str, origin: str) -> None:
    there = desk.source_files.get(id) or desk.tables.get(id)
    if there is None:
        return
    remedy = f"If this is another source, choose an id: --id {free_id(desk, id)}"
    if id in desk.source_files:
        remedy += f"\n  → If it is a newer version of that source: --again {id}"
    raise NotAdded(
        f"{origin} was not added: {desk.relative(there)} has the id {id!r} already.",
        remedy,
    )


def free_id(desk: Desk, id: str) -> str:
    """Return ``id``, or with the first number behind it that is not taken."""
    taken = {*desk.sources, *desk.tables}
    if id not in taken:
        return id
    return next(f"{id}-{n}" for n in range(2, 10_000) if f"{id}-{n}" not in taken)
