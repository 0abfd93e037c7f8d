"""The lock beside a briefing or a table: one JSON file, one entry a line.

Two people's entries merge line by line: a comma that is missing or too many at a
line's end, as two sides of a merge leave them, is no error.
"""

import fcntl
import json
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from loccit import store
from loccit.desk.ids import to_id
from loccit.desk.nearest import nearest
from loccit.model import Finding

Lock = dict[str, Any]
KEYS = ("accepted", "anchors", "id")
_ENDING = ".lock.json"
_MARK = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?= |$)", re.MULTILINE)
# No JSON string holds a line end, so these are never inside people's words.
_NO_COMMA = re.compile(r"([}\]])[ \t]*(\r?\n(?=[{\"]))")
_EXTRA_COMMA = re.compile(r",(?=\s*\n[}\]])")


class LockError(Exception):
    """A lock cannot be written; ``finding`` says why and what to do."""

    def __init__(self, finding: Finding) -> None:
        """Keep ``finding`` for whoever tells it."""
        super().__init__(finding.message)
        self.finding = finding


def read_lock(path: Path) -> tuple[Lock, list[Finding]]:
    """Return what the lock ``path`` holds; nothing if it is missing or broken."""
    if not path.exists():
        return {}, []
    try:
        text = path.read_text(encoding="utf-8")
        mended = _EXTRA_COMMA.sub("", _NO_COMMA.sub(r"\1,\2", text))
        said = json.loads(mended, object_pairs_hook=_joined)
    except json.JSONDecodeError as error:
        return {}, [_conflict(path, text) or unreadable(path, error.lineno)]
    except UnicodeDecodeError:
        return {}, [unreadable(path)]
    if not isinstance(said, dict):
        return {}, [unreadable(path)]
    wrong = _wrong(path, said)
    return ({}, [wrong]) if wrong else (said, [])


def _joined(pairs: list[tuple[str, Any]]) -> Lock:
    """Return an object; of a key said twice, as after a merge, both lists count."""
    said: Lock = {}
    for key, value in pairs:
        both = isinstance(value, list) and isinstance(said.get(key), list)
        said[key] = [*said[key], *value] if both else value
    return said


def change_lock(path: Path, change: Callable[[Lock], Lock]) -> None:
    """Put what ``change`` makes of the lock in its place, all at once.

    Whoever else changes a lock of the folder waits. Raises ``LockError`` when the
    lock that is there cannot be read or may not be written.
    """
    with _alone(path.parent):
        held, broken = read_lock(path)
        if broken:
            raise LockError(broken[0])
        if path.exists() and not path.stat().st_mode & 0o222:
            raise LockError(_closed(path))
        said = {**change(held), "id": owner(path)}
        members = (f"{_json(key)}: {_lines(said[key])}" for key in sorted(said))
        try:
            store.write_text(path, "{\n" + ",\n".join(members) + "\n}\n")
        except OSError as error:
            raise LockError(_closed(path)) from error


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait for everybody who holds ``folder``, and hold it; the kernel frees it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def owner(path: Path) -> str:
    """Return the id of the briefing or table whose lock ``path`` is."""
    return to_id(path.name.removesuffix(_ENDING))


def unreadable(path: Path, line: int | None = None, what: str = "") -> Finding:
    """Return the finding that nothing of the lock ``path`` can be used."""
    return _finding(
        path,
        what or "The lock cannot be read: it is no JSON.",
        "Take the file back from an earlier version (git log shows them).",
        line,
    )


def _conflict(path: Path, text: str) -> Finding | None:
    marks = list(_MARK.finditer(text))
    if not marks:
        return None
    lines = [text.count("\n", 0, mark.start()) + 1 for mark in marks]
    return _finding(
        path,
        "Two versions of the lock were merged, and the marks of the conflict stand in "
        f"it (lines {', '.join(map(str, lines))}).",
        "Delete these lines alone and keep what stands between them, of both sides: "
        "each line is one entry. Commas at the ends of lines need no care.",
        lines[0],
    )


def _wrong(path: Path, said: Lock) -> Finding | None:
    """Return what is wrong with the lock's own keys."""
    if unknown := sorted(set(said) - set(KEYS)):
        return _finding(
            path,
            f"The lock has an unknown key {unknown[0]!r}.",
            nearest(unknown[0], KEYS),
        )
    own = owner(path)
    if said.get("id", own) == own:
        return None
    return _finding(
        path,
        f"This is the lock of “{said['id']}” and not of “{own}”.",
        f"If it was copied, delete it and type “loccit anchor {own}”: nobody accepted "
        f'the sentences of “{own}” yet. If “{said["id"]}” was renamed, write "id": '
        f'"{own}" into the lock.',
    )


def _closed(path: Path) -> Finding:
    name = f"{path.parent.name}/{path.name}"
    return _finding(
        path,
        "The lock may not be written; it was left as it is.",
        f"Take off its write protection, chmod u+w {name}, and do it again.",
    )


def _finding(path: Path, what: str, remedy: str, line: int | None = None) -> Finding:
    return Finding(
        code="lock-unreadable",
        severity="error",
        message=what,
        remedy=remedy,
        file=f"{path.parent.name}/{path.name}",
        line=line,
    )


def _lines(value: Any) -> str:
    """Return ``value`` as JSON, with each entry of a list on its line."""
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(_json, value)) + "\n]"
    return _json(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
