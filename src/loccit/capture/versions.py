"""A newer version of a source: the old one is kept beside it under an id of its own."""

from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from loccit import store
from loccit.capture.addresses import is_address
from loccit.capture.captured import Captured, NotAdded, Wish
from loccit.capture.getting import from_file, from_web
from loccit.capture.held import Held, new_entry, now
from loccit.capture.naming import free_id
from loccit.capture.renewal import Version, changes, records, to_mend
from loccit.capture.telling import cited_in, told
from loccit.capture.trial import trial
from loccit.capture.writing import write_all
from loccit.desk import to_id
from loccit.model import Entry, Source
from loccit.sources.records.metadata import fill_gaps
from loccit.sources.stage import read


def newer(held: Held, id: str, what: str | None, wish: Wish) -> list[str]:
    """Take in a newer version of the source ``id``; return what to say of it.

    ``what`` is a file or an address; without it the record's own address is asked.
    Bytes or a text that are the same make no new version. Raises
    :class:`NotAdded`.
    """
    path = held.file(id)
    listed = held.entry(path)
    captured = _got(held, id, what or _address(held, id, listed), wish)
    if captured is None or store.digest(captured.content) == _digest(path):
        return _unchanged(held, path, listed, "has not changed", captured)
    twin = held.twin(captured.content)
    if twin:
        return [f"{captured.origin} is what {held.desk.relative(twin)} holds already."]
    text = held.record_text(id)
    old = Version(*_read(held, id))
    new = Version(
        *trial(held.desk, id, captured.suffix, captured.content, text, captured.origin)
    )
    if new.source.text_sha256 == old.source.text_sha256:
        what = "has other bytes, and the same text"
        return _unchanged(held, path, listed, what, captured)
    return _superseded(held, id, captured, old, new, wish)


def _got(held: Held, id: str, what: str, wish: Wish) -> Captured | None:
    limits = held.settings.limits
    if not is_address(what):
        return from_file(Path(what), limits)
    path = held.file(id)
    listed = held.entry(path)
    # Bytes that were edited here are not what the server would call unchanged.
    known = listed if listed and listed.sha256 == _digest(path) else None
    return from_web(what, limits, private=wish.private, held=known)


def _address(held: Held, id: str, listed: Entry | None) -> str:
    said = held.record(id).get("URL")
    asked = listed.response.url if listed and listed.response else None
    if not (said or asked):
        raise NotAdded(
            f"The record of {id} has no URL to ask.",
            f"Give the newer file or the address: loccit add FILE --again {id}",
        )
    return str(said or asked)


def _digest(path: Path) -> str:
    return store.digest(path.read_bytes())


def _read(held: Held, id: str) -> tuple[Source, dict[str, Any]]:
    source, said = read(held.desk, id)
    return source, fill_gaps({}, said)


def _unchanged(
    held: Held, path: Path, listed: Entry | None, what: str, captured: Captured | None
) -> list[str]:
    """Say that no version was made, and note when the server was asked."""
    file, written = held.desk.relative(path), "nothing was written"
    if listed and (captured is None or captured.response):
        write_all(held.listing({file: replace(listed, checked=now())}))
        written += " but the day of this check"
    since = f" since {listed.added[:10]}" if listed else ""
    return [f"{file} {what}{since}; {written}."]


def _superseded(
    held: Held, id: str, captured: Captured, old: Version, new: Version, wish: Wish
) -> list[str]:
    """Write the new version under ``id``, the old one under an id with its day."""
    desk, path = held.desk, held.file(id)
    listed, entry = held.entry(path), new_entry(captured)
    kept_id = free_id(desk, f"{id}-{_day(old, listed)}")
    kept = path.with_name(f"{kept_id}{path.suffix}")
    new_path = path.with_name(f"{path.stem}.{captured.suffix}")
    record = desk.records.get(id, path.with_suffix(".yaml"))
    news = changes(held.record(id), captured, old, new, wish)
    news["supersedes"] = kept_id
    before, after, left = records(held, id, new, news)
    write_all(
        {
            kept: path.read_bytes(),
            record.with_name(f"{kept_id}.yaml"): before.encode(),
            path: None,
            new_path: captured.content,
            record: after.encode(),
            **held.listing(
                {desk.relative(path): None, desk.relative(kept): listed}
                | {desk.relative(new_path): entry}
            ),
        }
    )
    source = replace(new.source, record={**new.source.record, **news})
    return [
        f"{desk.relative(path)} has changed: {_difference(old.source, new.source)}.",
        *told(held, id, new_path, entry, source),
        *to_mend(held.record(id), desk.relative(record), news, left),
        f"  the old version is kept: {desk.relative(kept)}, [@{kept_id}]",
        *cited_in(desk, id, kept_id),
    ]


def _day(old: Version, listed: Entry | None) -> str:
    """Return the day of a version, as far as it is known, for its id."""
    said = str(old.source.record.get("accessed") or "").partition("T")[0]
    added = listed.added[:10] if listed else ""
    return to_id(said or added or str(old.source.record.get("issued") or "")) or "old"


def _difference(old: Source, new: Source) -> str:
    """Return how many paragraphs changed, came and went."""
    before, after = (
        [s.text[b.start : b.end] for b in s.blocks if b.n is not None]
        for s in (old, new)
    )
    changed = came = went = 0
    for tag, a, b, c, d in SequenceMatcher(None, before, after, False).get_opcodes():
        if tag != "equal":
            both = min(b - a, d - c)
            changed += both
            went += b - a - both
            came += d - c - both
    return f"{changed} ¶ changed, {came} came, {went} went"
