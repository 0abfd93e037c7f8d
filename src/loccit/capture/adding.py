"""A new source taken into the desk: its bytes, its record, its manifest entry."""

from pathlib import Path

from loccit.capture.captured import Captured, NotAdded, Wish
from loccit.capture.getting import from_file, from_web
from loccit.capture.held import Held, new_entry, provenance
from loccit.capture.naming import name_of_address, new_id
from loccit.capture.record import mended, record_text
from loccit.capture.telling import told
from loccit.capture.trial import trial
from loccit.capture.versions import newer
from loccit.capture.writing import write_all
from loccit.desk import to_id
from loccit.model import Source


def add_file(held: Held, path: Path, wish: Wish) -> list[str]:
    """Take in the file ``path``; return what to say of it.

    One that lies in ``sources/`` already is listed as it is. Raises
    :class:`NotAdded`.
    """
    captured = from_file(path, held.settings.limits)
    folder = (held.desk.root / "sources").resolve()
    if path.resolve().parent == folder:
        return _list(held, folder / path.resolve().name, captured, wish)
    return _new(held, captured, wish)


def add_address(held: Held, url: str, wish: Wish) -> list[str]:
    """Fetch the page at ``url``; one that is held already is asked for anew.

    Raises :class:`NotAdded`.
    """
    known = held.at_address(url)
    if known and known in held.desk.source_files:
        if wish.id not in (None, known):
            raise NotAdded(
                f"This page is held already: [@{known}].",
                f"Leave out --id to ask whether it has changed: --again {known}",
            )
        return newer(held, known, url, wish)
    captured = from_web(url, held.settings.limits, private=wish.private)
    if captured is None:
        raise NotAdded(f"{url} says that it has not changed, but it is not held.")
    return _new(held, captured, Wish(id=wish.id or known, by=wish.by))


def _new(held: Held, captured: Captured, wish: Wish) -> list[str]:
    desk = held.desk
    twin = held.twin(captured.content)
    if twin:
        id = to_id(twin.stem)
        return [
            f"{captured.origin} is held already: {desk.relative(twin)} has the same "
            f"bytes. Cite it as [@{id}]."
        ]
    web = captured.response is not None
    name = name_of_address(captured.name) if web else captured.name
    id = new_id(desk, name, wish.id, captured.origin)
    path = desk.root / f"sources/{id}.{captured.suffix}"
    record, source = _record(held, id, captured, wish)
    entry = new_entry(captured)
    write_all(
        {
            path: captured.content,
            desk.records.get(id, path.with_suffix(".yaml")): record.encode(),
            **held.listing({desk.relative(path): entry}),
        }
    )
    return told(held, id, path, entry, source)


def _list(held: Held, path: Path, captured: Captured, wish: Wish) -> list[str]:
    """List a file that lies in ``sources/``, under the name that it has there."""
    desk, file, id = held.desk, held.desk.relative(path), to_id(path.stem)
    if wish.id not in (None, id):
        raise NotAdded(
            f"{file} lies in sources/ already; its id comes from its name: {id!r}.",
            f"Rename it to {wish.id}.{captured.suffix}, and add that.",
        )
    listed, entry = held.entry(path), new_entry(captured)
    if listed and listed.sha256 == entry.sha256:
        return [f"{file} is listed already, unchanged since {listed.added[:10]}."]
    renamed = [
        name
        for name, old in held.manifest.files.items()
        if old.sha256 == entry.sha256 and not (desk.root / name).exists()
    ]
    if renamed and not listed:
        entry = held.manifest.files[renamed[0]]
    record, source = _record(held, id, captured, wish)
    write_all(
        {
            desk.records.get(id, path.with_suffix(".yaml")): record.encode(),
            **held.listing({**dict.fromkeys(renamed[:1]), file: entry}),
        }
    )
    return told(held, id, path, entry, source)


def _record(held: Held, id: str, captured: Captured, wish: Wish) -> tuple[str, Source]:
    """Return the text of the source's record, and the source as it will be read.

    What the analyst's own record and the desk's library say is kept; only what
    they lack is added.
    """
    known = provenance(captured, wish)
    text = held.record_text(id)
    own = held.record(id)
    new = {key: value for key, value in known.items() if key not in own}
    first = mended(text, new)[0]
    source, said = trial(
        held.desk, id, captured.suffix, captured.content, first, captured.origin
    )
    if text:
        return first, source
    further = {key: value for key, value in said.items() if key not in own}
    return record_text({**further, **new}, own), source
