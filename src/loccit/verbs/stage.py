"""``loccit stage STAGE ID``: one stage for one id, as the rules call it."""

import argparse
import sys
import traceback
from importlib import import_module
from pathlib import Path

from loccit import store
from loccit.desk import Desk, made
from loccit.model import Finding
from loccit.refusal import RefusalError


def run(given: argparse.Namespace) -> int:
    """Run the stage in the current folder; 0 once its files are written, 1 if refused.

    Findings do not fail a stage: they stand in its files, and in the log. What
    fails is the tool itself, and then the log holds the details.
    """
    desk = Desk(Path.cwd())
    log = Path(given.log) if given.log else None
    options = {"release": True} if given.release else {}
    try:
        found: list[Finding] = import_module(f"loccit.{given.stage}.stage").run(
            desk, given.id, **options
        )
        made.record(desk, desk.outputs(given.stage, given.id))
    except RefusalError as refusal:
        return _refused(str(refusal), log)
    except Exception as error:  # noqa: BLE001  # the door between a bug and its user
        return _failed(given, error, log)
    text = "".join(f"{finding}\n" for finding in found)
    if log:
        store.write_text(log, text)
        # Of a whole build this is all that is seen of a job.
        sys.stderr.write(f"{given.stage:<9} {given.id}\n")
    else:
        sys.stderr.write(text)
    return 0


def _refused(words: str, log: Path | None) -> int:
    """Say why a stage writes nothing, here and in the log."""
    if log:
        store.write_text(log, f"{words}\n")
    sys.stderr.write(f"{words}\n")
    return 1


def _failed(given: argparse.Namespace, error: Exception, log: Path | None) -> int:
    """Say in one line that the tool failed, the details in the log."""
    log = log or Path("build/log") / f"{given.stage}-{given.id}.log"
    store.write_text(log, traceback.format_exc())
    sys.stderr.write(
        f"loccit: the stage {given.stage} failed for {given.id}: "
        f"{type(error).__name__}: {error}\n"
        f"  → This is a fault of the tool; {log} holds the details. Please report it.\n"
    )
    return 3
