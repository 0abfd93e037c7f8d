"""``loccit add``: take sources into the desk, from files and from the web."""

import argparse
import sys
from pathlib import Path

from loccit.verbs.snakemake import in_desk


def run(given: argparse.Namespace) -> int:
    """Add each file or address; 1 if one was not added, and then no part of it."""
    if not in_desk():
        return 2
    wrong = _wrong_use(given)
    if wrong:
        sys.stderr.write(f"loccit: {wrong}\n")
        return 2
    from loccit.desk import lock

    root = Path.cwd()
    taken = lock.take(root)
    if taken is None:
        sys.stderr.write("loccit: a build of this desk is running. Wait for its end.\n")
        return 1
    with taken:
        if given.forget:
            forgotten = [_forgotten(root, id) for id in given.forget]
            return 0 if all(forgotten) else 1
        added = [_said(root, what, given) for what in given.what or [None]]
    return 0 if all(added) else 1


def _wrong_use(given: argparse.Namespace) -> str:
    """Return why the words of the command do not go together, "" if they do."""
    if given.forget and (given.what or given.again or given.id):
        return "--forget ID stands alone; it may be given several times."
    if not (given.what or given.again or given.forget):
        return "say what to add: loccit add FILE-or-URL"
    if given.again and (given.id or len(given.what) > 1):
        return "--again ID takes one file or address, or none, and no --id."
    if given.id and len(given.what) > 1:
        return "--id names one source; add the others by themselves."
    return ""


def _forgotten(root: Path, id: str) -> bool:
    """Take a source off the manifest and say so, or why not."""
    from loccit.desk import Desk
    from loccit.desk.manifest import forget

    done, said = forget(Desk(root), id)
    (sys.stdout if done else sys.stderr).write(f"{said}\n")
    return done


def _said(root: Path, what: str | None, given: argparse.Namespace) -> bool:
    """Add one source and say so, or why not; return whether it is held now."""
    from loccit.capture.captured import NotAdded

    try:
        lines = _added(root, what, given)
    except NotAdded as refused:
        remedy = f"\n  → {refused.remedy}" if refused.remedy else ""
        sys.stderr.write(f"loccit: {refused.message}{remedy}\n")
        return False
    except OSError as error:
        name = error.filename or "a file"
        sys.stderr.write(f"loccit: {name} cannot be written: {error.strerror}.\n")
        return False
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return True


def _added(root: Path, what: str | None, given: argparse.Namespace) -> list[str]:
    from loccit.capture.adding import add_address, add_file
    from loccit.capture.addresses import is_address
    from loccit.capture.captured import Wish
    from loccit.capture.held import Held
    from loccit.capture.versions import newer
    from loccit.desk import Desk

    # Each looks at the desk as the one before it left it.
    held = Held(Desk(root))
    wish = Wish(id=given.id, by=given.by, private=given.private)
    if given.again:
        return newer(held, given.again, what, wish)
    if what is None or is_address(what):
        return add_address(held, what or "", wish)
    return add_file(held, Path(what).expanduser(), wish)
