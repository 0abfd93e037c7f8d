"""The records of two versions of a source: the old one's kept, the new one's made."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from loccit.capture.addresses import same
from loccit.capture.captured import Captured, Wish
from loccit.capture.held import Held, provenance
from loccit.capture.record import keys, mended, record_text
from loccit.model import Source


@dataclass(frozen=True, slots=True)
class Version:
    """A version as it is read, and what its file says of itself."""

    source: Source
    said: Mapping[str, Any]


def changes(
    own: Mapping[str, Any], captured: Captured, old: Version, new: Version, wish: Wish
) -> dict[str, Any]:
    """Return what the new version's record says otherwise than the old one's.

    An address that was asked stays as the analyst wrote it, wherever it led.
    """
    said = {**_news(own, old.said, new.said), **provenance(captured, wish)}
    response = captured.response
    if response and own.get("URL") and same(str(own["URL"]), response.url):
        del said["URL"]
    return said


def to_mend(
    own: Mapping[str, Any], record: str, changes: Mapping[str, Any], left: list[str]
) -> Iterator[str]:
    """Yield what the person has to see to in the new version's record."""
    for key in left:
        yield f"  → {record} could not be mended: write {key}: {changes[key]}"
    if own.get("captured-by") and "captured-by" not in changes:
        yield (
            f"  → {record} still says captured-by: {own['captured-by']}; if it was "
            "somebody else this time, change that; --by NAME would have"
        )


def records(
    held: Held, id: str, new: Version, changes: Mapping[str, Any]
) -> tuple[str, str, list[str]]:
    """Return the old version's record, the new one's, and keys that were left.

    The old one says all that is known by its former id, the library's part too.
    """
    text, known = held.record_text(id), held.record(id)
    if not text:
        further = {key: said for key, said in new.said.items() if key not in known}
        return record_text(known), record_text({**further, **changes}, known), []
    listed = {key: said for key, said in known.items() if key not in keys(text)}
    return mended(text, listed)[0], *mended(text, changes)


def _news(
    own: Mapping[str, Any], old: Mapping[str, Any], new: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what the file now says of itself, where the record said the same as it.

    What an analyst wrote otherwise stays.
    """
    return {
        key: value
        for key, value in new.items()
        if key in own and own[key] == old.get(key) and value != own[key]
    }
