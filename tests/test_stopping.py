"""What is stopped leaves no child behind, and the desk free for the next build."""

import os
import select
import signal
import subprocess
import sys

import pytest

from loccit.desk import lock
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
    small_desk.write("Snakefile", _waiting(verb))
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING)
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
    job = os.pidfd_open(int(begun.read_text()))
    assert lock.take(small_desk.root) is None
    process.send_signal(number)
    assert process.wait(60) == code
    ended, _, _ = select.select([job], [], [], 60)
    os.close(job)
    assert ended
    held = lock.take(small_desk.root)
    assert held is not None
    held.close()


def _waiting(verb: str) -> str:
    if verb == "anchor":
        return WAITING.replace("6-claims", "5-briefing")
    if verb == "build":
        others = "".join(f'        "{name}",\n' for name in _OTHERS)
        return WAITING.replace('gate.json",\n', f'gate.json",\n{others}')
    return WAITING


_OTHERS = (
    "out/gate/ledger.json",
    "out/gate/findings.json",
    "out/gate/gate.html",
    "build/7-pages/gate.print.html",
    "out/gate/gate.pdf",
    "out/gate/gate-print.pdf",
    "out/gate/pages.json",
    "build/9-preflight/gate.json",
)
