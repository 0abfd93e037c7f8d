"""What is stopped leaves no child behind, and the desk free for the next build."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from loccit.desk import Desk, lock
from loccit.verbs.build import goals
from tests.desks import BRIEFING, SOURCE, SmallDesk

# A workflow whose one job says that it runs, then waits for ever.
WAITING = """\
from loccit.desk import lock
from pathlib import Path

held = lock.take(Path.cwd()) if workflow.is_main_process else None

rule claims:
    output:
        "build/6-claims/gate.json",
    shell:
        "echo $$ > begun; exec tail -f /dev/null"
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("verb", "number", "code"),
    [
        ("check", signal.SIGTERM, 143),
        ("build", signal.SIGINT, 130),
        ("anchor", signal.SIGTERM, 143),
    ],
)
def test_a_stopped_verb_ends_its_workflow_and_frees_the_desk(
    verb: str, number: int, code: int, small_desk: SmallDesk
) -> None:
    """The running job ends, and so does Snakemake, which holds the desk's lock."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING)
    small_desk.write("Snakefile", _waiting(verb, Desk(small_desk.root)))
    begun = small_desk.root / "begun"
    os.mkfifo(begun)
    # A shell makes its background jobs, tests too, deaf to SIGINT: hear it again.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [sys.executable, "-m", "loccit.cli", verb, "gate"],
        cwd=small_desk.root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    signal.signal(signal.SIGINT, before)
    job = os.pidfd_open(_said(begun))
    assert lock.take(small_desk.root) is None
    process.send_signal(number)
    assert process.wait(60) == code
    ended, _, _ = select.select([job], [], [], 60)
    os.close(job)
    assert ended
    held = lock.take(small_desk.root)
    assert held is not None
    held.close()


def _said(pipe: Path) -> int:
    """Return the number that is written to ``pipe``, within a minute."""
    # Opened for writing too, so that it waits here for words and not for a writer.
    end = os.open(pipe, os.O_RDWR)
    ready, _, _ = select.select([end], [], [], 60)
    assert ready, "the job was not begun"
    number = int(os.read(end, 100))
    os.close(end)
    return number


def _waiting(verb: str, desk: Desk) -> str:
    if verb == "anchor":
        return WAITING.replace("6-claims", "5-briefing")
    if verb == "build":
        every = "".join(f'"{desk.relative(path)}", ' for path in goals(desk, "gate"))
        return WAITING.replace('"build/6-claims/gate.json",', every)
    return WAITING
